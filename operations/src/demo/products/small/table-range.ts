import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted } from '../../family';

const everyday = { brand: 'qibai-everyday', serialTracked: false } as const;
const rice = family({ category: 'rice-cookers', brand: 'qibai-everyday' });
const kettle = family({ ...everyday, category: 'kettles' });
const coffee = family({ ...everyday, category: 'coffee-machines', serialTracked: true });
const fryer = family({ ...everyday, category: 'air-fryers' });
const blender = family({ ...everyday, category: 'blenders' });
const litres = (count: string) => choice('capacity', `${count}L`, `${count} 升`, `${count} L`);
const steel = text('304 不锈钢内胆', '304 stainless lining');

/** What stands on the worktop and makes a meal. */
export const tableRange = [
  rice(434, 'RC30', 'husk-rice-cooker', '谷壳电饭煲', 'Husk rice cooker', {
    line: ['一键一旋钮，爸妈也会', 'One key and one knob'],
    about: ['3 升微压煲，东北米和泰国米分开煮。内胆无涂层，钢丝球也不怕。', 'A gently pressurised 3 L pot with programmes for short and long grain. Uncoated steel that may be scrubbed.'],
    is: { capacity: '3', power: '860', energyGrade: energyGrade(2), dimensions: '255 × 310 × 220', weight: '3.6', warranty: years(1) },
    had: painted([299, 259], { cloud: 0, clay: 0, mist: 0 }),
  }),
  rice(435, 'RC50', 'granary-ih-pressure-rice-cooker', '粮仓 IH 压力电饭煲', 'Granary IH pressure rice cooker', {
    line: ['1.5 倍大气压，米心也甜', 'One and a half atmospheres, sweet to the core'],
    about: ['五段 IH 环绕加热，铁釜厚 3 毫米。杂粮免泡，四十分钟。', 'Induction all round a 3 mm iron pot. Whole grains in forty minutes without soaking.'],
    is: { capacity: '5', power: '1350', energyGrade: energyGrade(1), dimensions: '280 × 380 × 250', weight: '7.2', warranty: years(2) },
    had: across([[litres('4'), 1199, 1049], [litres('5'), 1399, 1249]], { cloud: 0, ink: 0 }),
  }),
  rice(436, 'RC12', 'lunchbox-rice-cooker', '饭盒电饭煲', 'Lunchbox rice cooker', {
    line: ['1.2 升，办公室煮一人份', '1.2 L: lunch for one at the office'],
    about: ['提手一拎就走，上蒸下煮。预约到中午十二点，排队的人羡慕。', 'Carry it by the handle; steam above, rice below. Set it for noon and skip the queue.'],
    is: { capacity: '1.2', power: '300', dimensions: '190 × 190 × 180', weight: '1.5', warranty: years(1) },
    had: painted([159, 139], { clay: 0, sage: 0, cloud: 0 }),
  }),
  rice(437, 'PC60', 'hillfort-electric-pressure-cooker', '土楼电压力锅', 'Hillfort electric pressure cooker', {
    line: ['6 升双胆，炖肉三十分钟', '6 L, two pots, stew in thirty minutes'],
    about: ['70 kPa 高压骨酥肉烂，开盖也能收汁。十重安全，排气不喷手。', 'At 70 kPa bones turn tender; open, it reduces the sauce. Ten guards, and steam that goes away from hands.'],
    is: { capacity: '6', power: '1100', energyGrade: energyGrade(2), dimensions: '320 × 330 × 320', weight: '5.9', warranty: years(2) },
    had: painted([459, 399], { ink: 0, steel: 0 }),
  }),
  kettle(633, 'KT08', 'thimble-travel-kettle', '顶针旅行水壶', 'Thimble travel kettle', {
    line: ['0.8 升折叠，酒店也喝放心水', '0.8 L, folding, for hotels'],
    about: ['食品级硅胶壶身压扁 6 厘米，110/220 伏切换。', 'Food-grade silicone folds to 6 cm; 110 or 220 volts.'],
    is: { capacity: '0.8', power: '800', material: text('食品级硅胶', 'Food-grade silicone'), dimensions: '170 × 140 × 180', weight: '0.7', warranty: years(1) },
    had: painted([139, 119], { sage: 0, clay: 0, mist: 0 }),
  }),
  kettle(651, 'KT15G', 'clearspring-glass-kettle', '清泉玻璃养生壶', 'Clearspring glass health kettle', {
    line: ['煮茶、炖梨、熬银耳', 'Tea, pears and white fungus'],
    about: ['高硼硅玻璃看得见火候，炖盅隔水不糊底。十二档，保温到 12 小时。', 'Borosilicate shows how far it is; an inner bowl steams without scorching. Twelve programmes and twelve hours of warmth.'],
    is: { capacity: '1.5', power: '800', material: text('高硼硅玻璃', 'Borosilicate glass'), dimensions: '220 × 180 × 240', weight: '1.6', warranty: years(1) },
    had: painted([259, 219], { oat: 0, ink: 0 }),
  }),
  kettle(652, 'KT17T', 'ridge-temperature-kettle', '分水岭温控水壶', 'Watershed temperature kettle', {
    line: ['1 度精控，保温一小时', 'To the degree, held for an hour'],
    about: ['绿茶 80 度、咖啡 92 度、冲奶 45 度各一键。双层壶身不烫手。', '80 for green tea, 92 for coffee, 45 for formula, one key each. The double wall stays cool.'],
    is: { capacity: '1.7', power: '1800', material: steel, temperature: '40–100', dimensions: '230 × 160 × 250', weight: '1.5', warranty: years(2) },
    had: painted([299, 259], { cloud: 0, ink: 0, oat: 0 }),
  }),
  coffee(653, 'CF10', 'dawn-drip-coffee-maker', '晨滴美式咖啡机', 'Daybreak drip coffee maker', {
    line: ['六杯一壶，全家的早晨', 'Six cups for a household morning'],
    about: ['预浸泡 30 秒再冲，香气出得全。保温盘两小时自停。', 'It blooms for thirty seconds before it pours. The plate switches off after two hours.'],
    is: { power: '900', capacity: '0.9', dimensions: '170 × 260 × 320', weight: '2.4', warranty: years(1) },
    had: painted([329, 279], { cloud: 0, ink: 0 }),
  }),
  coffee(654, 'CF20', 'corner-cafe-espresso-machine', '街角半自动咖啡机', 'Corner espresso machine', {
    line: ['20 bar，家里拉花', '20 bar and latte art at home'],
    about: ['PID 控温误差 1 度，58 毫米手柄与店里一样。蒸汽棒一分钟打好奶泡。', 'PID within a degree and a 58 mm handle as in the café. The wand foams milk in a minute.'],
    is: { power: '1450', pressure: '20', capacity: '1.5', dimensions: '280 × 320 × 330', weight: '6.8', warranty: years(2) },
    had: painted([1599, 1399], { cloud: 0, ink: 0, sage: 0 }),
  }),
  coffee(655, 'CF30', 'bean-to-cup-coffee-machine', '豆香全自动咖啡机', 'Grove bean-to-cup coffee machine', {
    line: ['豆子进，拿铁出', 'Beans in, latte out'],
    about: ['锥刀研磨 13 档，奶路用完自己冲洗。记得四个人的口味。', 'Thirteen grinds, a milk line that rinses itself, and a memory for four tastes.'],
    is: { power: '1500', pressure: '19', capacity: '1.8', dimensions: '260 × 440 × 350', weight: '9.6', warranty: years(2) },
    had: painted([3299, 2899], { ink: 0, cloud: 0 }),
  }),
  fryer(656, 'FR35', 'crackle-air-fryer', '脆响空气炸锅', 'Crackle air fryer', {
    line: ['3.5 升，薯条少油八成', '3.5 L: chips with a fifth of the oil'],
    about: ['两只旋钮定温定时，炸篮进洗碗机。', 'Two knobs for heat and time; the basket goes in the dishwasher.'],
    is: { capacity: '3.5', power: '1300', dimensions: '270 × 330 × 300', weight: '3.4', warranty: years(1) },
    had: painted([249, 209], { cloud: 0, sage: 0, clay: 0 }),
  }),
  fryer(657, 'FR60V', 'lookout-window-air-fryer', '瞭望可视空气炸锅', 'Lookout window air fryer', {
    line: ['6 升，不拉开也看得见金黄', '6 L: watch it turn gold'],
    about: ['玻璃窗带炉灯，翻面提醒。蒸汽嫩烤让鸡胸不柴。', 'A lit window and a reminder to turn. Steam keeps the breast of chicken moist.'],
    is: { capacity: '6', power: '1700', dimensions: '310 × 380 × 320', weight: '5.1', warranty: years(1) },
    had: painted([499, 429], { cloud: 0, ink: 0 }),
  }),
  fryer(658, 'FR90D', 'twin-basket-air-fryer', '双栖双篮空气炸锅', 'Twin-basket air fryer', {
    line: ['两道菜，同时好', 'Two dishes ready together'],
    about: ['左右各 4.5 升，温度不同也能对齐出锅时间。', 'Two baskets of 4.5 L, at different heats, finishing at once.'],
    is: { capacity: '9', power: '2400', dimensions: '400 × 380 × 310', weight: '7.8', warranty: years(1) },
    had: painted([799, 699], { ink: 0, oat: 0 }),
  }),
  blender(659, 'BL06', 'orchard-portable-juicer', '果园随行榨汁杯', 'Orchard portable blender', {
    line: ['一杯一充，带去健身房', 'One cup, one charge, to the gym'],
    about: ['六叶刀 30 秒打匀，杯口直接喝。充一次榨十五杯。', 'Six blades, thirty seconds, drink from the cup. Fifteen cups a charge.'],
    is: { capacity: '0.4', power: '120', battery: '30', noise: '72', dimensions: '85 × 85 × 260', weight: '0.6', warranty: years(1) },
    had: painted([169, 139], { clay: 0, sage: 0, mist: 0 }),
  }),
  blender(660, 'BL17', 'millstone-quiet-blender', '石磨轻音破壁机', 'Millstone quiet blender', {
    line: ['62 分贝，早上打豆浆不吵醒人', '62 dB: soy milk without waking the house'],
    about: ['隔音罩加陶瓷阀，热饮熟透免滤。自动高压冲洗刀头。', 'A hood and a ceramic valve keep it low. Soy milk cooks through and needs no sieve; it rinses its own blades.'],
    is: { capacity: '1.75', power: '1800', noise: '62', dimensions: '250 × 270 × 430', weight: '6.4', warranty: years(2) },
    had: painted([899, 779], { cloud: 0, oat: 0 }),
  }),
  blender(661, 'MX50', 'dough-stand-mixer', '面团厨师机', 'Dough stand mixer', {
    line: ['5 升搅拌缸，手套膜十五分钟', '5 L bowl; windowpane in fifteen minutes'],
    about: ['直流电机低速有力，揉 1.5 公斤面不走位。打蛋、搅拌、揉面三头齐全。', 'A DC motor strong at low speed: 1.5 kg of dough and it stays put. Whisk, beater and hook included.'],
    is: { capacity: '5', power: '600', noise: '60', dimensions: '370 × 240 × 340', weight: '9.2', warranty: years(2) },
    had: painted([1299, 1129], { cloud: 0, clay: 0, sage: 0 }),
  }),
];

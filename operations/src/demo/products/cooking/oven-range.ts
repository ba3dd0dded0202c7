import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const dishwasher = family({ category: 'dishwashers' });
const steam = family({ category: 'steam-ovens' });
const oven = family({ category: 'ovens' });
const microwave = family({ category: 'microwaves', brand: 'qibai-everyday' });
const steriliser = family({ category: 'sterilisers' });
const part = family({ category: 'dishwashers', kind: 'PART', scene: false });
const sets = (count: string) => choice('capacity', count, `${count} 套`, `${count} settings`);
const litres = (count: string) => choice('capacity', count, `${count} 升`, `${count} L`);

/** What is built into the kitchen and heats or washes. */
export const ovenRange = [
  dishwasher(423, 'DW08', 'brooklet-countertop-dishwasher', '小澜台嵌两用洗碗机', 'Brooklet convertible dishwasher', {
    line: ['8 套，租房放台上，买房嵌柜里', '8 settings: on the counter now, built in later'],
    about: ['水箱与水管两种进水，搬家不浪费。热风烘干 72 小时内自动换气，碗不闷。', 'It fills from a tank or the pipe, so it moves with you. Warm air is renewed for 72 hours and plates stay fresh.'],
    is: { placeSettings: text('8 套', '8'), noise: '50', power: '1300', energyGrade: energyGrade(2), dimensions: '550 × 500 × 480', weight: '21', warranty: years(2) },
    had: painted([2299, 2049], { cloud: 0, ink: 0 }),
  }),
  dishwasher(424, 'DW10S', 'narrow-tide-slim-dishwasher', '窄潮 45 厘米洗碗机', 'Narrow Tide 45 cm dishwasher', {
    line: ['45 厘米宽，小厨房的嵌入式', '45 cm wide, built in for small kitchens'],
    about: ['拆掉一只抽屉柜就装得下，10 套餐具刚好三口人两顿。三层碗篮，锅铲有自己的位置。', 'It takes the place of one drawer unit and washes two meals for three. A third basket is for ladles.'],
    is: { placeSettings: text('10 套', '10'), noise: '46', power: '1800', energyGrade: energyGrade(1), dimensions: '448 × 570 × 815', weight: '36', warranty: years(3) },
    had: painted([3999, 3599], { ink: 0, steel: 0, cloud: 100 }),
  }),
  dishwasher(425, 'DW17', 'high-tide-zeolite-dishwasher', '满潮晶石洗碗机', 'High Tide zeolite dishwasher', {
    line: ['17 套，烘完没有一滴水', '17 settings, and not a drop left'],
    about: ['沸石吸水放热，塑料饭盒也烘得干。上下分区单独洗，半缸只用一半水。', 'Zeolite takes up the water and gives back heat: even plastic boxes dry. Upper or lower half alone uses half the water.'],
    is: { placeSettings: text('17 套', '17'), noise: '42', power: '1900', energyGrade: energyGrade(1), dimensions: '598 × 600 × 815', weight: '52', warranty: years(3) },
    had: painted([7999, 7299], { ink: 0, steel: 0 }),
  }),
  dishwasher(426, 'DW14W', 'sink-dishwasher', '一池水槽洗碗机', 'Basin sink dishwasher', {
    line: ['左边洗碗机，右边水槽', 'Dishwasher left, sink right'],
    about: ['不占柜子，顶开门不弯腰。超声波果蔬洗，草莓不破皮。', 'It takes no cupboard and opens from the top. Ultrasound washes strawberries without bruising.'],
    is: { placeSettings: text('8 套', '8'), noise: '52', power: '1600', energyGrade: energyGrade(2), material: text('304 不锈钢', '304 steel'), dimensions: '900 × 500 × 450', weight: '42', warranty: years(3) },
    had: across([[sets('8'), 5499, 4999]], { steel: 0, ink: 300 }),
  }),
  part(427, 'DWS1', 'dishwasher-starter-kit', '洗碗机耗材礼盒', 'Dishwasher starter kit', {
    line: ['洗碗块、光亮剂、软水盐，一盒用三个月', 'Tablets, rinse aid and salt for three months'],
    about: ['无磷配方，婴儿餐具可用。块外膜遇水即溶，不用撕。', 'Phosphate-free and safe for baby bottles. The film dissolves; no unwrapping.'],
    is: { application: text('全部洗碗机', 'All dishwashers'), weight: '3.2' },
    had: stepped([choice('pack', '30', '30 次', '30 washes'), 99, 85], [choice('pack', '90', '90 次', '90 washes'), 259, 219]),
  }),
  steam(453, 'SO40', 'mist-steam-cube', '雾山小蒸箱', 'Mist steam cube', {
    line: ['纯蒸，鱼八分钟', 'Steam only: fish in eight minutes'],
    about: ['三层立体蒸，广口水盒免拆洗。婴儿辅食一键 100 度消毒。', 'Three tiers at once, and a tank that needs no taking apart. One key sterilises baby bowls.'],
    is: { capacity: '28', power: '1500', dimensions: '420 × 380 × 330', weight: '9.5', warranty: years(2) },
    had: painted([899, 799], { cloud: 0, sage: 0 }),
  }),
  steam(454, 'SO55M', 'steamcloud-microwave-combi', '蒸云微蒸烤一体机', 'Steamcloud microwave combi oven', {
    line: ['微波、蒸、烤，一台到位', 'Microwave, steam and bake in one'],
    about: ['变频微波解冻不熟边，蒸烤同时锁水。嵌入高柜 45 厘米一格，省出一台微波炉。', 'Inverter microwaves thaw evenly; steam with baking keeps the juice. It takes one 45 cm niche and saves a microwave.'],
    is: { capacity: '50', power: '3300', energyGrade: energyGrade(1), dimensions: '595 × 560 × 455', weight: '38', warranty: years(3) },
    had: painted([6599, 5999], { ink: 0, cloud: 200 }),
  }),
  steam(455, 'SO72', 'steamcloud-grand-steam-oven', '蒸云大容量蒸烤箱', 'Steamcloud Grand steam oven', {
    line: ['72 升，整只羊腿', '72 L: a whole leg of lamb'],
    about: ['双风机双热泵，四层同烤颜色一致。230 度过热蒸汽去油，脆皮不柴。', 'Two fans brown four trays alike. Steam at 230 °C draws out the fat and leaves the skin crisp.'],
    is: { capacity: '72', power: '3600', energyGrade: energyGrade(1), dimensions: '595 × 560 × 595', weight: '44', warranty: years(3) },
    had: painted([5999, 5499], { ink: 0, graphite: 0, cloud: 200 }),
  }),
  oven(456, 'OV32', 'crumb-countertop-oven', '面包屑台式烤箱', 'Crumb countertop oven', {
    line: ['32 升，上下独立控温', '32 L, top and bottom set apart'],
    about: ['戚风、曲奇、烤翅三档预设都实测过。炉灯一直亮，看着它涨高。', 'Presets for chiffon, biscuits and wings, each tried in our kitchen. The lamp stays on to watch it rise.'],
    is: { capacity: '32', power: '1500', dimensions: '470 × 380 × 330', weight: '8.2', warranty: years(1) },
    had: painted([399, 349], { cloud: 0, ink: 0, sage: 0 }),
  }),
  oven(457, 'OV40A', 'baker-convection-oven', '面包师风炉烤箱', 'Baker convection oven', {
    line: ['风炉与平炉，一键切换', 'Convection or deck at one press'],
    about: ['热风循环上色快，私房烘焙两盘同出。搪瓷内胆一擦就净。', 'Moving air browns two trays together, enough for a small trade. The enamel wipes clean.'],
    is: { capacity: '40', power: '1800', dimensions: '500 × 430 × 370', weight: '13', warranty: years(2) },
    had: painted([1099, 949], { ink: 0, cloud: 0, oat: 0 }),
  }),
  oven(458, 'OV65B', 'kiln-built-in-oven', '窑火嵌入式烤箱', 'Kiln built-in oven', {
    line: ['披萨石底板，280 度', 'A stone floor at 280 °C'],
    about: ['65 升四层导轨全拉出，四层钢化门外壁不烫手。热解自清洁把油渍烧成灰。', 'Rails pull right out of 65 litres; four panes keep the door cool. Pyrolysis turns the grease to ash.'],
    is: { capacity: '65', power: '3100', energyGrade: energyGrade(1), dimensions: '595 × 560 × 595', weight: '36', warranty: years(3) },
    had: painted([3999, 3599], { ink: 0, steel: 0 }),
  }),
  microwave(459, 'MW20', 'minute-microwave', '一分钟微波炉', 'Minute microwave', {
    line: ['两只旋钮，不用说明书', 'Two knobs, no manual'],
    about: ['20 升转盘，五档火力。开门 160 度，碗不会斜着进。', '20 L with a turntable and five powers. The door opens wide, so bowls go in level.'],
    is: { capacity: '20', power: '700', dimensions: '440 × 330 × 260', weight: '10', warranty: years(1) },
    had: painted([299, 259], { cloud: 0, mist: 0, clay: 0 }),
  }),
  microwave(460, 'MW23F', 'plain-flatbed-microwave', '平底变频微波炉', 'Level flatbed inverter microwave', {
    line: ['没有转盘，方碗也放得下', 'No turntable: square dishes fit'],
    about: ['变频连续加热，解冻不再外熟里冰。微晶平底擦一下就净。', 'Steady inverter power thaws without cooking the edge. The flat floor wipes clean.'],
    is: { capacity: '23', power: '900', energyGrade: energyGrade(1), dimensions: '480 × 380 × 290', weight: '12', warranty: years(1) },
    had: painted([699, 599], { cloud: 0, ink: 0, sage: 0 }),
  }),
  steriliser(461, 'ST100', 'clean-bowl-sterilising-cabinet', '净盏嵌入式消毒柜', 'Clearbowl built-in steriliser', {
    line: ['100 升，120 度二星级', '100 L at 120 °C, two-star'],
    about: ['高温与紫外分两层，母婴奶瓶单设一格。门内负压，臭氧不外泄。', 'Heat below, ultraviolet above, and a place for bottles. Negative pressure keeps the ozone in.'],
    is: { capacity: '100', power: '600', temperature: '60–120', dimensions: '595 × 430 × 640', weight: '27', warranty: years(3) },
    had: across([[litres('100'), 1799, 1599], [litres('120'), 2099, 1899]], { ink: 0, steel: 0 }),
  }),
  steriliser(462, 'ST12', 'nursery-bottle-steriliser', '奶瓶蒸汽消毒器', 'Nursery bottle steriliser', {
    line: ['六只奶瓶，十分钟蒸、三十分钟烘', 'Six bottles: steamed in ten, dry in thirty'],
    about: ['蒸汽消毒后 HEPA 热风烘干，关盖存 48 小时不用重来。托盘自洁，水垢一擦就掉。', 'Steam, then filtered warm air; with the lid shut it stays clean for 48 hours. Scale wipes off the plate.'],
    is: { capacity: '12', power: '500', temperature: '60–100', dimensions: '280 × 280 × 350', weight: '2', warranty: years(1) },
    had: painted([349, 299], { cloud: 0, mist: 0, clay: 0 }),
  }),
];

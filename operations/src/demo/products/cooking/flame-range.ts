import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const hood = family({ category: 'range-hoods' });
const hob = family({ category: 'hobs' });
const part = family({ category: 'range-hoods', kind: 'PART', scene: false });
const width = (mm: string) => choice('size', mm, `${Number(mm) / 10} 厘米宽`, `${Number(mm) / 10} cm wide`);
const natural = choice('gas', 'NG', '天然气 12T', 'Natural gas 12T');
const bottled = choice('gas', 'LPG', '液化气 20Y', 'LPG 20Y');

/** Hoods and hobs. */
export const flameRange = [
  hood(443, 'RH12', 'alley-under-cabinet-hood', '檐下近吸油烟机', 'Alley under-cabinet hood', {
    line: ['老厨房不拆吊柜也能换', 'Fits under the cabinets you have'],
    about: ['中式超薄机身只有 12 厘米高，吊柜下直接换装。双电机各管一眼灶，关一边省一半电。', 'Only 12 cm tall, it replaces an old hood under the cabinets. Two motors, one a burner: switch off half.'],
    is: { airFlow: '960', noise: '56', power: '180', energyGrade: energyGrade(2), dimensions: '710 × 520 × 120', weight: '14', warranty: years(3) },
    had: painted([799, 699], { steel: 0, cloud: 50 }),
  }),
  hood(444, 'RH18', 'slope-slanted-range-hood', '缓坡侧吸油烟机', 'Slope slanted range hood', {
    line: ['挥手开关，炒菜不碰屏', 'A wave of the hand, no greasy buttons'],
    about: ['离灶 36 厘米近吸，爆炒时烟不过脸。油杯 0.8 升，一个月倒一次。', 'It draws smoke 36 cm above the flame, before it reaches your face. The cup takes a month of oil.'],
    is: { airFlow: '1260', noise: '54', power: '220', energyGrade: energyGrade(1), dimensions: '895 × 390 × 560', weight: '22', warranty: years(5) },
    had: painted([1999, 1799], { ink: 0, steel: 0 }),
  }),
  hood(445, 'RH24', 'arch-range-hood', '拱桥变频油烟机', 'Arch inverter range hood', {
    line: ['24 m³ 大风量，高层也排得净', '24 m³ a minute, even on the thirtieth floor'],
    about: ['1,200 帕风压自动顶开公共烟道。自清洁先热熔再甩油，三年不拆洗。', 'At 1,200 Pa it opens the shared flue by itself. It melts and spins off its own grease, so nobody takes it apart for years.'],
    is: { airFlow: '1440', noise: '50', power: '260', energyGrade: energyGrade(1), dimensions: '896 × 520 × 640', weight: '30', warranty: years(5) },
    had: across([[width('800'), 4399, 3999], [width('900'), 4699, 4299]], { steel: 0, ink: 100 }),
  }),
  hood(446, 'RH26', 'skylight-ceiling-hood', '天窗岛台油烟机', 'Skylight island hood', {
    line: ['吊在岛台上方，像一盏灯', 'Hangs over the island like a lamp'],
    about: ['四面进风环绕岛台，灯光 4000K 正好看清肉色。吊装净高 60–110 厘米可调。', 'Air enters from all four sides; light at 4000 K shows meat as it is. It hangs 60–110 cm down.'],
    is: { airFlow: '1320', noise: '52', power: '240', energyGrade: energyGrade(1), dimensions: '900 × 600 × 800', weight: '33', warranty: years(5) },
    had: painted([6999, 6399], { steel: 0, ink: 0, cloud: 200 }),
  }),
  hood(447, 'RI90', 'hearthstone-integrated-cooker', '灶台集成灶', 'Hearthstone integrated cooker', {
    line: ['烟机、灶具、蒸烤箱，九十厘米一柜', 'Hood, hob and steam oven in ninety centimetres'],
    about: ['下排烟道从灶边吸走，厨房看不见烟机。下方 60 升蒸烤独立控制，一人做两道菜。', 'Smoke leaves beside the flame, so no hood hangs above. The 60 L steam oven below has its own controls.'],
    is: { airFlow: '1200', noise: '55', power: '3200', heatLoad: '5.2', capacity: '60', energyGrade: energyGrade(1), dimensions: '900 × 600 × 850', weight: '108', warranty: years(5) },
    had: across([[natural, 9999, 9199], [bottled, 9999, 9199]], { ink: 0, cloud: 300 }),
  }),
  part(448, 'RF01', 'range-hood-grease-filter', '油烟机油网', 'Range hood grease filter', {
    line: ['挂上就换，洗碗机能洗', 'Clips in, dishwasher safe'],
    about: ['五层铝网拦油，保持原机风量。建议每年换新。', 'Five layers of aluminium hold the grease and keep the flow. Change yearly.'],
    is: { material: text('铝', 'Aluminium'), application: text('斜檐、缓坡、廊桥、拱桥', 'Eaves, Slope, Bridge and Arch') },
    had: stepped([choice('pack', '1', '单片', 'One'), 79, 69], [choice('pack', '2', '一对', 'Pair'), 139, 119]),
  }),
  hob(413, 'GC42', 'spark-gas-hob', '星火双眼燃气灶', 'Spark two-burner gas hob', {
    line: ['4.2 kW，家常够用', '4.2 kW, all that daily cooking asks'],
    about: ['不锈钢面板不怕磕，旋钮一体压铸。熄火保护七秒断气。', 'A steel top that shrugs off knocks and cast knobs. The gas closes seven seconds after a flame goes out.'],
    is: { heatLoad: '4.2', energyGrade: energyGrade(2), material: text('不锈钢面板', 'Stainless steel'), dimensions: '720 × 400 × 130', weight: '9.5', warranty: years(3) },
    had: across([[natural, 699, 599], [bottled, 699, 599]], { steel: 0 }),
  }),
  hob(414, 'GC50', 'wok-high-power-gas-hob', '镬气猛火燃气灶', 'Wok high-power gas hob', {
    line: ['5.5 kW 直喷火，炒出镬气', '5.5 kW straight up for breath of the wok'],
    about: ['聚能罩把火拢到锅心，热效率 72%。定时关火 180 分钟内随设，煲汤可以出门买葱。', 'A collar gathers the flame under the wok at 72% efficiency. Set it to close within 180 minutes and go out for scallions.'],
    is: { heatLoad: '5.5', energyGrade: energyGrade(1), material: text('钢化玻璃面板，铸铁锅架', 'Tempered glass, cast-iron stands'), dimensions: '780 × 450 × 150', weight: '15', warranty: years(5) },
    had: across([[natural, 1999, 1799], [bottled, 1999, 1799]], { ink: 0 }),
  }),
  hob(415, 'GC53', 'trio-three-burner-hob', '三星三眼燃气灶', 'Trio three-burner gas hob', {
    line: ['一炒一炖一烧水', 'Fry, stew and boil at once'],
    about: ['左右 5.0 kW 双炒锅，中间小眼温牛奶。锅架可拆进洗碗机。', 'Two woks at 5.0 kW and a small ring for milk between. The stands go in the dishwasher.'],
    is: { heatLoad: '5.0', energyGrade: energyGrade(1), material: text('微晶玻璃面板', 'Glass ceramic'), dimensions: '860 × 450 × 150', weight: '18', warranty: years(5) },
    had: across([[natural, 2599, 2349]], { ink: 0, cloud: 100 }),
  }),
  hob(416, 'IC22', 'saucer-portable-induction-cooker', '碟形便携电磁炉', 'Saucer portable induction cooker', {
    line: ['火锅上桌，薄得像一本书', 'Hotpot at the table, as thin as a book'],
    about: ['2,200 瓦，厚 4 厘米。旋钮无级调火，收起来立在书架上。', '2,200 W and 4 cm thick. A stepless knob; it stores upright on a shelf.'],
    is: { power: '2200', energyGrade: energyGrade(2), material: text('微晶玻璃', 'Glass ceramic'), dimensions: '300 × 360 × 40', weight: '2.3', warranty: years(1) },
    had: painted([399, 349], { cloud: 0, ink: 0, clay: 0 }),
  }),
  hob(417, 'IC70', 'field-flexible-induction-hob', '旷野全域电磁灶', 'Field flexible induction hob', {
    line: ['锅放哪里，哪里就热', 'Heat wherever the pan stands'],
    about: ['48 组小线圈拼成整面，认得锅的大小与位置。挪锅火力跟着走，四口锅同时也行。', 'Forty-eight coils make one field that knows each pan. Move it and the heat follows; four pans fit.'],
    is: { power: '7000', energyGrade: energyGrade(1), material: text('微晶玻璃', 'Glass ceramic'), dimensions: '770 × 510 × 62', weight: '16', warranty: years(3) },
    had: painted([6999, 6299], { ink: 0, graphite: 0 }),
  }),
];

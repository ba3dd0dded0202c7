import { choice, text, years } from '../../compose';
import { across, family, painted } from '../../family';

const light = family({ brand: 'qibai-woodworks', category: 'lighting', serialTracked: false });
const across3 = (cm: string) => choice('size', cm, `${cm} 厘米`, `${cm} cm`);

export const lightingRange = [
  light(771, 'LP10', 'bell-pendant-lamp', '铃兰吊灯', 'Bell pendant lamp', {
    line: ['餐桌上方一朵', 'One bloom above the table'],
    about: ['手工吹制乳白玻璃，光落在菜上不刺眼。线长 1.5 米可截。', 'Blown opal glass that lights the dish, not the eye. 1.5 m of cord to cut.'],
    is: { luminousFlux: '900', colourTemperature: '3000', power: '12', material: text('吹制玻璃，黄铜', 'Blown glass, brass'), cableLength: '1.5', dimensions: '280 × 280 × 260', weight: '1.6', warranty: years(3) },
    had: painted([399, 349], { cloud: 0, sage: 0, clay: 0 }),
  }),
  light(772, 'LP30', 'branch-chandelier', '疏枝吊灯', 'Branch chandelier', {
    line: ['六盏灯，像一根开花的枝', 'Six lights on one flowering branch'],
    about: ['客厅主灯可分三路开，夜里只留一盏。胡桃木主杆手工刨圆。', 'Three circuits, down to a single lamp at night. The walnut stem is rounded by hand.'],
    is: { luminousFlux: '4200', colourTemperature: '2700–5000', power: '54', material: text('胡桃木，玻璃', 'Walnut, glass'), cableLength: '1', dimensions: '1200 × 320 × 450', weight: '5.8', warranty: years(3) },
    had: painted([1799, 1599], { walnut: 0, oak: 0, ink: 0 }),
  }),
  light(773, 'LC20', 'fullmoon-ceiling-light', '满月吸顶灯', 'Full Moon ceiling light', {
    line: ['全光谱 Ra97，孩子写字不累', 'Ra97: kind to young eyes'],
    about: ['5 厘米薄贴顶，无蓝光峰。手机、语音、墙开三路都能调。', 'Five centimetres thin without a blue peak. By phone, voice or switch.'],
    is: { luminousFlux: '4600', colourTemperature: '2700–6000', power: '48', material: text('亚克力，铝', 'Acrylic, aluminium'), dimensions: '500 × 500 × 50', weight: '2.2', warranty: years(3) },
    had: across([[across3('40'), 299, 259], [across3('50'), 399, 349], [across3('80'), 699, 619]], { cloud: 0, oak: 80 }),
  }),
  light(774, 'LF10', 'crane-floor-lamp', '立鹤落地灯', 'Crane floor lamp', {
    line: ['弯下颈来，照着一本书', 'Bends its neck over a book'],
    about: ['鹤颈可升降 40 厘米，灯罩磁吸任意转。踏脚开关，手不离书。', 'A neck that rises 40 cm and a shade that turns on a magnet. A foot switch leaves hands free.'],
    is: { luminousFlux: '800', colourTemperature: '2700–4000', power: '10', material: text('钢，亚麻灯罩', 'Steel, linen shade'), cableLength: '1.8', dimensions: '450 × 300 × 1550', weight: '5.4', warranty: years(3) },
    had: painted([599, 519], { ink: 0, cloud: 0, oak: 60 }),
  }),
  light(775, 'LF20', 'paper-floor-lamp', '纸月落地灯', 'Paper Moon floor lamp', {
    line: ['和纸一卷，满室月色', 'A roll of paper, a room of moonlight'],
    about: ['楮皮纸褶罩折叠运输，展开一米二。暖光漫射，没有影子。', 'A pleated mulberry shade that travels flat and opens to 1.2 m. Its glow casts no shadow.'],
    is: { luminousFlux: '650', colourTemperature: '2700', power: '9', material: text('楮皮纸，竹', 'Mulberry paper, bamboo'), cableLength: '1.8', dimensions: '300 × 300 × 1200', weight: '1.8', warranty: years(2) },
    had: painted([329, 279], { cloud: 0, oat: 0 }),
  }),
  light(776, 'LT10', 'mushroom-table-lamp', '蘑菇台灯', 'Mushroom table lamp', {
    line: ['床头一盏，触摸三档', 'By the bed, three steps at a touch'],
    about: ['内置电池，停电露台都能亮。最低档只够找到拖鞋。', 'It has a battery for terraces and power cuts. The lowest step finds your slippers, no more.'],
    is: { luminousFlux: '200', colourTemperature: '2700', power: '4', battery: '600', material: text('玻璃，铝', 'Glass, aluminium'), dimensions: '200 × 200 × 270', weight: '1.1', warranty: years(2) },
    had: painted([249, 219], { cloud: 0, clay: 0, sage: 0, rust: 0 }),
  }),
  light(777, 'LT20', 'inkwell-reading-lamp', '砚池护眼台灯', 'Inkwell reading lamp', {
    line: ['国 AA 级，桌面一样亮', 'AA grade: the whole desk alike'],
    about: ['照度均匀到 1.5 米桌沿，书页没有反光。人来灯亮，人走灯熄。', 'Even light to the edges of a 1.5 m desk, no glare from the page. It wakes when you come and sleeps when you go.'],
    is: { luminousFlux: '1100', colourTemperature: '3000–5000', power: '16', material: text('铝合金', 'Aluminium'), cableLength: '1.8', dimensions: '480 × 220 × 560', weight: '2.6', warranty: years(3) },
    had: painted([459, 399], { cloud: 0, ink: 0, mist: 0 }),
  }),
  light(778, 'LW10', 'brass-wall-lamp', '铜雀壁灯', 'Brass wall lamp', {
    line: ['走廊与床头，一抹铜色', 'A touch of brass for hall and bed'],
    about: ['摇臂伸出 35 厘米，灯头转 300 度。可接线也可插电。', 'The arm reaches 35 cm and the head turns 300°. Wired or plugged.'],
    is: { luminousFlux: '450', colourTemperature: '2700', power: '6', material: text('黄铜，亚麻', 'Brass, linen'), cableLength: '2', dimensions: '160 × 380 × 280', weight: '1.2', warranty: years(3) },
    had: painted([299, 259], { oat: 0, ink: 0, sage: 0 }),
  }),
  light(779, 'LN05', 'firefly-night-light', '流萤感应夜灯', 'Firefly motion night light', {
    line: ['起夜一路亮到卫生间', 'Lights the way at night'],
    about: ['磁吸贴墙，充一次用三个月。人走二十秒自己暗下去。', 'Holds by magnet and lasts three months a charge. It fades twenty seconds after you pass.'],
    is: { luminousFlux: '30', colourTemperature: '2700', power: '0.5', battery: '1200', material: text('ABS', 'ABS'), dimensions: '80 × 25 × 80', weight: '0.1', warranty: years(1) },
    had: painted([79, 65], { cloud: 0, mist: 0 }),
  }),
];

import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const gallons = (count: string) => choice('capacity', count, `${count} 加仑`, `${count} GPD`);

export const waterPurifiers = [
  product({
    item: 311,
    code: 'QB-RO08',
    slug: 'source-undersink-purifier',
    category: 'water-purifiers',
    name: text('源头厨下净水器', 'Source under-sink purifier'),
    subtitle: text('反渗透，三秒一杯，换芯不用师傅', 'Reverse osmosis: a glass in three seconds, filters you change yourself'),
    description: text(
      '长效反渗透膜滤掉重金属与水垢，保留清甜口感。零陈水设计把隔夜水回流重滤，第一杯也是新水。两支滤芯一拧即换，龙头灯提示剩余寿命。',
      'A long-life membrane removes metals and scale and leaves the taste. Standing water is filtered again, so the first glass is fresh too. Two cartridges change with a twist, and a light in the tap shows how long they last.',
    ),
    attributes: specs({
      flow: '2.1', energyGrade: energyGrade(1), filterLife: text('前置 12 个月 / RO 60 个月', 'Pre-filter 12 months / RO 60 months'),
      dimensions: '140 × 420 × 400', weight: '11.8', warranty: years(3),
    }),
    variants: [
      variant([gallons('800'), finish('cloud')], 2299_00, 1999_00),
      variant([gallons('800'), finish('ink')], 2299_00, 1999_00),
      variant([gallons('1200'), finish('cloud')], 3199_00, 2799_00),
      variant([gallons('1200'), finish('ink')], 3199_00, 2799_00),
    ],
  }),
  product({
    item: 312,
    code: 'QB-CT03',
    slug: 'brim-countertop-purifier',
    category: 'water-purifiers',
    brand: 'qibai-everyday',
    name: text('满盏台式净饮机', 'Brim countertop water dispenser'),
    subtitle: text('免安装，冲奶泡茶六档水温', 'No plumbing; six temperatures for milk or tea'),
    description: text(
      '插电即用，水箱可整个提走接水。即热管三秒出热水，45 度冲奶、85 度绿茶、沸水泡面各一键。紫外线每小时照射出水口。',
      'Plug it in and fill the tank at any tap. Hot water comes in three seconds: 45 °C for formula, 85 °C for green tea, boiling for noodles. Ultraviolet light treats the spout every hour.',
    ),
    attributes: specs({
      capacity: '5', power: '2200', filterLife: text('RO 36 个月', 'RO 36 months'), dimensions: '190 × 430 × 395', weight: '6.4', warranty: years(2),
    }),
    variants: [
      variant([finish('cloud')], 1299_00, 1149_00),
      variant([finish('sage')], 1299_00, 1149_00),
      variant([finish('clay')], 1299_00, 1149_00),
    ],
  }),
  product({
    item: 313,
    code: 'QB-ROF2',
    slug: 'source-filter-cartridge',
    category: 'water-purifiers',
    kind: 'PART',
    scene: false,
    name: text('源头净水器滤芯', 'Source filter cartridge'),
    subtitle: text('原装滤芯，一拧即换', 'The original cartridge, changed with a twist'),
    description: text(
      '食品级卡接外壳，逆时针拧下、顺时针装上，关水阀都不用。每支带防伪芯片，净水器能识别并重置寿命。',
      'A food-grade bayonet shell: twist out, twist in, without closing the valve. Each carries a chip that the purifier recognises to reset its counter.',
    ),
    attributes: specs({ application: 'QB-RO08', weight: '0.9' }),
    variants: [
      variant([choice('size', 'PCB', '前置复合滤芯', 'Composite pre-filter')], 199_00, 179_00),
      variant([choice('size', 'RO', '反渗透滤芯', 'RO membrane')], 499_00, 459_00),
    ],
  }),
];

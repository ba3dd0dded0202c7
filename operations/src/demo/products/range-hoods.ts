import { energyGrade, finish, product, specs, text, variant, years, choice } from '../compose';

const width = (mm: string) => choice('size', mm, `${Number(mm) / 10} 厘米宽`, `${Number(mm) / 10} cm wide`);

export const rangeHoods = [
  product({
    item: 401,
    code: 'QB-RH20',
    slug: 'eaves-slanted-range-hood',
    category: 'range-hoods',
    name: text('斜檐侧吸油烟机', 'Eaves slanted range hood'),
    subtitle: text('低头炒菜不碰头，烟在锅边就被带走', 'Cook without bumping your head; smoke leaves at the rim of the wok'),
    description: text(
      '倾斜烟罩贴近锅沿，24 m³/min 大风量爆炒也不外逃。挥手开合，手上有油不用碰面板。热水自清洗五分钟，油杯倒掉就好。',
      'The slanted face sits close to the pan and draws 24 m³ a minute, even at full flame. Wave to open it when your hands are oily. It washes itself with hot water in five minutes; just empty the cup.',
    ),
    attributes: specs({
      airFlow: '1440', noise: '54', power: '240', energyGrade: energyGrade(1), dimensions: '895 × 405 × 620', weight: '27', warranty: years(5),
    }),
    variants: [variant([finish('ink')], 2999_00, 2699_00), variant([finish('cloud')], 3199_00, 2899_00)],
  }),
  product({
    item: 402,
    code: 'QB-RH22',
    slug: 'bridge-t-shaped-range-hood',
    category: 'range-hoods',
    name: text('廊桥顶吸油烟机', 'Bridge T-shaped range hood'),
    subtitle: text('26 m³/min，开放式厨房也敢大火', '26 m³ a minute: a high flame in an open kitchen'),
    description: text(
      '双层环吸把油烟聚拢在中央，全压 1,000 帕不怕高层公共烟道。与灶具联动，开火即开、关火延时三分钟。烟罩一体拉伸成型，无缝好擦。',
      'A double ring gathers smoke to the middle, and 1,000 Pa overcomes the shared flue of a tall building. It starts with the hob and runs on for three minutes. The canopy is drawn from one sheet: no seams to scrub.',
    ),
    attributes: specs({
      airFlow: '1560', noise: '52', power: '260', energyGrade: energyGrade(1), dimensions: '900 × 520 × 650', weight: '29', warranty: years(5),
    }),
    variants: [
      variant([width('800'), finish('steel')], 3599_00, 3299_00),
      variant([width('900'), finish('steel')], 3799_00, 3499_00),
      variant([width('900'), finish('ink')], 3999_00, 3699_00),
    ],
  }),
];

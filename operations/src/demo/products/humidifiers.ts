import { finish, product, specs, text, variant, years } from '../compose';

export const humidifiers = [
  product({
    item: 621,
    code: 'QB-HM50',
    slug: 'dew-evaporative-humidifier',
    category: 'humidifiers',
    brand: 'qibai-everyday',
    name: text('晨露无雾加湿器', 'Dew evaporative humidifier'),
    subtitle: text('看不见的水汽，桌面不湿、无白粉', 'Moisture you cannot see: no wet table, no white dust'),
    description: text(
      '水经滤网自然蒸发，颗粒比烟雾小一百倍。上加水 5 升，一夜不用起来。恒湿到 55% 自动停，墙角不返潮。',
      'Water evaporates from a filter in particles a hundred times finer than mist. The 5 L tank fills from the top and lasts the night. At 55 % it pauses, so corners stay dry.',
    ),
    attributes: specs({ capacity: '5', mist: '500', noise: '26–46', power: '18', dimensions: '240 × 240 × 360', weight: '3.1', warranty: years(2) }),
    variants: [
      variant([finish('cloud')], 599_00, 529_00),
      variant([finish('mist')], 599_00, 529_00),
      variant([finish('sage')], 599_00),
    ],
  }),
  product({
    item: 622,
    code: 'QB-HM25',
    slug: 'vase-mist-humidifier',
    category: 'humidifiers',
    brand: 'qibai-everyday',
    serialTracked: false,
    name: text('花器加湿器', 'Vase mist humidifier'),
    subtitle: text('像一只陶瓶，吐一缕细雾', 'Looks like a vase, breathes a fine mist'),
    description: text(
      '哑光陶感外壳，放在书桌像一件器物。暖光可当小夜灯，香薰盒独立不进水箱。2.5 升可用十二小时。',
      'A matt, ceramic-like body that sits on a desk like an ornament. Its warm light doubles as a night lamp; scent stays out of the tank. Two and a half litres last twelve hours.',
    ),
    attributes: specs({ capacity: '2.5', mist: '250', noise: '28', power: '22', dimensions: '170 × 170 × 280', weight: '1.4', warranty: years(1) }),
    variants: [variant([finish('cloud')], 259_00, 229_00), variant([finish('clay')], 259_00, 229_00), variant([finish('ink')], 259_00, 229_00)],
  }),
];

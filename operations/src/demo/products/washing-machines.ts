import { energyGrade, finish, product, specs, text, variant, years, choice } from '../compose';

const load = (kg: string) => choice('capacity', kg, `${kg} 公斤`, `${kg} kg`);

export const washingMachines = [
  product({
    item: 211,
    code: 'QB-WF10',
    slug: 'brook-front-load-washer',
    category: 'washing-machines',
    name: text('溪涧滚筒洗衣机', 'Brook front-load washer'),
    subtitle: text('直驱电机，脱水也不走位', 'Direct drive: it stays put even while spinning'),
    description: text(
      '直驱变频电机少了皮带，1,400 转脱水时一枚硬币立得住。精准投放按衣量与水质配给洗涤剂，一次加液用一个月。微蒸汽除皱十五分钟，衬衫免熨。',
      'Direct drive does without a belt: a coin stands on it at 1,400 rpm. Detergent is dosed by load and water hardness, one fill lasting about a month. Fifteen minutes of steam leaves shirts ready to wear.',
    ),
    attributes: specs({
      washingCapacity: '10', spinSpeed: '1400', noise: '49', energyGrade: energyGrade(1),
      dimensions: '598 × 565 × 850', weight: '72', warranty: years(3),
    }),
    variants: [
      variant([load('10'), finish('cloud')], 3299_00, 2999_00),
      variant([load('10'), finish('graphite')], 3499_00, 3199_00),
      variant([load('12'), finish('cloud')], 3799_00, 3499_00),
      variant([load('12'), finish('graphite')], 3999_00, 3699_00),
    ],
  }),
  product({
    item: 212,
    code: 'QB-WD12',
    slug: 'brook-washer-dryer',
    category: 'washing-machines',
    name: text('溪涧洗烘一体机', 'Brook washer-dryer'),
    subtitle: text('12 公斤洗、8 公斤烘，一机两用', 'Washes 12 kg, dries 8 kg, in one machine'),
    description: text(
      '热泵烘干温度不过 62 度，羊毛和羽绒也敢放。烘后主动冷却松散衣物，取出即可叠放。自清洁冷凝器把棉絮冲走，不必拆机。',
      'The heat pump never passes 62 °C, so wool and down are safe. It cools and loosens the load at the end, ready to fold. The condenser rinses its own lint away.',
    ),
    attributes: specs({
      washingCapacity: '12', dryingCapacity: '8', spinSpeed: '1400', noise: '52', energyGrade: energyGrade(1),
      dimensions: '598 × 600 × 850', weight: '81', warranty: years(3),
    }),
    variants: [
      variant([finish('cloud')], 5999_00, 5499_00),
      variant([finish('sand')], 6199_00, 5699_00),
      variant([finish('ink')], 6199_00, 5699_00),
    ],
  }),
  product({
    item: 213,
    code: 'QB-WT09',
    slug: 'well-top-load-washer',
    category: 'washing-machines',
    name: text('清井波轮洗衣机', 'Well top-load washer'),
    subtitle: text('不弯腰，三十分钟洗完一桶', 'No bending; a full tub in thirty minutes'),
    description: text(
      '9 公斤大口径，被罩直接放。波轮与内桶反向转动，领口袖口洗得更净。不锈钢内桶配桶自洁程序，每月一次提醒。',
      'A 9 kg tub with a wide mouth takes bedding in one go. Pulsator and drum turn against each other for cleaner collars and cuffs. The stainless drum cleans itself and reminds you once a month.',
    ),
    attributes: specs({
      washingCapacity: '9', spinSpeed: '800', noise: '58', energyGrade: energyGrade(2),
      dimensions: '540 × 560 × 930', weight: '34', warranty: years(3),
    }),
    variants: [variant([finish('cloud')], 1399_00, 1249_00), variant([finish('graphite')], 1499_00, 1349_00)],
  }),
  product({
    item: 214,
    code: 'QB-WM03',
    slug: 'droplet-mini-washer',
    category: 'washing-machines',
    brand: 'qibai-everyday',
    name: text('小滴迷你洗衣机', 'Droplet mini washer'),
    subtitle: text('内衣与婴儿衣物分开洗', 'A machine of its own for baby clothes and underwear'),
    description: text(
      '3 公斤小滚筒，95 度高温煮洗。宽 46 厘米，台盆下、阳台角都能放。童锁与童趣提示音可关，夜里不惊动孩子。',
      'A 3 kg drum with a 95 °C boil wash. At 46 cm wide it fits under a basin or in a corner of the balcony. The child lock stays on and every chime can be silenced.',
    ),
    attributes: specs({
      washingCapacity: '3', spinSpeed: '1000', noise: '54', energyGrade: energyGrade(1),
      dimensions: '460 × 390 × 620', weight: '24', warranty: years(3),
    }),
    variants: [
      variant([finish('cloud')], 1599_00, 1499_00),
      variant([finish('mist')], 1699_00, 1599_00),
      variant([finish('clay')], 1699_00),
    ],
  }),
];

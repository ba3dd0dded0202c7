import { finish, product, specs, text, variant, years } from '../compose';

export const fans = [
  product({
    item: 611,
    code: 'QB-FS30',
    slug: 'reed-pedestal-fan',
    category: 'fans',
    brand: 'qibai-everyday',
    serialTracked: false,
    name: text('苇风直流落地扇', 'Reed pedestal fan'),
    subtitle: text('七叶柔风，最低档 21 分贝', 'Seven blades, 21 dB at its gentlest'),
    description: text(
      '直流电机一百档无级调速，像窗边自然风一样忽轻忽重。上下左右自动摇头，兼作空气循环扇。立杆可拆半，放桌上也合适。',
      'A DC motor with a hundred speeds rises and falls like wind at a window. It sweeps both ways and circulates the air-conditioner’s cool. Take out half the pole and it stands on a desk.',
    ),
    attributes: specs({ power: '24', noise: '21–49', airFlow: '1320', dimensions: '340 × 330 × 980', weight: '4.3', warranty: years(2) }),
    variants: [
      variant([finish('cloud')], 499_00, 429_00),
      variant([finish('sage')], 499_00, 429_00),
      variant([finish('ink')], 499_00, 429_00),
    ],
  }),
  product({
    item: 612,
    code: 'QB-FT90',
    slug: 'pine-tower-fan',
    category: 'fans',
    brand: 'qibai-everyday',
    serialTracked: false,
    name: text('松影塔扇', 'Pine tower fan'),
    subtitle: text('无叶设计，宝宝手指伸不进', 'No open blades for little fingers'),
    description: text(
      '竖向风口一次吹到全身，占地只有一张 A4 纸。底盘整机 90 度摇摆，客厅角落也吹得到。拆开前网就能水洗。',
      'A tall outlet reaches the whole body from the footprint of an A4 sheet. The column sweeps 90°, even from a corner. Its grille comes off to rinse.',
    ),
    attributes: specs({ power: '42', noise: '26–52', airFlow: '980', dimensions: '240 × 240 × 920', weight: '3.8', warranty: years(2) }),
    variants: [variant([finish('cloud')], 699_00, 599_00), variant([finish('sand')], 699_00, 599_00)],
  }),
];

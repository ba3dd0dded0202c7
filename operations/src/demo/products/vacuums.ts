import { choice, finish, product, specs, text, variant, years } from '../compose';

export const vacuums = [
  product({
    item: 601,
    code: 'QB-VC10',
    slug: 'feather-stick-vacuum',
    category: 'vacuums',
    brand: 'qibai-everyday',
    name: text('轻羽无线吸尘器', 'Feather cordless vacuum'),
    subtitle: text('手持 1.3 公斤，绿光照见灰尘', '1.3 kg in the hand; green light shows the dust'),
    description: text(
      '主机只有 1.3 公斤，吸到天花板也不酸。地刷绿光贴地照射，头发和灰尘看得见。一键倒尘不碰灰，电池可拆换。',
      'At 1.3 kg it reaches the ceiling without tiring you. Green light along the floor shows every hair. The bin empties at a press and the battery comes out.',
    ),
    attributes: specs({ suction: '180 AW', battery: '65', noise: '72', weight: '2.6', dimensions: '250 × 215 × 1100', warranty: years(2) }),
    variants: [
      variant([finish('cloud')], 1599_00, 1399_00),
      variant([finish('sage')], 1599_00, 1399_00),
      variant([finish('clay')], 1599_00, 1399_00),
    ],
  }),
  product({
    item: 602,
    code: 'QB-VR20',
    slug: 'orbit-robot-vacuum',
    category: 'vacuums',
    brand: 'qibai-everyday',
    name: text('环游扫拖机器人', 'Orbit robot vacuum and mop'),
    subtitle: text('集尘洗拖布烘干，一个月不弯腰', 'Empties, washes and dries itself: a month without bending'),
    description: text(
      '基站自动集尘、60 度热水洗拖布、热风烘干不发臭。机身 9.2 厘米，钻得进沙发和床底。双目避障，拖鞋和宠物都绕开。',
      'Its base empties the bin, washes the mops at 60 °C and dries them before they smell. At 9.2 cm tall it slips under sofa and bed. Two cameras steer it around slippers and pets.',
    ),
    attributes: specs({ suction: '12000 Pa', battery: '180', noise: '58', dimensions: '350 × 350 × 92', weight: '4.1', warranty: years(2) }),
    variants: [variant([finish('cloud')], 3299_00, 2899_00), variant([finish('ink')], 3299_00, 2899_00)],
  }),
  product({
    item: 603,
    code: 'QB-VRB1',
    slug: 'orbit-dust-bags',
    category: 'vacuums',
    brand: 'qibai-everyday',
    kind: 'ACCESSORY',
    scene: false,
    name: text('环游集尘袋', 'Orbit dust bags'),
    subtitle: text('2.5 升抗菌尘袋，取出自动封口', '2.5 L bags that seal as you lift them out'),
    description: text(
      '五层无纺布锁住细尘，一只约用 45 天。提手一拉袋口即封，倒垃圾不扬灰。',
      'Five layers of non-woven hold fine dust for about 45 days a bag. Pulling the tab closes the mouth, so nothing escapes.',
    ),
    attributes: specs({ capacity: '2.5', application: 'QB-VR20' }),
    variants: [variant([choice('pack', '3', '3 只装', 'Pack of 3')], 59_00, 49_00), variant([choice('pack', '6', '6 只装', 'Pack of 6')], 99_00, 89_00)],
  }),
];

import { choice, finish, product, specs, text, variant, years } from '../compose';

const woodworks = { brand: 'qibai-woodworks', category: 'desks' };
const long = (cm: string) => choice('size', cm, `${cm} 厘米`, `${cm} cm`);

export const desks = [
  product({
    ...woodworks,
    item: 731,
    code: 'QB-DK01',
    slug: 'inkstone-writing-desk',
    serialTracked: false,
    name: text('砚台实木书桌', 'Inkstone writing desk'),
    subtitle: text('两只抽屉，一道走线槽', 'Two drawers and a channel for cables'),
    description: text(
      '台面后方一道通长走线槽，插头都藏起来。抽屉用阻尼导轨，关上不响。腿间净宽 110 厘米，椅子与人都舒展。',
      'A channel along the back hides every plug. The drawers close softly and silently. With 110 cm between the legs there is room for chair and knees.',
    ),
    attributes: specs({ material: text('白橡木 / 黑胡桃', 'White oak / walnut'), dimensions: '1200 × 600 × 750', loadCapacity: '80', weight: '31', warranty: years(5) }),
    variants: [
      variant([long('120'), finish('oak')], 1699_00, 1549_00),
      variant([long('140'), finish('oak')], 1899_00, 1749_00),
      variant([long('120'), finish('walnut')], 2099_00, 1949_00),
      variant([long('140'), finish('walnut')], 2399_00, 2199_00),
    ],
  }),
  product({
    ...woodworks,
    item: 732,
    code: 'QB-DK02',
    slug: 'rise-standing-desk',
    name: text('起身电动升降桌', 'Rise standing desk'),
    subtitle: text('双电机 62–126 厘米，坐站之间', 'Two motors, 62–126 cm, between sitting and standing'),
    description: text(
      '双电机三节柱升降平稳，水杯不晃。遇阻回退，夹不到孩子的手。四个记忆高度，久坐一小时提醒起身。',
      'Two motors raise three-stage legs without a ripple in your glass. It backs away from obstacles and fingers. Four heights are remembered, and it nudges you after an hour of sitting.',
    ),
    attributes: specs({ material: text('钢架，木饰面台面', 'Steel frame, wood-veneer top'), dimensions: '1400 × 700 × 620–1260', loadCapacity: '120', noise: '45', weight: '42', warranty: years(5) }),
    variants: [
      variant([finish('oak')], 2299_00, 1999_00),
      variant([finish('walnut')], 2399_00, 2099_00),
      variant([finish('cloud')], 2199_00, 1899_00),
    ],
  }),
];

import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

export const airPurifiers = [
  product({
    item: 131,
    code: 'QB-AP40',
    slug: 'breath-air-purifier',
    category: 'air-purifiers',
    name: text('一息空气净化器', 'Breath air purifier'),
    subtitle: text('卧室尺寸，三面进风', 'Bedroom size, intake on three sides'),
    description: text(
      '三面织物罩既是外观也是预过滤，拆下可机洗。激光粒子传感器每秒读数，空气变差前先加速。睡眠档 19 分贝，灯光全灭。',
      'The knitted cover is both its look and its pre-filter, and goes in the washing machine. A laser sensor reads the air every second and speeds up before you notice. In sleep mode it runs at 19 dB with every light off.',
    ),
    attributes: specs({
      cadr: '400', noise: '19–58', power: '38', energyGrade: energyGrade(1), filterLife: text('约 12 个月', 'About 12 months'),
      dimensions: '260 × 260 × 520', weight: '5.2', warranty: years(3),
    }),
    variants: [
      variant([finish('oat')], 999_00, 899_00),
      variant([finish('sage')], 999_00, 899_00),
      variant([finish('graphite')], 999_00, 899_00),
    ],
  }),
  product({
    item: 132,
    code: 'QB-AP80',
    slug: 'breath-max-air-purifier',
    category: 'air-purifiers',
    name: text('一息 Max 空气净化器', 'Breath Max air purifier'),
    subtitle: text('大客厅与新房除甲醛', 'For large rooms and newly finished homes'),
    description: text(
      '双风机对向进风，每小时净化 800 立方米空气。改性活性炭 1.8 公斤，持续分解甲醛而不只是吸附。顶部环形灯用颜色告诉你空气的状态。',
      'Two opposed fans clean 800 m³ of air an hour. With 1.8 kg of treated carbon it breaks formaldehyde down rather than merely holding it. A ring of light on top tells you the state of the air by colour.',
    ),
    attributes: specs({
      cadr: '800', noise: '22–63', power: '62', energyGrade: energyGrade(1), filterLife: text('约 10 个月', 'About 10 months'),
      dimensions: '330 × 330 × 760', weight: '11.4', warranty: years(3),
    }),
    variants: [variant([finish('cloud')], 2299_00, 1999_00), variant([finish('ink')], 2399_00, 2099_00)],
  }),
  product({
    item: 133,
    code: 'QB-APF1',
    slug: 'breath-filter',
    category: 'air-purifiers',
    kind: 'ACCESSORY',
    scene: false,
    name: text('一息净化器滤芯', 'Breath purifier filter'),
    subtitle: text('H13 复合滤芯，芯片提醒更换', 'H13 composite filter that reminds you itself'),
    description: text(
      '前置网、H13 滤纸与改性炭三层合一。滤芯底部的芯片记录用量，快到期时净化器会提醒。',
      'Pre-filter, H13 paper and treated carbon in one piece. A chip in the base keeps count and the purifier reminds you in time.',
    ),
    attributes: specs({ application: 'QB-AP40 / QB-AP80', filterLife: text('10–12 个月', '10–12 months'), weight: '1.1' }),
    variants: [
      variant([choice('size', '40', '适用一息', 'For Breath')], 219_00, 199_00),
      variant([choice('size', '80', '适用一息 Max', 'For Breath Max')], 359_00, 329_00),
    ],
  }),
];

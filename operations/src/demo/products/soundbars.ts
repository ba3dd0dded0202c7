import { finish, product, specs, text, variant, years } from '../compose';

export const soundbars = [
  product({
    item: 511,
    code: 'QB-SB21',
    slug: 'murmur-soundbar',
    category: 'soundbars',
    name: text('低语回音壁', 'Murmur soundbar'),
    subtitle: text('2.1 声道，人声清楚不用开大', '2.1 channels: clear voices at low volume'),
    description: text(
      '独立中置单元突出对白，夜里小音量也听得清。织物面罩可拆洗，四种颜色随家具搭配。一根线接电视，遥控器通用。',
      'A separate centre driver lifts dialogue, so low volume is enough at night. The fabric cover comes off to wash and matches your furniture. One cable to the television, one remote for both.',
    ),
    attributes: specs({ power: '160', dimensions: '820 × 105 × 62', weight: '3.2', warranty: years(2) }),
    variants: [
      variant([finish('oat')], 899_00, 799_00),
      variant([finish('graphite')], 899_00, 799_00),
      variant([finish('moss')], 899_00),
    ],
  }),
  product({
    item: 512,
    code: 'QB-SB51',
    slug: 'valley-soundbar-with-subwoofer',
    category: 'soundbars',
    name: text('山谷全景声回音壁套装', 'Valley surround soundbar set'),
    subtitle: text('5.1.2 声道，无线低音炮', '5.1.2 channels with a wireless subwoofer'),
    description: text(
      '两只向上发声单元把雨声放到头顶。8 英寸低音炮无线连接，藏在沙发边就好。自动声场校正，放哪里都从画面里发声。',
      'Two upward drivers put the rain above your head. The 8-inch subwoofer is wireless and hides beside the sofa. It measures the room by itself, so sound always comes from the picture.',
    ),
    attributes: specs({ power: '420', dimensions: '1080 × 118 × 68', weight: '12.6', warranty: years(2) }),
    variants: [variant([finish('graphite')], 2699_00, 2399_00), variant([finish('oat')], 2699_00, 2399_00)],
  }),
];

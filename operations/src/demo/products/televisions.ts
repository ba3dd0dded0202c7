import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const inches = (size: string) => choice('size', size, `${size} 英寸`, `${size}-inch`);

export const televisions = [
  product({
    item: 501,
    code: 'QB-TV65Q',
    slug: 'horizon-mini-led-tv',
    category: 'televisions',
    name: text('地平线 Mini LED 电视', 'Horizon Mini LED TV'),
    subtitle: text('1,152 分区控光，夜戏也看得清', '1,152 dimming zones: night scenes you can see'),
    description: text(
      '峰值亮度 2,400 尼特，白天拉开窗帘也通透。1,152 个背光分区让星空旁边没有光晕。144 赫兹高刷与 HDMI 2.1，接上主机就能玩。开机无广告，按一下就是上次的频道。',
      'With 2,400 nits it stays clear with the curtains open. Its 1,152 zones keep halos away from the stars. At 144 Hz over HDMI 2.1 it is ready for a console. No advertisements at start: one press returns to your channel.',
    ),
    attributes: specs({
      resolution: '3840 × 2160', refreshRate: '144', brightness: '2400', energyGrade: energyGrade(1),
      dimensions: '1444 × 62 × 836', weight: '21.5', warranty: years(3),
    }),
    variants: [
      variant([inches('55')], 3999_00, 3599_00),
      variant([inches('65')], 5299_00, 4799_00),
      variant([inches('75')], 7299_00, 6699_00),
      variant([inches('85')], 9999_00, 8999_00),
    ],
  }),
  product({
    item: 502,
    code: 'QB-TV55F',
    slug: 'gallery-frame-tv',
    category: 'televisions',
    name: text('画境艺术电视', 'Gallery frame TV'),
    subtitle: text('关机是一幅画，开机是一台电视', 'A painting when off, a television when on'),
    description: text(
      '哑光防反射屏与实木边框，挂墙厚度 28 毫米，贴墙无缝。光线传感器让画面的亮度跟随房间，像纸一样不刺眼。边框磁吸可换，随房间改色。',
      'A matt screen in a wooden frame, 28 mm thick and flush to the wall. A light sensor lets pictures follow the room, as easy on the eye as paper. Frames are magnetic and change with the décor.',
    ),
    attributes: specs({
      resolution: '3840 × 2160', refreshRate: '120', brightness: '600', energyGrade: energyGrade(2),
      dimensions: '1240 × 28 × 712', weight: '17', warranty: years(3),
    }),
    variants: [
      variant([inches('55'), finish('oak')], 4999_00, 4599_00),
      variant([inches('55'), finish('walnut')], 4999_00, 4599_00),
      variant([inches('65'), finish('oak')], 6499_00, 5999_00),
      variant([inches('65'), finish('walnut')], 6499_00, 5999_00),
      variant([inches('65'), finish('cloud')], 6499_00),
    ],
  }),
  product({
    item: 503,
    code: 'QB-TV27M',
    slug: 'companion-rolling-screen',
    category: 'televisions',
    brand: 'qibai-everyday',
    name: text('随行移动屏', 'Companion rolling screen'),
    subtitle: text('27 英寸触屏带轮，健身做菜都跟着', 'A 27-inch touch screen on wheels, for workouts and recipes'),
    description: text(
      '立杆可升降、屏幕可旋转成竖屏，从沙发推到厨房。内置电池续航六小时，出门露营也不怕。儿童模式自动限时、提醒坐远一些。',
      'The pole rises, the screen turns upright, and the whole thing rolls from sofa to kitchen. Its battery lasts six hours. Children’s mode limits time and asks them to sit further back.',
    ),
    attributes: specs({
      resolution: '2560 × 1440', refreshRate: '60', brightness: '350', battery: '360', dimensions: '620 × 400 × 1320', weight: '16', warranty: years(2),
    }),
    variants: [variant([finish('cloud')], 2999_00, 2699_00), variant([finish('sage')], 2999_00, 2699_00)],
  }),
];

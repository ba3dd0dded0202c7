import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const sets = (count: string) => choice('capacity', count, `${count} 套`, `${count} settings`);

export const dishwashers = [
  product({
    item: 421,
    code: 'QB-DW15',
    slug: 'tide-built-in-dishwasher',
    category: 'dishwashers',
    name: text('回潮嵌入式洗碗机', 'Tide built-in dishwasher'),
    subtitle: text('15 套，一家三餐一次洗', '15 settings: a whole day in one wash'),
    description: text(
      '上中下三层喷臂，中式深碗与炒锅都有专属碗架。洗完自动开门一道缝，配合热风烘干七天保管。分区洗让一半碗筷也值得开机。',
      'Three spray arms and racks shaped for deep bowls and a wok. The door opens a crack at the end and warm air keeps everything dry for a week. Zone washing makes half a load worthwhile.',
    ),
    attributes: specs({
      placeSettings: text('15 套', '15'), noise: '44', power: '1900', energyGrade: energyGrade(1), dimensions: '598 × 570 × 815', weight: '46', warranty: years(3),
    }),
    variants: [
      variant([sets('15'), finish('ink')], 5299_00, 4799_00),
      variant([sets('15'), finish('cloud')], 5399_00, 4899_00),
      variant([sets('16'), finish('steel')], 5999_00, 5499_00),
    ],
  }),
  product({
    item: 422,
    code: 'QB-DW06',
    slug: 'ripple-countertop-dishwasher',
    category: 'dishwashers',
    brand: 'qibai-everyday',
    name: text('涟漪台式洗碗机', 'Ripple countertop dishwasher'),
    subtitle: text('免安装，倒水就能洗', 'No installation: pour in water and wash'),
    description: text(
      '自带 5 升水箱，不接管也能洗六套餐具。75 度高温冲洗加紫外线，奶瓶水果都能放。大玻璃窗，看得见水花。',
      'With its own 5 L tank it washes six settings without plumbing. Water at 75 °C and ultraviolet light suit bottles and fruit too. A large window shows it at work.',
    ),
    attributes: specs({
      placeSettings: text('6 套', '6'), noise: '53', power: '900', energyGrade: energyGrade(2), dimensions: '440 × 420 × 460', weight: '14.5', warranty: years(2),
    }),
    variants: [variant([finish('cloud')], 1699_00, 1499_00), variant([finish('sage')], 1699_00, 1499_00)],
  }),
];

import { energyGrade, finish, product, specs, text, variant, years } from '../compose';

export const portableAirConditioners = [
  product({
    item: 121,
    code: 'QB-PA12',
    slug: 'roam-portable-air-conditioner',
    category: 'portable-air-conditioners',
    brand: 'qibai-everyday',
    name: text('漫行移动空调', 'Roam portable air conditioner'),
    subtitle: text('不打孔不装外机，推到哪里凉到哪里', 'No drilling, no outdoor unit: roll it where you need it'),
    description: text(
      '压缩机与排风一体，插电、接上排热管就能用。冷凝水自动雾化排出，一般湿度下整夜无需倒水。四只静音万向轮，从书房推进厨房不费力。',
      'Compressor and exhaust in one body: plug it in, fit the hose and it cools. Condensate is misted away, so at normal humidity it needs no emptying overnight. Four quiet castors take it from study to kitchen with one hand.',
    ),
    attributes: specs({
      coolingCapacity: '2600', power: '980', energyGrade: energyGrade(2), noise: '45–52', airFlow: '350',
      dimensions: '330 × 310 × 700', weight: '22', warranty: years(3),
    }),
    variants: [variant([finish('cloud')], 1899_00, 1699_00), variant([finish('sage')], 1899_00, 1699_00)],
  }),
  product({
    item: 122,
    code: 'QB-PA35',
    slug: 'roam-plus-portable-air-conditioner',
    category: 'portable-air-conditioners',
    brand: 'qibai-everyday',
    name: text('漫行冷暖移动空调', 'Roam Plus portable heat pump'),
    subtitle: text('冷暖两用，1.5 匹也能推着走', 'Cooling and heating: 1.5 HP on wheels'),
    description: text(
      '热泵制热比电暖器省一半以上的电，冬夏一机。双管设计进排分离，屋里不产生负压，降温更快。附窗户密封板，平开窗和推拉窗都适用。',
      'Its heat pump warms a room on less than half the power of an electric heater. Separate intake and exhaust hoses avoid negative pressure, so it cools faster. The sealing board fits casement and sliding windows alike.',
    ),
    attributes: specs({
      coolingCapacity: '3500', heatingCapacity: '3200', power: '1250', energyGrade: energyGrade(1), noise: '44–53',
      airFlow: '420', dimensions: '385 × 360 × 760', weight: '29', warranty: years(3),
    }),
    variants: [
      variant([finish('cloud')], 2899_00, 2599_00),
      variant([finish('ink')], 2999_00, 2699_00),
      variant([finish('clay')], 2999_00),
    ],
  }),
];

import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const natural = choice('gas', 'NG', '天然气 12T', 'Natural gas 12T');
const bottled = choice('gas', 'LPG', '液化气 20Y', 'LPG 20Y');
const tank = (litres: string) => choice('capacity', litres, `${litres} 升`, `${litres} L`);

export const waterHeaters = [
  product({
    item: 301,
    code: 'QB-GH16',
    slug: 'spring-gas-water-heater',
    category: 'water-heaters',
    name: text('暖泉燃气热水器', 'Warm Spring gas water heater'),
    subtitle: text('16 升零冷水，开龙头三秒热', '16 L with no cold start: hot in three seconds'),
    description: text(
      '内置循环泵提前预热管路，清晨第一捧水就是热的。冷凝换热把烟气余热收回来，一级能效年省气约 120 方。水量伺服器稳住温度，厨房开水浴室不忽冷忽热。',
      'A built-in pump warms the pipes beforehand, so the first handful in the morning is hot. Condensing exchange recovers heat from the flue and saves about 120 m³ of gas a year. A flow servo holds the temperature when somebody opens another tap.',
    ),
    attributes: specs({
      flow: '16', heatLoad: '32', energyGrade: energyGrade(1), noise: '42', dimensions: '380 × 180 × 620',
      weight: '19.5', warranty: years(8),
    }),
    variants: [
      variant([natural, finish('cloud')], 3699_00, 3399_00),
      variant([natural, finish('graphite')], 3799_00, 3499_00),
      variant([bottled, finish('cloud')], 3699_00),
    ],
  }),
  product({
    item: 302,
    code: 'QB-EH60',
    slug: 'pillow-electric-water-heater',
    category: 'water-heaters',
    name: text('静枕电热水器', 'Pillow electric water heater'),
    subtitle: text('23 厘米扁桶双胆，上墙不压头', 'Flat twin tank, 23 cm deep, light on the wall'),
    description: text(
      '双内胆并排，厚度只有 23 厘米。3,300 瓦速热配合半胆加热，一个人洗澡只烧一半水。免更换电子镁棒，整机漏水保护。',
      'Two tanks side by side keep it 23 cm deep. With 3,300 W and half-tank heating, one shower heats only half the water. The electronic anode never needs replacing and the whole unit is leak-protected.',
    ),
    attributes: specs({
      capacity: '60', power: '3300', energyGrade: energyGrade(1), dimensions: '868 × 235 × 470', weight: '24', warranty: years(8),
    }),
    variants: [
      variant([tank('60'), finish('cloud')], 1899_00, 1699_00),
      variant([tank('60'), finish('sand')], 1999_00, 1799_00),
      variant([tank('80'), finish('cloud')], 2199_00, 1999_00),
      variant([tank('80'), finish('sand')], 2299_00, 2099_00),
    ],
  }),
  product({
    item: 303,
    code: 'QB-HP200',
    slug: 'hearth-heat-pump-water-heater',
    category: 'water-heaters',
    name: text('炉暖空气能热水器', 'Hearth heat-pump water heater'),
    subtitle: text('200 升一体机，一度电当四度用', '200 L in one body: four units of heat from one of power'),
    description: text(
      '从空气里取热，综合能效比 4.3。一体机身放阳台，无需外挂主机与铜管。光伏模式在中午电价低时自动蓄热。',
      'It takes heat from the air with a coefficient of 4.3. Tank and pump share one body on the balcony, with no outdoor unit to hang. In solar mode it stores heat at midday when power is cheap.',
    ),
    attributes: specs({
      capacity: '200', heatingCapacity: '1800', energyGrade: energyGrade(1), noise: '43', refrigerant: 'R290',
      dimensions: '580 × 600 × 1820', weight: '96', warranty: years(6),
    }),
    variants: [variant([tank('150'), finish('cloud')], 5299_00, 4899_00), variant([tank('200'), finish('cloud')], 5999_00, 5599_00)],
  }),
];

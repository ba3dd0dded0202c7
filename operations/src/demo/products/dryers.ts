import { energyGrade, finish, product, specs, text, variant, years, choice } from '../compose';

export const dryers = [
  product({
    item: 221,
    code: 'QB-DH10',
    slug: 'sunny-heat-pump-dryer',
    category: 'dryers',
    name: text('晴日热泵干衣机', 'Sunny heat-pump dryer'),
    subtitle: text('梅雨天也有晒过太阳的衣服', 'Sun-dried clothes in the rainy season'),
    description: text(
      '变频热泵低温烘干，一次约 1.5 度电。正反转防缠绕，四件套也能烘得均匀。紫外线除菌与 30 道绒毛过滤，出来的衣物不沾毛。',
      'An inverter heat pump dries at low temperature on about 1.5 kWh a load. The drum reverses so that sheets dry evenly. Ultraviolet light and a 30-layer lint filter leave clothes free of fluff.',
    ),
    attributes: specs({
      dryingCapacity: '10', noise: '60', energyGrade: energyGrade(1), refrigerant: 'R290',
      dimensions: '598 × 600 × 850', weight: '52', warranty: years(3),
    }),
    variants: [
      variant([finish('cloud')], 4299_00, 3899_00),
      variant([finish('graphite')], 4499_00, 4099_00),
      variant([finish('sand')], 4499_00),
    ],
  }),
  product({
    item: 222,
    code: 'QB-DH09',
    slug: 'sunny-compact-dryer',
    category: 'dryers',
    name: text('晴日薄型干衣机', 'Sunny compact dryer'),
    subtitle: text('48 厘米薄机身，窄阳台也能叠放', '48 cm deep: stacks on a narrow balcony'),
    description: text(
      '9 公斤容量装进 48 厘米机身，与洗衣机上下叠放。传感器读取含水率，烘干即停不过烘。冷凝水可直接排走，无需倒水盒。',
      'Nine kilograms in a body 48 cm deep that stacks above a washer. Sensors read moisture and stop the moment clothes are dry. Condensate drains away by itself.',
    ),
    attributes: specs({
      dryingCapacity: '9', noise: '62', energyGrade: energyGrade(1), refrigerant: 'R290',
      dimensions: '598 × 480 × 850', weight: '45', warranty: years(3),
    }),
    variants: [variant([finish('cloud')], 3299_00, 2999_00), variant([finish('graphite')], 3499_00, 3199_00)],
  }),
  product({
    item: 223,
    code: 'QB-DS01',
    slug: 'stacking-kit',
    category: 'dryers',
    kind: 'ACCESSORY',
    scene: false,
    name: text('洗烘叠放架', 'Washer and dryer stacking kit'),
    subtitle: text('带抽拉托板，叠衣服有地方放', 'With a pull-out shelf for folding'),
    description: text(
      '钢制框架把干衣机稳稳固定在洗衣机上方。中间一块抽拉托板可承重 15 公斤，取衣叠衣都顺手。',
      'A steel frame holds the dryer firmly above the washer. The shelf between them slides out and carries 15 kg for folding.',
    ),
    attributes: specs({ material: text('冷轧钢', 'Cold-rolled steel'), loadCapacity: '80', dimensions: '595 × 540 × 60', weight: '6.8' }),
    variants: [
      variant([choice('size', 'STD', '标准', 'Standard'), finish('cloud')], 299_00, 259_00),
      variant([choice('size', 'STD', '标准', 'Standard'), finish('graphite')], 299_00, 259_00),
    ],
  }),
];

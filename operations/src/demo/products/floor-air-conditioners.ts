import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const two = choice('power', '50', '2 匹', '2 HP');
const three = choice('power', '72', '3 匹', '3 HP');

export const floorAirConditioners = [
  product({
    item: 111,
    code: 'QB-KF72C1',
    slug: 'column-floor-air-conditioner',
    category: 'floor-air-conditioners',
    name: text('素柱圆柱空调', 'Column floor air conditioner'),
    subtitle: text('直径 37 厘米，客厅的一根素净柱子', 'A plain column, 37 cm across, for the living room'),
    description: text(
      '双贯流风道从两侧竖缝出风，沿墙走一圈再回到人身边。送风距离 16 米，四十平方米客厅十分钟降到体感舒适。圆柱机身靠墙角摆放，不占动线。',
      'Twin cross-flow fans blow through two tall slots; the air runs along the walls before it reaches you. It throws 16 m, enough to settle a 40 m² room in ten minutes. The round body tucks into a corner, out of the way.',
    ),
    attributes: specs({
      coolingCapacity: '7290', heatingCapacity: '9690', apf: '4.75', energyGrade: energyGrade(1), noise: '24–45',
      airFlow: '1350', refrigerant: 'R32', dimensions: '370 × 370 × 1780', weight: '38', warranty: years(10),
    }),
    variants: [
      variant([finish('cloud')], 7999_00, 7499_00),
      variant([finish('sand')], 8199_00, 7699_00),
      variant([finish('ink')], 8399_00),
    ],
  }),
  product({
    item: 112,
    code: 'QB-KF51F1',
    slug: 'tower-floor-air-conditioner',
    category: 'floor-air-conditioners',
    name: text('方庭立柜空调', 'Court tower air conditioner'),
    subtitle: text('上下双出风，冷气不压头、暖气先到脚', 'Two outlets: cool from above, warmth from below'),
    description: text(
      '制冷由上出风口送出，制热由下出风口贴地铺开，冷热各走其路。机身只有 21 厘米厚，可贴墙而立。前面板磁吸可拆，一分钟取下滤网清洗。',
      'Cooling leaves through the upper outlet; heating spreads along the floor from the lower one. The body is only 21 cm deep and stands close to the wall. Its magnetic front comes off in a minute to reach the filter.',
    ),
    attributes: specs({
      coolingCapacity: '5120', heatingCapacity: '7200', apf: '4.82', energyGrade: energyGrade(1), noise: '23–43',
      airFlow: '1100', refrigerant: 'R32', dimensions: '480 × 210 × 1800', weight: '34', warranty: years(10),
    }),
    variants: [
      variant([two, finish('cloud')], 5999_00, 5599_00),
      variant([two, finish('graphite')], 6199_00, 5799_00),
      variant([three, finish('cloud')], 6999_00, 6499_00),
      variant([three, finish('graphite')], 7199_00, 6699_00),
    ],
  }),
];

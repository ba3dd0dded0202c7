import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const one = choice('power', '26', '1 匹', '1 HP');
const oneAndHalf = choice('power', '35', '1.5 匹', '1.5 HP');
const two = choice('power', '50', '2 匹', '2 HP');

export const splitAirConditioners = [
  product({
    item: 101,
    code: 'QB-KF35A1',
    slug: 'stillair-split-air-conditioner',
    category: 'split-air-conditioners',
    name: text('栖静壁挂空调', 'Stillair split air conditioner'),
    subtitle: text('18 分贝低声运行，夜里只听见呼吸', 'As quiet as 18 dB: at night you hear only breathing'),
    description: text(
      '双层导风板把风送到天花板再缓缓落下，人不被直吹。全直流变频压缩机低频运行，夜间耗电约 1 度。可拆洗滤网与 56℃ 蒸发器自清洁让换季不再打电话约清洗。',
      'Two guide vanes send the air along the ceiling and let it fall gently, so nobody sits in a draught. The full-DC inverter idles at very low speed and uses about 1 kWh a night. A removable filter and 56 °C self-cleaning of the coil make seasonal call-outs unnecessary.',
    ),
    attributes: specs({
      coolingCapacity: '3510', heatingCapacity: '5010', apf: '5.40', energyGrade: energyGrade(1), noise: '18–39',
      airFlow: '680', refrigerant: 'R32', dimensions: '885 × 207 × 298', weight: '11.5', warranty: years(10),
    }),
    variants: [
      variant([one, finish('cloud')], 2699_00, 2499_00),
      variant([one, finish('sand')], 2799_00, 2599_00),
      variant([oneAndHalf, finish('cloud')], 2999_00, 2799_00),
      variant([oneAndHalf, finish('sand')], 3099_00, 2899_00),
    ],
  }),
  product({
    item: 102,
    code: 'QB-KF35X1',
    slug: 'freshair-split-air-conditioner',
    category: 'split-air-conditioners',
    name: text('清岚新风空调', 'Qinglan fresh-air air conditioner'),
    subtitle: text('每小时换 60 m³ 新鲜空气，关着窗也透气', 'Brings in 60 m³ of fresh air an hour with the windows shut'),
    description: text(
      '独立新风电机从室外引入空气，经 H12 滤芯过滤后再送入房间。二氧化碳升高时自动加大新风，开会和入睡都不闷。冷暖与新风可分开使用，春秋只换气不耗冷量。',
      'A separate fan draws outside air through an H12 filter before it enters the room. When carbon dioxide rises it speeds up by itself, so neither sleep nor a long call feels stuffy. Fresh air runs independently of cooling, which makes it useful in spring and autumn too.',
    ),
    attributes: specs({
      coolingCapacity: '3520', heatingCapacity: '5120', apf: '5.28', energyGrade: energyGrade(1), noise: '20–41',
      airFlow: '720', refrigerant: 'R32', dimensions: '975 × 239 × 325', weight: '15.8', warranty: years(10),
    }),
    variants: [
      variant([oneAndHalf, finish('cloud')], 4299_00, 3999_00),
      variant([oneAndHalf, finish('graphite')], 4499_00, 4199_00),
      variant([two, finish('cloud')], 5699_00, 5299_00),
      variant([two, finish('graphite')], 5899_00),
    ],
  }),
  product({
    item: 103,
    code: 'QB-KF26E1',
    slug: 'thrift-split-air-conditioner',
    category: 'split-air-conditioners',
    name: text('知节壁挂空调', 'Zhijie split air conditioner'),
    subtitle: text('出租屋与老房子的实在之选', 'The honest choice for rentals and older flats'),
    description: text(
      '省去花哨，只把制冷、除湿和耐用做扎实。宽电压启动，老小区用电高峰也能开机。外机体积更小，放得进旧式机位。',
      'No frills: cooling, drying and long life done properly. It starts on a wide voltage range, so it copes with old wiring at peak hours. The outdoor unit is compact enough for a narrow ledge.',
    ),
    attributes: specs({
      coolingCapacity: '2600', heatingCapacity: '3600', apf: '4.20', energyGrade: energyGrade(3), noise: '22–40',
      airFlow: '560', refrigerant: 'R32', dimensions: '790 × 200 × 265', weight: '8.6', warranty: years(6),
    }),
    variants: [
      variant([one, finish('cloud')], 1799_00, 1699_00),
      variant([oneAndHalf, finish('cloud')], 2099_00, 1949_00),
    ],
  }),
  product({
    item: 104,
    code: 'QB-KF35M1',
    slug: 'nap-split-air-conditioner',
    category: 'split-air-conditioners',
    name: text('小憩卧室空调', 'Nap bedroom air conditioner'),
    subtitle: text('母婴级柔风，三种卧室色', 'Nursery-soft air in three bedroom colours'),
    description: text(
      '出风面覆有织物质感的微孔面板，1,080 个小孔把风打散成柔风。睡眠曲线按体表温度逐小时调整，后半夜不着凉。鼠尾草绿为限量色，售完即止。',
      'A textile-like panel with 1,080 pores breaks the stream into a soft breath. The sleep curve follows skin temperature hour by hour, so nobody wakes up cold. Sage is a limited edition and will not be restocked.',
    ),
    attributes: specs({
      coolingCapacity: '3500', heatingCapacity: '4900', apf: '5.31', energyGrade: energyGrade(1), noise: '17–37',
      airFlow: '640', refrigerant: 'R32', dimensions: '870 × 198 × 295', weight: '11.0', warranty: years(10),
    }),
    variants: [
      variant([finish('cloud')], 3399_00, 3199_00),
      variant([finish('mist')], 3399_00, 3199_00),
      variant([finish('sage')], 3299_00, 2999_00),
    ],
  }),
  product({
    item: 105,
    code: 'QB-PB01',
    slug: 'outdoor-unit-bracket',
    category: 'split-air-conditioners',
    kind: 'PART',
    scene: false,
    name: text('空调外机支架', 'Outdoor unit bracket'),
    subtitle: text('热镀锌加厚钢，含减震垫与膨胀螺栓', 'Hot-dip galvanised, with damping pads and anchors'),
    description: text(
      '3 mm 热镀锌钢板折弯成型，盐雾试验 500 小时无锈蚀。每副含四只橡胶减震垫和八套不锈钢膨胀螺栓。',
      'Folded from 3 mm hot-dip galvanised steel that shows no rust after 500 hours of salt spray. Each pair comes with four rubber pads and eight stainless anchors.',
    ),
    attributes: specs({ material: text('热镀锌钢', 'Galvanised steel'), loadCapacity: '120', warranty: years(5) }),
    variants: [
      variant([choice('size', 'S', '1–1.5 匹', '1–1.5 HP')], 89_00),
      variant([choice('size', 'L', '2–3 匹', '2–3 HP')], 129_00),
    ],
  }),
];

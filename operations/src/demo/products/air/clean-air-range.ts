import { choice, energyGrade, text, years } from '../../compose';
import { family, painted, stepped } from '../../family';

const purifier = family({ category: 'air-purifiers' });
const dehumidifier = family({ category: 'dehumidifiers' });
const filter = family({ category: 'air-purifiers', kind: 'PART', scene: false });
const months = (count: number) => text(`约 ${count} 个月`, `About ${count} months`);

/** What cleans and dries the air. */
export const cleanAirRange = [
  purifier(164, 'AP20', 'inhale-desktop-purifier', '浅息桌面净化器', 'Inhale desktop purifier', {
    line: ['书桌上的一小口干净空气', 'A small breath of clean air for the desk'],
    about: ['只照顾你周围两平米，USB-C 供电，充电宝也能带。滤芯含活性炭，对付隔壁工位的午饭。', 'It looks after the two square metres around you on USB-C power. The filter holds carbon for the neighbours’ lunch.'],
    is: { cadr: '60', noise: '22–45', power: '8', filterLife: months(6), area: '4–7', dimensions: '150 × 150 × 210', weight: '0.9', warranty: years(1) },
    had: painted([299, 259], { cloud: 0, sage: 0, clay: 0 }),
  }),
  purifier(165, 'AP60', 'clearing-air-purifier', '澄空除醛净化器', 'Clearing formaldehyde purifier', {
    line: ['新房除甲醛，分解不是吸附', 'For new homes: formaldehyde broken down, not just held'],
    about: ['锰系催化滤网把甲醛分解成水和二氧化碳，不会饱和再放出。屏上实时显示读数，装修完心里有数。', 'A manganese catalyst turns formaldehyde into water and carbon dioxide, so nothing is released later. The display shows the reading as it falls.'],
    is: { cadr: '600', noise: '20–60', power: '52', energyGrade: energyGrade(1), filterLife: months(18), area: '42–72', dimensions: '300 × 300 × 640', weight: '8.6', warranty: years(3) },
    had: painted([1999, 1799], { cloud: 0, graphite: 100, oat: 0 }),
  }),
  purifier(166, 'AP45P', 'whisker-pet-purifier', '绒绒宠物净化器', 'Whisker pet purifier', {
    line: ['先收毛，再除味', 'Hair first, then smell'],
    about: ['底部 360 度前置网专收浮毛，一撕即弃。铂金活性炭对付猫砂盆，猫靠近自动降速，不惊它。', 'A wrap-around pre-filter gathers floating hair and tears off. Carbon deals with the litter box, and the fan slows when the cat comes near.'],
    is: { cadr: '450', noise: '19–57', power: '40', energyGrade: energyGrade(1), filterLife: months(12), area: '32–54', dimensions: '280 × 280 × 560', weight: '6.1', warranty: years(3) },
    had: painted([1399, 1249], { cloud: 0, clay: 0 }),
  }),
  purifier(167, 'AP70H', 'dewfall-humidifying-purifier', '凝露净化加湿一体机', 'Dewfall purifier and humidifier', {
    line: ['冬天一台顶两台', 'One machine for winter instead of two'],
    about: ['净化后的空气再经湿膜，不起白雾不落粉。4 升水箱夜里加湿十小时，断水照样净化。', 'Cleaned air passes a wet membrane, with no mist and no dust. Four litres last ten hours of night, and it goes on cleaning when dry.'],
    is: { cadr: '500', mist: '400', capacity: '4', noise: '21–58', power: '48', energyGrade: energyGrade(1), filterLife: months(12), area: '35–60', dimensions: '320 × 320 × 680', weight: '9.4', warranty: years(3) },
    had: painted([2399, 2099], { cloud: 0, mist: 0, sand: 0 }),
  }),
  filter(168, 'APF2', 'clearing-catalyst-filter', '澄空催化滤芯', 'Clearing catalyst filter', {
    line: ['十八个月一换，读数说了算', 'Eighteen months, or when the reading says so'],
    about: ['复合滤芯：初效网、H13 高效层与锰系催化层叠在一起。芯片记下用时，换上自动归零。', 'A pre-filter, an H13 layer and the catalyst in one. Its chip counts the hours and starts again with each change.'],
    is: { application: 'QB-AP60 / QB-AP45P / QB-AP70H', filterLife: months(18), weight: '1.6' },
    had: stepped([choice('size', '60', '适用澄空', 'For Clearing'), 399, 359], [choice('size', '45P', '适用绒绒', 'For Whisker'), 259, 229], [choice('size', '70H', '适用凝露', 'For Dewfall'), 329, 299]),
  }),
  dehumidifier(171, 'CS20', 'sundry-dehumidifier', '晒晒除湿机', 'Sundry dehumidifier', {
    line: ['回南天的客厅，一夜一桶水', 'A bucketful a night in the wet season'],
    about: ['日除湿 20 升，水满自停，也可接管直排。干衣模式对着晾衣杆吹，袜子一晚上干透。', 'Twenty litres a day; it stops when full or drains by hose. Point it at the rail and socks are dry by morning.'],
    is: { dehumidification: '20', noise: '38–45', power: '330', capacity: '4.5', energyGrade: energyGrade(1), area: '20–40', dimensions: '350 × 240 × 560', weight: '14.8', warranty: years(3) },
    had: painted([1499, 1299], { cloud: 0, sage: 0 }),
  }),
  dehumidifier(172, 'CS35', 'tideline-dehumidifier', '潮线大容量除湿机', 'Tideline large dehumidifier', {
    line: ['地下室、别墅、书库', 'Basements, villas, libraries'],
    about: ['日除湿 35 升，变频压缩机按湿度自己快慢。万向轮与提手齐全，一个人也推得上坡。', 'Thirty-five litres a day, with a compressor that follows the humidity. Castors and handles let one person move it.'],
    is: { dehumidification: '35', noise: '40–49', power: '520', capacity: '7', energyGrade: energyGrade(1), area: '40–80', dimensions: '400 × 280 × 640', weight: '19.5', warranty: years(3) },
    had: painted([2499, 2199], { cloud: 0, graphite: 100 }),
  }),
  dehumidifier(173, 'CS06', 'pocket-wardrobe-dehumidifier', '小晴衣柜除湿机', 'Pocket wardrobe dehumidifier', {
    line: ['衣柜鞋柜里的小干爽', 'A little dryness for wardrobe and shoes'],
    about: ['半导体制冷，无压缩机，安静得像一本书。水箱 0.8 升，满了亮灯。', 'It chills without a compressor and is as silent as a book. The 0.8 L tank lights up when full.'],
    is: { dehumidification: '0.6', noise: '30', power: '45', capacity: '0.8', area: '3–8', dimensions: '160 × 140 × 240', weight: '1.5', warranty: years(1) },
    had: painted([299, 259], { cloud: 0, mist: 0, clay: 0 }),
  }),
];

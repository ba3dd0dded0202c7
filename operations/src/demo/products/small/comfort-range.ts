import { text, years } from '../../compose';
import { family, painted } from '../../family';

const everyday = { brand: 'qibai-everyday', serialTracked: false } as const;
const fan = family({ ...everyday, category: 'fans' });
const humidifier = family({ ...everyday, category: 'humidifiers' });
const heater = family({ ...everyday, category: 'room-heaters' });
const dryer = family({ ...everyday, category: 'hair-care' });

/** Wind, warmth and moisture, and what one uses after a bath. */
export const comfortRange = [
  fan(613, 'FS20', 'sedge-floor-fan', '莎草落地扇', 'Sedge floor fan', {
    line: ['三档机械扇，九十九元的夏天', 'Three speeds: summer for ninety-nine yuan'],
    about: ['五片大叶风面宽，按键一按到底的踏实。网罩拆下整片能洗。', 'Five broad blades and keys that click. The whole guard comes off to wash.'],
    is: { power: '50', noise: '38–58', airFlow: '1500', dimensions: '400 × 380 × 1200', weight: '4.6', warranty: years(2) },
    had: painted([129, 99], { cloud: 0, mist: 0 }),
  }),
  fan(614, 'FC25', 'whirl-air-circulator', '旋谷空气循环扇', 'Whirl air circulator', {
    line: ['配着空调开，全屋凉得匀', 'With the air conditioner, cool in every corner'],
    about: ['3D 摇头把冷风送到 15 米外，空调可以调高两度。拆洗只要一枚硬币。', 'It swings both ways and carries the cool fifteen metres, so the thermostat may rise two degrees. A coin opens it for washing.'],
    is: { power: '28', noise: '24–52', airFlow: '1600', dimensions: '280 × 280 × 880', weight: '3.9', warranty: years(2) },
    had: painted([399, 349], { cloud: 0, sage: 0, ink: 0 }),
  }),
  fan(615, 'FD12', 'petal-desk-fan', '花瓣桌面扇', 'Petal desk fan', {
    line: ['充一次，吹三个通宵', 'One charge, three nights'],
    about: ['10,800 毫安时，USB-C 反充手机。夹子、挂环、底座三用。', '10,800 mAh that also feeds a phone. It clips, hangs or stands.'],
    is: { power: '8', noise: '22–45', airFlow: '260', battery: '1440', dimensions: '170 × 120 × 230', weight: '0.7', warranty: years(1) },
    had: painted([129, 109], { cloud: 0, clay: 0, sage: 0, mist: 0 }),
  }),
  fan(616, 'FL52', 'maple-ceiling-fan-light', '枫叶吊扇灯', 'Maple ceiling fan light', {
    line: ['灯下有风，饭桌不用再摆扇', 'A breeze under the lamp'],
    about: ['直流电机六档正反转，冬天反转把暖气压下来。36 瓦全光谱灯，三色可调。', 'A DC motor turns both ways: in winter it brings the warm air down. A 36 W full-spectrum lamp in three tones.'],
    is: { power: '60', noise: '25–40', airFlow: '7200', luminousFlux: '3200', dimensions: '1320 × 1320 × 420', weight: '6.5', warranty: years(3) },
    had: painted([1299, 1149], { oak: 0, walnut: 0, cloud: 0 }),
  }),
  humidifier(623, 'HM80', 'marsh-large-humidifier', '水泽大容量加湿器', 'Marsh large humidifier', {
    line: ['8 升一缸，加一次两天不用管', 'Eight litres: fill it every other day'],
    about: ['上加水，恒湿 55% 自动停。银离子滤网防水垢，加自来水就行。', 'Filled from above, holding 55%. A silver mesh copes with tap water.'],
    is: { capacity: '8', mist: '600', noise: '28–42', power: '32', dimensions: '280 × 230 × 480', weight: '3.4', warranty: years(2) },
    had: painted([459, 399], { cloud: 0, graphite: 0 }),
  }),
  humidifier(624, 'HM10', 'mushroom-night-humidifier', '小菇夜灯加湿器', 'Mushroom night-light humidifier', {
    line: ['儿童房一朵会发光的蘑菇', 'A glowing mushroom for the nursery'],
    about: ['雾量柔和不打湿枕头，缺水自停。灯光最低只有 2 流明。', 'Too gentle to wet the pillow; stops when dry. Its light goes down to two lumens.'],
    is: { capacity: '1', mist: '120', noise: '26', power: '12', dimensions: '160 × 160 × 190', weight: '0.8', warranty: years(1) },
    had: painted([129, 109], { cloud: 0, clay: 0, sage: 0 }),
  }),
  heater(645, 'HT22', 'ember-oil-heater', '余烬电油汀', 'Ember oil radiator', {
    line: ['十三片，一夜不干', 'Thirteen fins, warm all night without drying'],
    about: ['导热油慢慢散热，关机还暖半小时。上方晾衣架烘得干秋衣。', 'Oil gives its heat slowly and stays warm half an hour after. The rail on top dries a vest.'],
    is: { power: '2200', noise: '20', area: '15–22', dimensions: '620 × 260 × 650', weight: '13', warranty: years(2) },
    had: painted([599, 519], { cloud: 0, graphite: 0 }),
  }),
  heater(646, 'HT20', 'sill-panel-heater', '窗台踢脚线取暖器', 'Sill baseboard heater', {
    line: ['贴着墙根，热气自己往上走', 'Along the skirting, warmth that rises'],
    about: ['石墨烯发热三秒就暖，IPX4 防水浴室能用。长条造型，一面墙都是暖的。', 'Graphene warms in three seconds; splash-proof for bathrooms. A long bar makes a whole wall warm.'],
    is: { power: '2000', noise: '22', area: '12–20', dimensions: '1080 × 110 × 250', weight: '5.2', warranty: years(2) },
    had: painted([499, 439], { cloud: 0, ink: 0, oat: 0 }),
  }),
  heater(647, 'HT15', 'cinder-ceramic-tower-heater', '炭语陶瓷暖风机', 'Cinder ceramic tower heater', {
    line: ['摇头暖风，桌下脚边', 'A swinging warm breeze for feet and desks'],
    about: ['PTC 陶瓷升温快、表面不烫，倾倒断电。夏天关掉加热就是一台小塔扇。', 'Ceramic heats fast and stays cool outside; it cuts out when tipped. Without heat it is a small fan.'],
    is: { power: '1500', noise: '38–46', area: '8–12', dimensions: '180 × 180 × 520', weight: '2.3', warranty: years(1) },
    had: painted([299, 259], { cloud: 0, clay: 0, mist: 0 }),
  }),
  dryer(648, 'HD11', 'swift-high-speed-hair-dryer', '雨燕高速吹风机', 'Swift high-speed hair dryer', {
    line: ['11 万转，长发五分钟', '110,000 rpm: long hair in five minutes'],
    about: ['风速快所以不用热，57 度护住头皮。负离子 2 亿，静电少一半。', 'So fast that it need not be hot: 57 °C spares the scalp. Ions halve the static.'],
    is: { power: '1600', speed: '110000', noise: '59', weight: '0.4', dimensions: '75 × 60 × 240', warranty: years(2) },
    had: painted([499, 429], { cloud: 0, clay: 0, ink: 0, mist: 0 }),
  }),
  dryer(649, 'HD06', 'wagtail-folding-hair-dryer', '鹡鸰折叠吹风机', 'Wagtail folding hair dryer', {
    line: ['折起来只有手机大', 'Folded, the size of a phone'],
    about: ['双电压全球通用，线收在手柄里。宿舍限电 800 瓦也能吹。', 'Two voltages for travel, cord in the handle. 800 W for dormitories.'],
    is: { power: '800', speed: '22000', noise: '66', weight: '0.3', dimensions: '130 × 70 × 80', warranty: years(1) },
    had: painted([149, 129], { cloud: 0, sage: 0 }),
  }),
  dryer(650, 'HS20', 'ribbon-straightening-brush', '绸带直发梳', 'Ribbon straightening brush', {
    line: ['早上三分钟，梳完就直', 'Three minutes in the morning'],
    about: ['陶釉梳齿防烫，120–200 度五档。自动关机一小时，出门不回头看。', 'Glazed teeth do not burn; five heats from 120 to 200 °C. It switches itself off after an hour.'],
    is: { power: '45', temperature: '120–200', weight: '0.4', material: text('陶瓷釉', 'Ceramic glaze'), dimensions: '60 × 50 × 270', warranty: years(1) },
    had: painted([229, 199], { clay: 0, cloud: 0 }),
  }),
];

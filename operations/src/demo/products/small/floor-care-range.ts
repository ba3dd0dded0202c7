import { choice, text, years } from '../../compose';
import { family, painted, stepped } from '../../family';

const vacuum = family({ category: 'vacuums' });
const garment = family({ category: 'garment-care', brand: 'qibai-everyday', serialTracked: false });
const part = family({ category: 'vacuums', kind: 'ACCESSORY', scene: false });

/** What keeps floors and clothes clean. */
export const floorCareRange = [
  vacuum(634, 'VC06', 'wren-light-stick-vacuum', '鹪鹩轻量吸尘器', 'Wren light stick vacuum', {
    line: ['1.3 公斤，妈妈单手举到窗帘顶', '1.3 kg: one hand reaches the curtain rail'],
    about: ['电机放进手柄，重心落在手腕。续航 40 分钟，一层楼从头吸到尾。', 'The motor sits in the grip and the weight in the wrist. Forty minutes do a whole floor.'],
    is: { suction: '110 AW', battery: '40', noise: '70', weight: '1.3', dimensions: '220 × 180 × 1080', warranty: years(2) },
    had: painted([899, 769], { cloud: 0, mist: 0, clay: 0 }),
  }),
  vacuum(635, 'VC20', 'falcon-auto-empty-vacuum', '猎隼自集尘吸尘器', 'Falcon self-emptying vacuum', {
    line: ['挂回去就倒灰，一个月不碰尘', 'Hang it up and it empties itself'],
    about: ['210 AW 吸力，绿光照出地上的灰。基站里 3 升尘袋，双 HEPA 不漏味。', '210 AW, and a green light that shows the dust. A 3 L bag in the base behind two HEPA filters.'],
    is: { suction: '210 AW', battery: '70', noise: '73', weight: '2.7', dimensions: '260 × 230 × 1120', warranty: years(2) },
    had: painted([2699, 2399], { cloud: 0, ink: 0 }),
  }),
  vacuum(636, 'VW10', 'heron-wet-floor-washer', '白鹭洗地机', 'Heron wet and dry floor washer', {
    line: ['吸、拖、洗，一遍就干', 'Vacuum, mop and wash in one pass'],
    about: ['活水滚刷边刮边洗，躺平 12 厘米进床底。回站热水自洗、热风烘干，滚刷不臭。', 'A roller washed as it turns, lying down to 12 cm for beds. Back home it is rinsed hot and dried, so it never smells.'],
    is: { suction: '18000 Pa', battery: '45', noise: '76', capacity: '0.8', weight: '4.6', dimensions: '280 × 260 × 1110', warranty: years(2) },
    had: painted([2299, 1999], { cloud: 0, graphite: 0 }),
  }),
  vacuum(637, 'VR10', 'sparrow-slim-robot-vacuum', '小雀扫地机器人', 'Sparrow slim robot vacuum', {
    line: ['7.5 厘米薄，床底柜底都进得去', '7.5 cm: under beds and cabinets'],
    about: ['激光导航建图，吸扫拖三合一。地毯上自动提压，遇到袜子会绕。', 'It maps by laser, sweeps and mops, presses harder on carpet and walks around socks.'],
    is: { suction: '6000 Pa', battery: '150', noise: '56', dimensions: '340 × 340 × 75', weight: '3.2', warranty: years(2) },
    had: painted([1499, 1299], { cloud: 0, ink: 0 }),
  }),
  vacuum(638, 'VR30', 'voyager-robot-vacuum', '远航扫拖机器人', 'Voyager robot vacuum and mop', {
    line: ['自换水、自烘干、贴边到底', 'Changes its water, dries its mop, reaches every edge'],
    about: ['机械臂把拖布伸到墙角，门槛 4 厘米也翻得过。上下水版接好水管，三个月不用管它。', 'An arm carries the mop into corners, and it climbs 4 cm sills. Plumbed in, it asks for nothing for three months.'],
    is: { suction: '20000 Pa', battery: '200', noise: '55', dimensions: '350 × 350 × 95', weight: '4.5', warranty: years(2) },
    had: painted([4999, 4499], { cloud: 0, ink: 0, sand: 0 }),
  }),
  vacuum(639, 'VM05', 'thrush-mite-vacuum', '画眉除螨仪', 'Thrush mite vacuum', {
    line: ['60 度热风，拍打每秒 300 下', '60 °C air and 300 beats a second'],
    about: ['床垫沙发各走一遍，尘杯里看得见战果。无线设计，楼梯间也能用。', 'Go over mattress and sofa once and see what comes out. Cordless, so it works anywhere.'],
    is: { suction: '14000 Pa', battery: '35', noise: '72', weight: '1.8', dimensions: '250 × 220 × 150', warranty: years(1) },
    had: painted([499, 429], { cloud: 0, mist: 0 }),
  }),
  part(640, 'VMP1', 'robot-mop-pads', '扫拖机器人拖布', 'Robot mop pads', {
    line: ['细绒加密，洗五十次不掉毛', 'Dense pile that lasts fifty washes'],
    about: ['环游与远航通用，魔术贴一按即合。三个月换一副为宜。', 'For Orbit and Voyager, on hook and loop. Change every three months.'],
    is: { application: 'QB-VR20 / QB-VR30', material: text('超细纤维', 'Microfibre') },
    had: stepped([choice('pack', '2', '2 片', 'Pack of 2'), 49, 39], [choice('pack', '6', '6 片', 'Pack of 6'), 119, 99]),
  }),
  part(641, 'VBT1', 'stick-vacuum-battery', '吸尘器电池', 'Stick vacuum battery', {
    line: ['换一块，续航翻一番', 'A second one doubles the time'],
    about: ['21700 电芯，循环 600 次仍有八成。底部卡扣，拔插不用工具。', '21700 cells that keep four fifths after 600 charges. Clips in without tools.'],
    is: { application: text('轻羽、鹪鹩、猎隼', 'Feather, Wren and Falcon'), battery: '65', warranty: years(1) },
    had: stepped([choice('size', '25', '2,500 毫安时', '2,500 mAh'), 299, 269], [choice('size', '40', '4,000 毫安时', '4,000 mAh'), 399, 359]),
  }),
  garment(642, 'GS20', 'drift-handheld-steamer', '薄云手持挂烫机', 'Drift handheld steamer', {
    line: ['26 秒出汽，出差折进行李', 'Steam in 26 seconds; folds into the case'],
    about: ['150 毫升水烫三件衬衫，面板恒温不烫坏真丝。手柄可折，放得进抽屉。', 'Enough water for three shirts, at a heat silk can bear. The handle folds into a drawer.'],
    is: { power: '1500', steam: '24', capacity: '0.15', weight: '0.9', dimensions: '120 × 90 × 280', warranty: years(1) },
    had: painted([259, 219], { cloud: 0, clay: 0, sage: 0 }),
  }),
  garment(643, 'GS40', 'cirrus-standing-steamer', '卷云立式挂烫机', 'Cirrus standing garment steamer', {
    line: ['增压蒸汽，冬衣也透', 'Pressure enough for winter coats'],
    about: ['双杆熨台可平可立，裤线也烫得直。2 升水箱连续一小时。', 'The board stands or lies flat, so trouser creases come straight. Two litres last an hour.'],
    is: { power: '2000', steam: '45', capacity: '2', weight: '5.4', dimensions: '350 × 300 × 1500', warranty: years(2) },
    had: painted([699, 599], { cloud: 0, graphite: 0 }),
  }),
  garment(644, 'IR15', 'skiff-cordless-iron', '轻舟无线电熨斗', 'Skiff cordless iron', {
    line: ['没有线，两头尖', 'No cord, pointed at both ends'],
    about: ['陶瓷底板往返都顺，放回底座六秒补热。倾倒三十秒自动断电。', 'Ceramic that glides both ways; six seconds on the base reheats it. Fallen over, it switches off in thirty seconds.'],
    is: { power: '2000', steam: '30', capacity: '0.2', weight: '1.2', dimensions: '290 × 130 × 150', warranty: years(1) },
    had: painted([399, 349], { cloud: 0, mist: 0 }),
  }),
];

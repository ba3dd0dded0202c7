import { choice, text, years } from '../../compose';
import { across, family, painted } from '../../family';

const woodworks = { brand: 'qibai-woodworks', serialTracked: false } as const;
const desk = family({ ...woodworks, category: 'desks' });
const chair = family({ ...woodworks, category: 'office-chairs' });
const living = family({ ...woodworks, category: 'living-storage' });
const long = (cm: string) => choice('size', cm, `${cm} 厘米`, `${cm} cm`);

/** Where one works, and what keeps a living room in order. */
export const studyRange = [
  desk(733, 'DK03', 'ladder-wall-desk', '梯影靠墙书桌', 'Ladder leaning desk', {
    line: ['书架靠墙立，书桌半路搭', 'A shelf against the wall, a desk half-way up'],
    about: ['占地不到半平米，上面三层书，下面一张桌。两枚螺丝固定墙面。', 'Under half a square metre: three shelves above, a desk below. Two screws hold it to the wall.'],
    is: { material: text('白橡木', 'White oak'), dimensions: '700 × 520 × 1850', loadCapacity: '40', weight: '18', warranty: years(3) },
    had: painted([899, 799], { oak: 0, walnut: 150 }),
  }),
  desk(734, 'DK04', 'sprout-kids-study-desk', '新芽儿童学习桌', 'Sprout children’s study desk', {
    line: ['三岁到十八岁，桌面随着长', 'Grows from three to eighteen'],
    about: ['手摇升降 55–80 厘米，桌面可倾 60 度画画。前沿软边，挂钩放书包。', 'A crank raises it from 55 to 80 cm and the top tilts for drawing. Soft edge, hook for the satchel.'],
    is: { material: text('橡胶木，碳钢', 'Rubberwood, carbon steel'), dimensions: '1200 × 600 × 550–800', loadCapacity: '80', weight: '34', warranty: years(3) },
    had: across([[long('100'), 1599, 1399], [long('120'), 1799, 1599]], { cloud: 0, sage: 0, mist: 0 }),
  }),
  desk(735, 'DK05', 'peak-dual-motor-standing-desk', '峰峦双电机升降桌', 'Peak dual-motor standing desk', {
    line: ['承重 140 公斤，三块屏也稳', '140 kg: steady under three screens'],
    about: ['双电机三节腿 60–125 厘米，遇阻回退。桌下走线槽与无线充都备好。', 'Two motors and three-stage legs from 60 to 125 cm; it backs off an obstacle. Cable tray and wireless charging included.'],
    is: { material: text('钢架，实木台面', 'Steel frame, solid top'), dimensions: '1600 × 750 × 600–1250', loadCapacity: '140', noise: '42', weight: '48', warranty: years(5) },
    had: across([[long('140'), 2999, 2699], [long('160'), 3299, 2999]], { oak: 0, walnut: 200 }),
  }),
  chair(761, 'OC10', 'lattice-ergonomic-chair', '格网人体工学椅', 'Lattice ergonomic chair', {
    line: ['腰托会跟，八小时不酸', 'The lumbar follows; eight hours without ache'],
    about: ['全网透气，头枕扶手腰托各自可调。气杆四级，承重 150 公斤。', 'Mesh throughout; head, arms and lumbar adjust. A class-four lift for 150 kg.'],
    is: { material: text('韩国网布，尼龙', 'Mesh, nylon'), loadCapacity: '150', dimensions: '680 × 660 × 1180–1280', weight: '19', warranty: years(5) },
    had: painted([1299, 1149], { ink: 0, graphite: 0, mist: 0 }),
  }),
  chair(762, 'OC30', 'harbour-executive-chair', '港湾可躺办公椅', 'Harbour reclining office chair', {
    line: ['午休放到 155 度', 'Back to 155° for a nap'],
    about: ['双背分区支撑，脚托藏在座下。铝合金五星脚，滚轮静音。', 'A divided back, a footrest under the seat, aluminium base and quiet castors.'],
    is: { material: text('网布，铝合金', 'Mesh, aluminium'), loadCapacity: '150', dimensions: '700 × 700 × 1200–1300', weight: '25', warranty: years(5) },
    had: painted([2499, 2199], { ink: 0, oat: 0 }),
  }),
  chair(763, 'OC05', 'sprout-kids-chair', '新芽儿童学习椅', 'Sprout children’s study chair', {
    line: ['双背护脊，脚有地方放', 'Two back pads and a place for feet'],
    about: ['座深座高一起调，坐下重力锁轮不滑走。套子可洗。', 'Depth and height adjust together; the castors lock under weight. Covers wash.'],
    is: { material: text('透气网布，碳钢', 'Mesh, carbon steel'), loadCapacity: '90', dimensions: '560 × 520 × 820–960', weight: '11', warranty: years(3) },
    had: painted([699, 599], { sage: 0, mist: 0, clay: 0 }),
  }),
  living(764, 'CT10', 'lilypad-coffee-table', '睡莲茶几', 'Lilypad coffee table', {
    line: ['一高一低，两片荷叶', 'One high, one low, like two leaves'],
    about: ['圆角不碰膝，小几可推到沙发边放电脑。岩板面烫不坏。', 'Round edges spare the knee; the small one rolls to the sofa. The stone takes hot cups.'],
    is: { material: text('岩板，实木脚', 'Sintered stone, solid legs'), dimensions: '900 × 900 × 400', pieces: text('2 件', '2'), weight: '36', warranty: years(3) },
    had: painted([1599, 1399], { cloud: 0, graphite: 0, walnut: 100 }),
  }),
  living(765, 'TC20', 'long-shore-tv-cabinet', '长堤电视柜', 'Long Shore TV cabinet', {
    line: ['格栅推门，机顶盒遥控得到', 'Slatted doors the remote sees through'],
    about: ['四只抽屉两扇推门，背板预留走线孔。脚高 15 厘米，机器人扫得到。', 'Four drawers, two sliding doors and holes for cables. At 15 cm the robot cleans beneath.'],
    is: { material: text('白橡木 / 黑胡桃', 'White oak / walnut'), dimensions: '2000 × 400 × 480', weight: '46', warranty: years(5) },
    had: across([[long('180'), 2299, 2049], [long('200'), 2599, 2349]], { oak: 0, walnut: 500 }),
  }),
  living(766, 'SB30', 'stairs-bookcase', '阶梯书柜', 'Stairs bookcase', {
    line: ['五层落地，分格错落', 'Five shelves in a broken rhythm'],
    about: ['层板 25 毫米不弯，可并可叠。顶部防倒扣，孩子攀也稳。', 'Shelves of 25 mm that do not bow; set side by side or stack. A strap keeps it safe from climbers.'],
    is: { material: text('实木颗粒板', 'Particle board'), dimensions: '800 × 300 × 1800', loadCapacity: '125', weight: '38', warranty: years(3) },
    had: across([[long('60'), 799, 699], [long('80'), 999, 879]], { oak: 0, cloud: 0, walnut: 100 }),
  }),
  living(767, 'SC40', 'threshold-shoe-cabinet', '门槛翻斗鞋柜', 'Threshold slim shoe cabinet', {
    line: ['17 厘米薄，十八双鞋', '17 cm deep, eighteen pairs'],
    about: ['翻斗斜插，窄玄关不挡路。顶上放钥匙和快递刀。', 'Tilting trays for a narrow hall. Keys and parcel knife go on top.'],
    is: { material: text('ENF 级板材', 'ENF-grade board'), dimensions: '800 × 170 × 1200', weight: '27', warranty: years(3) },
    had: painted([699, 599], { cloud: 0, oak: 50, sage: 50 }),
  }),
  living(768, 'SD50', 'hearth-sideboard', '炉台餐边柜', 'Mantel sideboard', {
    line: ['碗碟、咖啡机、一瓶花', 'Plates, the coffee machine and a vase'],
    about: ['台面防水防烫，中间留插座。推拉门不挡过道。', 'A top proof against heat and water, with sockets behind. Sliding doors leave the way clear.'],
    is: { material: text('白橡木，岩板台面', 'White oak, stone top'), dimensions: '1400 × 420 × 900', weight: '58', warranty: years(5) },
    had: across([[long('120'), 2199, 1949], [long('140'), 2499, 2249]], { oak: 0, walnut: 400 }),
  }),
];

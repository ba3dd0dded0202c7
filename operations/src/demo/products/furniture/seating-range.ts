import { choice, text, years } from '../../compose';
import { across, family, painted } from '../../family';

const woodworks = { brand: 'qibai-woodworks', serialTracked: false } as const;
const sofa = family({ ...woodworks, category: 'sofas' });
const dining = family({ ...woodworks, category: 'dining-tables' });
const seats = (count: 2 | 3) => choice('size', `${count}S`, `${count} 人位`, `${count}-seat`, count === 2 ? 'two' : 'three');
const chairs = (count: 1 | 2 | 4) => choice('pack', String(count), ['单把', '一对', '四把'][count === 4 ? 2 : count - 1], ['Single', 'Pair', 'Set of 4'][count === 4 ? 2 : count - 1]);
const long = (cm: string) => choice('size', cm, `${cm} 厘米`, `${cm} cm`);

export const seatingRange = [
  sofa(705, 'SF05', 'cloudbank-fabric-sofa', '云堆布艺沙发', 'Cloudbank fabric sofa', {
    line: ['坐下去，像陷进一朵云', 'Like sinking into a cloud'],
    about: ['七成白鸭绒铺在高回弹海绵上，坐垫能拆洗。猫爪布耐抓，养猫家庭可放心。', 'Down over resilient foam, with covers that come off. The weave resists claws, so cats may stay.'],
    is: { seats: text('2–3 人', '2–3'), material: text('猫抓布，桉木框架，羽绒', 'Scratch-proof fabric, eucalyptus frame, down'), dimensions: '2200 × 980 × 760', weight: '60', warranty: years(5) },
    had: across([[seats(2), 2999, 2699], [seats(3), 3799, 3499]], { cloud: 0, mist: 0, clay: 0 }),
  }),
  sofa(706, 'SF06', 'saddle-leather-sofa', '鞍座真皮沙发', 'Saddle leather sofa', {
    line: ['头层牛皮，越坐越亮', 'Full-grain leather that deepens with years'],
    about: ['半青皮保留毛孔与纹路，触感不塑。靠背高 92 厘米，托得住脖子。', 'Semi-aniline leather keeps its grain. The back is 92 cm high and holds the neck.'],
    is: { seats: text('2–3 人', '2–3'), material: text('头层牛皮，松木框架', 'Full-grain leather, pine frame'), dimensions: '2180 × 940 × 920', weight: '74', warranty: years(5) },
    had: across([[seats(2), 6999, 6299], [seats(3), 8499, 7699]], { rust: 0, ink: 0 }),
  }),
  sofa(707, 'SF07', 'recline-electric-sofa', '半躺电动沙发', 'Recline electric sofa', {
    line: ['零靠墙，一键放平', 'Against the wall, flat at a touch'],
    about: ['背后只留 5 厘米也能全躺，USB-C 藏在扶手里。停电可手动复位。', 'It lies flat with 5 cm behind, USB-C in the arm. In a power cut it closes by hand.'],
    is: { seats: text('3 人', '3'), material: text('科技布，钢架', 'Technical fabric, steel frame'), dimensions: '2120 × 960 × 1010', weight: '92', warranty: years(3) },
    had: painted([5999, 5399], { graphite: 0, oat: 0, moss: 0 }),
  }),
  sofa(708, 'SF08', 'daybreak-sofa-bed', '晓梦沙发床', 'Daybreak sofa bed', {
    line: ['客人来了，三秒变床', 'A bed for guests in three seconds'],
    about: ['抽拉即平，床面 1.35 米，不塌中缝。下方储物放得下两床被子。', 'Pull and it is level, 1.35 m wide with no gap. Two quilts fit beneath.'],
    is: { seats: text('2 人', '2'), material: text('棉麻混纺，钢木框架', 'Cotton-linen, steel and wood'), dimensions: '1820 × 920 × 840', weight: '58', warranty: years(3) },
    had: painted([2699, 2399], { oat: 0, sage: 0, graphite: 0 }),
  }),
  sofa(709, 'SF09', 'stacking-stones-modular-sofa', '叠石模块沙发', 'Stacking Stones modular sofa', {
    line: ['一块一块，拼成你家的形状', 'Block by block into the shape of your room'],
    about: ['单块 90 厘米见方，搬家换户型不用换沙发。靠背、扶手磁吸定位。', 'Blocks of 90 cm; a new home needs no new sofa. Backs and arms hold by magnets.'],
    is: { seats: text('3 人 + 贵妃', '3 + chaise'), material: text('灯芯绒，海绵', 'Corduroy, foam'), dimensions: '2700 × 1800 × 680', weight: '78', warranty: years(3) },
    had: painted([7999, 7199], { cloud: 0, rust: 0, moss: 0 }),
  }),
  sofa(710, 'SF10', 'rocking-lounge-chair', '摇篮躺椅', 'Cradle rocking chair', {
    line: ['午后一摇，书落在胸口', 'An afternoon’s rocking with a book on your chest'],
    about: ['曲木弯板一体压成，摇幅有限位。坐垫可冬夏两面。', 'Bent in one piece, with a stop to its swing. The cushion has a summer and a winter side.'],
    is: { seats: text('1 人', '1'), material: text('曲木，棉麻坐垫', 'Bentwood, cotton-linen cushion'), dimensions: '680 × 960 × 950', weight: '14', warranty: years(3) },
    had: painted([1299, 1149], { oak: 0, walnut: 100 }),
  }),
  dining(724, 'DT03', 'sill-folding-dining-table', '窗边折叠餐桌', 'Sill folding dining table', {
    line: ['平时靠墙 40 厘米，来客坐六人', '40 cm at the wall, six when friends come'],
    about: ['蝶形折叠不用搬，抽屉里藏四把小凳。小户型一张顶两张。', 'Butterfly leaves need no lifting, and four stools hide inside. One table does for two.'],
    is: { seats: text('2–6 人', '2–6'), material: text('橡胶木', 'Rubberwood'), dimensions: '1400 × 800 × 750', weight: '39', warranty: years(3) },
    had: painted([1299, 1149], { oak: 0, cloud: 0 }),
  }),
  dining(725, 'DT04', 'bluestone-dining-table', '青石岩板餐桌', 'Bluestone sintered dining table', {
    line: ['热锅直接放，酱油擦得掉', 'Hot pans welcome, soy sauce wipes off'],
    about: ['12 毫米岩板不怕刀不怕火，碳钢脚承重 200 公斤。边角打磨成 R 角。', '12 mm sintered stone, proof against knives and fire, on steel that bears 200 kg. The corners are rounded.'],
    is: { seats: text('4–6 人', '4–6'), material: text('岩板，碳钢', 'Sintered stone, carbon steel'), dimensions: '1600 × 800 × 750', weight: '68', loadCapacity: '200', warranty: years(5) },
    had: across([[long('140'), 1999, 1799], [long('160'), 2399, 2149]], { cloud: 0, graphite: 0 }),
  }),
  dining(726, 'DT05', 'tide-extending-round-table', '涨潮伸缩圆桌', 'Rising Tide extending table', {
    line: ['方变圆，四人变十人', 'Square to round, four to ten'],
    about: ['转轴同步展开，1.35 米圆面不见缝。内嵌转盘，过年不用站起来夹菜。', 'Leaves open together to a 1.35 m round. A turntable is built in for New Year dinners.'],
    is: { seats: text('4–10 人', '4–10'), material: text('白蜡木，岩板转盘', 'Ash, stone turntable'), dimensions: '1350 × 1350 × 750', weight: '82', warranty: years(5) },
    had: painted([4299, 3899], { ash: 0, walnut: 400 }),
  }),
  dining(727, 'DC02', 'reed-woven-dining-chair', '苇编餐椅', 'Reed woven dining chair', {
    line: ['纸绳手编，坐久不闷', 'Hand-woven paper cord, cool to sit on'],
    about: ['每把用 120 米纸绳，一位师傅编一整天。榫卯椅身，三代人能坐。', 'One hundred and twenty metres of cord and a day of work in each. Joined for generations.'],
    is: { seats: text('1 人', '1'), material: text('白蜡木，纸绳', 'Ash, paper cord'), dimensions: '510 × 520 × 800', loadCapacity: '150', weight: '4.6', warranty: years(3) },
    had: across([[chairs(1), 599, 539], [chairs(2), 1149, 1029]], { ash: 0, walnut: 100 }),
  }),
  dining(728, 'DC03', 'shell-dining-chair', '贝壳软包餐椅', 'Shell upholstered dining chair', {
    line: ['包裹腰背，一顿饭吃三小时', 'Holds the back through a three-hour dinner'],
    about: ['一体发泡成型，绒面防泼水。脚垫静音，拖动不刮地板。', 'Moulded in one, in velvet that sheds spills. Quiet feet spare the floor.'],
    is: { seats: text('1 人', '1'), material: text('防泼水绒布，碳钢脚', 'Spill-proof velvet, steel legs'), dimensions: '560 × 580 × 800', loadCapacity: '130', weight: '6', warranty: years(2) },
    had: across([[chairs(2), 899, 799], [chairs(4), 1699, 1499]], { sage: 0, clay: 0, oat: 0 }),
  }),
  dining(729, 'DB01', 'plank-dining-bench', '一字长凳', 'Plank dining bench', {
    line: ['坐得下三个孩子', 'Room for three children'],
    about: ['整板座面，进门换鞋也用得上。与围坐长餐桌同木同色。', 'One board; useful by the door as well. Matches the Gathering table.'],
    is: { seats: text('2–3 人', '2–3'), material: text('白橡木 / 黑胡桃', 'White oak / walnut'), dimensions: '1200 × 340 × 450', loadCapacity: '240', weight: '13', warranty: years(5) },
    had: across([[long('100'), 799, 719], [long('120'), 899, 799]], { oak: 0, walnut: 200 }),
  }),
];

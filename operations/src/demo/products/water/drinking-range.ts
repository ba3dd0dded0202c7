import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const purifier = family({ category: 'water-purifiers' });
const dispenser = family({ category: 'water-dispensers', brand: 'qibai-everyday' });
const filter = family({ category: 'water-purifiers', kind: 'PART', scene: false });
const gallons = (count: string) => choice('capacity', count, `${count} 加仑`, `${count} GPD`);
const life = (zh: string, en: string) => text(zh, en);

export const drinkingRange = [
  purifier(331, 'RO04', 'rivulet-undersink-purifier', '细流厨下净水器', 'Rivulet under-sink purifier', {
    line: ['千元反渗透，两支滤芯', 'Reverse osmosis for little money, two cartridges'],
    about: ['400 加仑，一杯水七秒。单片机管理冲洗，废水比 2:1。滤芯三年换一次，一年不到两百元。', '400 gallons: a glass in seven seconds. It rinses itself and wastes one part in three. Filters last three years.'],
    is: { flow: '1.0', energyGrade: energyGrade(2), filterLife: life('前置 12 个月 / RO 36 个月', 'Pre-filter 12 months / RO 36 months'), dimensions: '130 × 400 × 380', weight: '8.9', warranty: years(2) },
    had: across([[gallons('400'), 1299, 1099], [gallons('600'), 1599, 1399]], { cloud: 0 }),
  }),
  purifier(332, 'RO12M', 'source-mineral-purifier', '源头矿泉净水器', 'Source mineral purifier', {
    line: ['滤完再加矿，泡茶更甜', 'Minerals put back: better tea'],
    about: ['反渗透之后经天然麦饭石，钙镁回到适饮范围。龙头双出水：一键纯水，一键矿泉。', 'After osmosis the water passes mineral stone, and calcium and magnesium return. The tap gives pure or mineral water.'],
    is: { flow: '3.0', energyGrade: energyGrade(1), filterLife: life('前置 12 个月 / RO 60 个月', 'Pre-filter 12 months / RO 60 months'), dimensions: '140 × 440 × 420', weight: '13', warranty: years(3) },
    had: across([[gallons('1000'), 3299, 2899], [gallons('1200'), 3799, 3399]], { cloud: 0, ink: 100 }),
  }),
  purifier(333, 'RO10H', 'source-hot-purifier', '源头加热净水器', 'Source heating purifier', {
    line: ['厨下藏主机，台上出热水', 'Unit below, hot water above'],
    about: ['净水与速热合一，水龙头三档水温。儿童锁要按住两秒，热水才出。', 'Purifier and heater in one, three temperatures at the tap. Hot water only after two seconds on the lock.'],
    is: { flow: '2.4', power: '2100', energyGrade: energyGrade(1), filterLife: life('前置 12 个月 / RO 60 个月', 'Pre-filter 12 months / RO 60 months'), dimensions: '180 × 440 × 420', weight: '14.5', warranty: years(3) },
    had: across([[gallons('1000'), 4299, 3899]], { cloud: 0, graphite: 100 }),
  }),
  purifier(334, 'PF01', 'gatehouse-pre-filter', '门房前置过滤器', 'Gatehouse whole-house pre-filter', {
    line: ['全屋第一道，拦住泥沙铁锈', 'The first gate of the house: no sand, no rust'],
    about: ['40 微米不锈钢网，扭一下底阀反冲洗，不换芯。透明滤瓶看得见拦下了什么。', 'A 40 µm steel mesh, flushed by a turn of the valve; nothing to replace. The clear bowl shows what it has caught.'],
    is: { flow: '50', filterLife: life('免换芯', 'Nothing to change'), material: text('59 铜，304 网', 'Brass and 304 mesh'), dimensions: '120 × 120 × 320', weight: '2.1', warranty: years(5) },
    had: painted([599, 499], { steel: 0, ink: 0 }),
  }),
  purifier(335, 'SF25', 'soft-rain-water-softener', '软雨中央软水机', 'Soft Rain water softener', {
    line: ['全屋软水，花洒不长白垢', 'Soft water throughout; no scale on the shower'],
    about: ['树脂吸走钙镁，热水器与洗衣机少坏几年。按用水量再生，一袋盐用一个半月。', 'Resin takes the hardness out, and heaters and washers live longer. It regenerates by use; a bag of salt lasts six weeks.'],
    is: { flow: '35', capacity: '25', filterLife: life('树脂 8 年', 'Resin 8 years'), dimensions: '240 × 430 × 680', weight: '26', warranty: years(5) },
    had: painted([5499, 4999], { cloud: 0, graphite: 0 }),
  }),
  purifier(336, 'UF10', 'clearing-tap-filter', '澄心龙头净水器', 'Clearwater tap filter', {
    line: ['拧在龙头上，不插电', 'Screws onto the tap, needs no power'],
    about: ['超滤膜留住矿物、滤掉细菌，洗菜漱口放心。透明窗看得见滤芯颜色。', 'Ultrafiltration keeps minerals and stops bacteria. A window shows the colour of the filter.'],
    is: { flow: '2.0', filterLife: life('3 个月', '3 months'), dimensions: '130 × 70 × 110', weight: '0.4', warranty: years(1) },
    had: painted([129, 109], { cloud: 0, steel: 10 }),
  }),
  dispenser(341, 'WD01', 'reed-wall-water-dispenser', '苇畔壁挂管线机', 'Reed wall water dispenser', {
    line: ['接净水器，客厅也有热水', 'Joined to the purifier: hot water in the living room'],
    about: ['厚 9 厘米贴墙，无热胆不反复烧。六档温控到 1 度，冲奶泡茶一触即出。', 'Nine centimetres off the wall, no tank to reboil. Six temperatures, exact to a degree.'],
    is: { power: '2200', flow: '0.4', temperature: '25–98', dimensions: '200 × 90 × 400', weight: '3.2', warranty: years(2) },
    had: painted([999, 859], { cloud: 0, ink: 0, oat: 0 }),
  }),
  dispenser(342, 'WD02', 'fountain-ice-water-dispenser', '山涧冷热饮水机', 'Brookside hot and cold dispenser', {
    line: ['5 度冰水，98 度热水', 'Iced at 5 °C, hot at 98'],
    about: ['压缩机制冷，一小时两升冰水。下置水桶不用弯腰扛，拉开门推进去就换好。', 'A compressor makes two litres of iced water an hour. The bottle stands below: pull, roll in, done.'],
    is: { power: '1650', capacity: '3', noise: '38', temperature: '5–98', dimensions: '310 × 340 × 1050', weight: '16', warranty: years(2) },
    had: painted([1599, 1399], { cloud: 0, graphite: 0 }),
  }),
  dispenser(343, 'WD03', 'teahouse-tea-bar', '茶寮茶吧机', 'Teahouse tea bar', {
    line: ['烧水、保温、消毒，一柜齐', 'Boil, keep warm, sterilise: one cabinet'],
    about: ['双壶位，一壶煮一壶保温。自动上水到刻度，遥控器放在沙发边就行。', 'Two places: one boils, one keeps warm. It fills to the mark by itself, from a remote by the sofa.'],
    is: { power: '1350', capacity: '1.2', temperature: '45–100', dimensions: '320 × 360 × 980', weight: '14', warranty: years(2) },
    had: painted([899, 769], { walnut: 0, cloud: 0, ink: 0 }),
  }),
  dispenser(344, 'WD04', 'ice-stream-countertop-dispenser', '冰溪台式制冰净饮机', 'Ice Stream countertop dispenser', {
    line: ['净水、热水、冰块，一台出', 'Pure, hot and ice from one machine'],
    about: ['免安装反渗透，六分钟第一盘子弹冰。夏天的冷萃，冬天的热茶，都在一个台面上。', 'Reverse osmosis without plumbing, and the first tray of ice in six minutes. Cold brew in summer, hot tea in winter.'],
    is: { power: '2300', capacity: '4', filterLife: life('RO 24 个月', 'RO 24 months'), temperature: '4–98', dimensions: '250 × 460 × 430', weight: '15', warranty: years(2) },
    had: painted([2999, 2699], { cloud: 0, ink: 100 }),
  }),
  filter(345, 'PFC1', 'rivulet-filter-set', '细流滤芯套装', 'Rivulet filter set', {
    line: ['一套换齐，三分钟拧好', 'A full change in three minutes'],
    about: ['含复合前置与 RO 两支，旋出旋入不漏水。包装里附旧芯回收袋。', 'A pre-filter and a membrane that twist out and in without a drip. A bag for the old ones is in the box.'],
    is: { application: 'QB-RO04 / QB-RO12M / QB-RO10H', filterLife: life('12–60 个月', '12–60 months'), weight: '1.2' },
    had: stepped([choice('size', 'PRE', '复合前置', 'Pre-filter'), 129, 109], [choice('size', 'RO', 'RO 膜', 'RO membrane'), 399, 359], [choice('size', 'SET', '整套', 'Full set'), 489, 429]),
  }),
  filter(346, 'UFC1', 'clearing-tap-filter-cartridges', '澄心龙头滤芯', 'Clearwater tap cartridges', {
    line: ['三个月一支', 'One every three months'],
    about: ['超滤与活性炭双层，变黄即换。', 'Ultrafiltration and carbon; change it when it yellows.'],
    is: { application: 'QB-UF10', filterLife: life('3 个月', '3 months') },
    had: stepped([choice('pack', '2', '2 支', 'Pack of 2'), 69, 59], [choice('pack', '4', '4 支', 'Pack of 4'), 119, 99]),
  }),
  filter(347, 'SS01', 'softener-salt', '软水盐', 'Softener salt', {
    line: ['食品级颗粒，不结桥', 'Food-grade tablets that do not clump'],
    about: ['纯度 99.5%，溶得干净、再生彻底。', '99.5% pure: dissolves clean, regenerates fully.'],
    is: { application: 'QB-SF25' },
    had: stepped([choice('pack', '10', '10 公斤', '10 kg'), 59, 49], [choice('pack', '40', '4 袋 × 10 公斤', '4 × 10 kg'), 209, 179]),
  }),
];

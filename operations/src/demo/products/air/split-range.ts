import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const one = choice('power', '26', '1 匹', '1 HP');
const oneAndHalf = choice('power', '35', '1.5 匹', '1.5 HP');
const two = choice('power', '50', '2 匹', '2 HP');
const three = choice('power', '72', '3 匹', '3 HP');
const split = family({ category: 'split-air-conditioners' });
const part = family({ category: 'split-air-conditioners', kind: 'PART', scene: false });
const whole = { refrigerant: 'R32', warranty: years(10) };

export const splitRange = [
  split(141, 'KF26S2', 'dawn-split-air-conditioner', '晨光壁挂空调', 'Dawn split air conditioner', {
    line: ['一级能效里的入门价', 'Grade 1 efficiency at an entry price'],
    about: ['把钱花在压缩机和铜管上，面板只做一块素净的白。一级能效，一个夏天比三级省下约 60 度电。', 'The money goes into the compressor and the copper; the face is a plain white panel. Grade 1 saves about 60 kWh a summer over grade 3.'],
    is: { coolingCapacity: '2620', heatingCapacity: '3800', apf: '5.05', energyGrade: energyGrade(1), noise: '20–39', airFlow: '600', dimensions: '820 × 202 × 280', weight: '9.2', ...whole },
    had: across([[one, 2099, 1949], [oneAndHalf, 2399, 2229]], { cloud: 0, oat: 80 }),
  }),
  split(142, 'KF35B2', 'bamboo-split-air-conditioner', '听竹壁挂空调', 'Bamboo split air conditioner', {
    line: ['格栅出风，风从竹叶间来', 'A slatted outlet: wind through bamboo'],
    about: ['十二片细格栅把冷风分成一缕一缕，坐在正下方也不凉脖子。格栅可整片取下冲洗，不用工具。', 'Twelve fine slats part the stream into threads, comfortable even right below. The grille lifts off in one piece and rinses without tools.'],
    is: { coolingCapacity: '3530', heatingCapacity: '5000', apf: '5.32', energyGrade: energyGrade(1), noise: '18–38', airFlow: '670', dimensions: '890 × 210 × 300', weight: '11.8', ...whole },
    had: across([[oneAndHalf, 3299, 3049], [two, 4599, 4299]], { cloud: 0, sage: 100, ash: 200 }),
  }),
  split(143, 'KF35G2', 'quiet-study-split-air-conditioner', '书静壁挂空调', 'Study split air conditioner', {
    line: ['16 分贝，开着会也忘了它在', '16 dB: forgotten in the middle of a call'],
    about: ['风轮加大一圈、转速降两成，录音棚里都收不到它的声音。内置湿度感应，梅雨天恒定 55%，纸张不返潮。', 'A larger fan turning a fifth slower; a microphone hardly picks it up. It holds humidity at 55% through the rainy season, so paper stays crisp.'],
    is: { coolingCapacity: '3500', heatingCapacity: '5050', apf: '5.58', energyGrade: energyGrade(1), noise: '16–36', airFlow: '650', dimensions: '920 × 215 × 305', weight: '12.6', ...whole },
    had: across([[one, 3599, 3349], [oneAndHalf, 3999, 3699]], { cloud: 0, graphite: 150 }),
  }),
  split(144, 'KF35H2', 'hearthside-split-air-conditioner', '炉边强热壁挂空调', 'Hearthside split heat pump', {
    line: ['零下 30 度照样出热风', 'Warm air at thirty below'],
    about: ['双级增焓压缩机为北方冬天而设，开机 30 秒出风口 40 度。热风贴地走，脚先暖。外机底盘带电热化霜。', 'A two-stage compressor for northern winters: 40 °C at the outlet in thirty seconds. Warm air runs along the floor, so feet come first. The outdoor tray is heated against ice.'],
    is: { coolingCapacity: '3510', heatingCapacity: '6200', apf: '5.21', energyGrade: energyGrade(1), noise: '19–42', airFlow: '730', dimensions: '940 × 225 × 315', weight: '13.5', ...whole },
    had: across([[oneAndHalf, 3799, 3499], [two, 4999, 4599]], { cloud: 0, sand: 120 }),
  }),
  split(145, 'KF35P2', 'linen-split-air-conditioner', '素麻壁挂空调', 'Linen split air conditioner', {
    line: ['织物面板，可换洗', 'A fabric face that comes off to wash'],
    about: ['面板外覆一层可拆的亚麻布，脏了丢进洗衣机。无风感模式把风打散到每秒 0.1 米。', 'The panel wears removable linen that goes in the wash. A still-air mode slows the breeze to 0.1 metres a second.'],
    is: { coolingCapacity: '3520', heatingCapacity: '4950', apf: '5.36', energyGrade: energyGrade(1), noise: '17–37', airFlow: '660', dimensions: '885 × 205 × 298', weight: '11.4', ...whole },
    had: painted([3699, 3399], { oat: 0, clay: 0, mist: 0 }),
  }),
  split(146, 'KF72L2', 'hall-split-air-conditioner', '明堂大壁挂空调', 'Hall large split air conditioner', {
    line: ['3 匹挂上墙，客厅不占地', 'Three horsepower on the wall: no floor lost'],
    about: ['一米二的宽风口送风 12 米，四十平的客厅不必再立一台柜机。双导风板独立摆动，沙发与餐桌各吹各的。', 'A 1.2 m outlet throws air twelve metres, so a forty-square-metre room needs no tower. Two vanes swing apart, one for the sofa, one for the table.'],
    is: { coolingCapacity: '7200', heatingCapacity: '9500', apf: '4.88', energyGrade: energyGrade(1), noise: '24–46', airFlow: '1250', dimensions: '1210 × 260 × 345', weight: '19.5', ...whole },
    had: across([[two, 5299, 4899], [three, 6699, 6199]], { cloud: 0, ink: 200 }),
  }),
  split(147, 'KF26T2', 'courtyard-split-air-conditioner', '小院壁挂空调', 'Courtyard split air conditioner', {
    line: ['定频耐用，县城与村里都好修', 'Fixed speed, sturdy, easy to service anywhere'],
    about: ['结构简单、配件通用，镇上的师傅也修得了。冷暖两用，铜管加厚，宽电压 160–260 伏。', 'A simple machine with common parts that any fitter can mend. Cooling and heating, thick copper, and 160–260 volts.'],
    is: { coolingCapacity: '2600', heatingCapacity: '3400', apf: '3.90', energyGrade: energyGrade(3), noise: '24–42', airFlow: '550', dimensions: '790 × 198 × 262', weight: '8.4', ...whole, warranty: years(6) },
    had: across([[one, 1599, 1499], [oneAndHalf, 1899, 1749]], { cloud: 0 }),
  }),
  split(148, 'KF50X3', 'ridge-fresh-air-conditioner', '远岭新风空调', 'Ridge fresh-air air conditioner', {
    line: ['双向新风，进多少出多少', 'Two-way fresh air: as much out as in'],
    about: ['新风与排风同时走，经全热交换留住七成冷量。滤网前置静电集尘，PM2.5 去除 99%，三个月提醒一次更换。', 'Fresh air comes in while stale air leaves, and an exchanger keeps seven tenths of the cool. Electrostatic pre-filtering takes 99% of PM2.5 and reminds you every three months.'],
    is: { coolingCapacity: '5050', heatingCapacity: '7000', apf: '5.10', energyGrade: energyGrade(1), noise: '20–43', airFlow: '900', dimensions: '1060 × 245 × 335', weight: '17.9', ...whole },
    had: across([[oneAndHalf, 5499, 4999], [two, 6599, 5999]], { cloud: 0, graphite: 200 }),
  }),
  part(151, 'RC01', 'air-conditioner-remote-control', '空调遥控器', 'Air conditioner remote control', {
    line: ['大字背光屏，旧机型也配得上', 'A large lit display; works with older models too'],
    about: ['按键分开、字大一号，夜里摸得着。出厂已存本品牌全部空调的编码，装上两节 7 号电池就能用。', 'Large, well-spaced keys you can find in the dark. It knows every air conditioner of the house already: two AAA batteries and it works.'],
    is: { application: text('壁挂、立柜、移动空调', 'Split, floor and portable air conditioners'), warranty: years(1) },
    had: stepped([choice('pack', '1', '单只', 'One'), 69, 59], [choice('pack', '2', '两只', 'Two'), 119, 99]),
  }),
  part(152, 'CP01', 'refrigerant-pipe-kit', '空调连接铜管', 'Refrigerant pipe kit', {
    line: ['加厚紫铜，保温一体', 'Thick copper with its insulation on'],
    about: ['壁厚 0.8 毫米的 TP2 紫铜，出厂抽真空封口。含喇叭口螺母、包扎带与排水软管。', '0.8 mm TP2 copper, evacuated and sealed. With flare nuts, wrapping tape and a drain hose.'],
    is: { material: text('TP2 紫铜', 'TP2 copper'), application: text('1–3 匹', '1–3 HP'), warranty: years(6) },
    had: stepped([choice('size', '3M', '3 米', '3 m'), 269, 239], [choice('size', '5M', '5 米', '5 m'), 429, 389]),
  }),
  part(153, 'AF01', 'air-conditioner-filter-net', '空调滤网', 'Air conditioner filter screen', {
    line: ['一年换一次，风又清又大', 'A new one each year keeps the air clean and strong'],
    about: ['细密尼龙网附抗菌涂层，可水洗二十次。按机型裁好，不必动剪刀。', 'Fine nylon with an antibacterial coat, washable twenty times. Cut to the model, no scissors needed.'],
    is: { application: text('栖静、晨光、听竹系列', 'Stillair, Dawn and Bamboo'), material: text('尼龙', 'Nylon') },
    had: stepped([choice('pack', '2', '一对', 'Pair'), 49, 39], [choice('pack', '4', '四片', 'Four'), 89, 69]),
  }),
];

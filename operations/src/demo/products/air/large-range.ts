import { choice, energyGrade, years } from '../../compose';
import { across, family, painted } from '../../family';

const two = choice('power', '51', '2 匹', '2 HP');
const three = choice('power', '72', '3 匹', '3 HP');
const five = choice('power', '120', '5 匹', '5 HP');
const six = choice('power', '140', '6 匹', '6 HP');
const floor = family({ category: 'floor-air-conditioners' });
const portable = family({ category: 'portable-air-conditioners' });
const ducted = family({ category: 'ducted-air-conditioners' });
const whole = { refrigerant: 'R32', warranty: years(10) };
const rooms = (count: string) => choice('layout', `${count}R`, `一拖${count}`, `One to ${count}`);

/** What cools a whole room, or the whole home. */
export const largeRange = [
  floor(154, 'KF51E2', 'lane-tower-air-conditioner', '里巷立柜空调', 'Lane tower air conditioner', {
    line: ['小客厅的第一台柜机', 'A first tower for a small living room'],
    about: ['机身只有 42 厘米宽，靠墙角一放就是。上下两个风口按季节分工：夏天上送，冬天下送。', 'Only 42 cm wide, at home in a corner. Two outlets share the year: the upper for summer, the lower for winter.'],
    is: { coolingCapacity: '5100', heatingCapacity: '6500', apf: '4.10', energyGrade: energyGrade(3), noise: '26–44', airFlow: '980', dimensions: '420 × 300 × 1720', weight: '31', ...whole, warranty: years(6) },
    had: across([[two, 4299, 3999], [three, 5299, 4899]], { cloud: 0 }),
  }),
  floor(155, 'KF72M2', 'moonrise-floor-air-conditioner', '月升圆柱空调', 'Moonrise column air conditioner', {
    line: ['灯带如月，风随人转', 'A ring of light, and air that follows you'],
    about: ['顶部一圈可调光的灯，夜里起身不必开大灯。毫米波雷达认得人在哪，风避开人或跟着人由你选。', 'The ring on top dims to a night light. Radar knows where people are, and the stream avoids or follows them as you choose.'],
    is: { coolingCapacity: '7300', heatingCapacity: '10100', apf: '4.95', energyGrade: energyGrade(1), noise: '22–44', airFlow: '1400', dimensions: '390 × 390 × 1820', weight: '41', ...whole },
    had: painted([9299, 8699], { cloud: 0, oat: 100, sage: 200 }),
  }),
  floor(156, 'KF72X2', 'valley-fresh-air-tower', '清谷新风立柜空调', 'Valley fresh-air tower', {
    line: ['每小时 100 m³ 新风，一家人够用', '100 m³ of fresh air an hour for the whole family'],
    about: ['柜机里装进一台新风机：大风量换气，噪声只加 2 分贝。三重过滤可单独开，雾霾天关窗也敢深呼吸。', 'A ventilator inside a tower: plenty of air for two decibels more. Three filters run on their own, for days of smog.'],
    is: { coolingCapacity: '7250', heatingCapacity: '9800', apf: '4.80', energyGrade: energyGrade(1), noise: '25–46', airFlow: '1380', dimensions: '500 × 340 × 1860', weight: '46', ...whole },
    had: across([[three, 10999, 9999]], { cloud: 0, graphite: 200, sand: 200 }),
  }),
  floor(157, 'KF120B1', 'assembly-floor-air-conditioner', '高堂商用立柜空调', 'Assembly 5 HP floor air conditioner', {
    line: ['5 匹三相，店铺和会议室', 'Five horsepower, three-phase, for shops and meeting rooms'],
    about: ['八十平的店面一台就凉。三相供电、定时开关机、面板上锁，员工调不乱。', 'One cools an 80 m² shop. Three-phase supply, a weekly timer, and a lock on the panel so settings stay put.'],
    is: { coolingCapacity: '12200', heatingCapacity: '13800', apf: '3.85', energyGrade: energyGrade(2), noise: '36–52', airFlow: '2000', dimensions: '590 × 420 × 1880', weight: '62', ...whole, warranty: years(6) },
    had: across([[five, 11499, 10699]], { cloud: 0, graphite: 200 }),
  }),
  portable(158, 'PA20', 'stroll-mini-portable-air-conditioner', '信步移动空调', 'Stroll mini portable air conditioner', {
    line: ['宿舍、厨房、岗亭，推着走', 'Dormitory, kitchen, gatehouse: just push it'],
    about: ['冷量不大，刚好罩住一个人。冷凝水自蒸发，一天不用倒。1.5 米排风管附通用窗封板。', 'A modest breeze that covers one person well. It evaporates its own water, so there is nothing to empty for a day. With a 1.5 m hose and a panel for any window.'],
    is: { coolingCapacity: '2000', power: '760', energyGrade: energyGrade(2), noise: '44–50', airFlow: '300', dimensions: '300 × 290 × 640', weight: '18', warranty: years(3) },
    had: painted([1399, 1249], { cloud: 0, mist: 0 }),
  }),
  ducted(161, 'MV80', 'horizon-line-ducted-air-conditioner', '天际风管机', 'Skyline ducted air conditioner', {
    line: ['一台一屋，藏进吊顶', 'One unit, one room, hidden in the ceiling'],
    about: ['厚 19 厘米，低吊顶也藏得住。只露一条出风口，静到 21 分贝。客餐厅一体的房间一台就够。', 'At 19 cm it hides above a low ceiling. All you see is a slot; all you hear is 21 dB. One is enough for an open living and dining room.'],
    is: { coolingCapacity: '7200', heatingCapacity: '8100', apf: '4.60', energyGrade: energyGrade(1), noise: '21–33', staticPressure: '30', dimensions: '1100 × 450 × 190', weight: '24', ...whole, warranty: years(6) },
    had: across([[two, 6299, 5799], [three, 7499, 6899]], { cloud: 0 }),
  }),
  ducted(162, 'MV140', 'canopy-central-air-conditioner', '云盖家用中央空调', 'Canopy home central air conditioner', {
    line: ['一拖多，全屋一台外机', 'Many rooms on one outdoor unit'],
    about: ['三房两厅共用一台外机，阳台省出一面墙。各房温度独立，孩子睡了客厅照样凉。十年压缩机包换。', 'Five rooms share one outdoor unit and give back a wall of the balcony. Each sets its own temperature. The compressor is guaranteed for ten years.'],
    is: { coolingCapacity: '14000', heatingCapacity: '16000', apf: '5.10', energyGrade: energyGrade(1), noise: '20–35', staticPressure: '30', dimensions: '950 × 360 × 840', weight: '98', ...whole },
    had: across([[rooms('3'), 19999, 18499], [rooms('4'), 24999, 22999], [rooms('5'), 29999, 27999]], { cloud: 0 }),
  }),
  ducted(163, 'MV160F', 'canopy-fresh-central-air-conditioner', '云盖新风中央空调', 'Canopy Fresh central air conditioner', {
    line: ['冷暖、新风、除湿，一套管路', 'Cooling, heating, fresh air and drying in one set of ducts'],
    about: ['新风主机并入风管，每个房间都有一口新鲜空气。湿度与温度分开控制，黄梅天不必开到 20 度才干爽。', 'The ventilator joins the ducts, so each room has fresh air. Humidity is controlled apart from temperature: dry in the rainy season without freezing.'],
    is: { coolingCapacity: '16000', heatingCapacity: '18000', apf: '5.25', energyGrade: energyGrade(1), noise: '21–36', staticPressure: '50', dimensions: '950 × 380 × 1340', weight: '121', ...whole, refrigerant: 'R32' },
    had: across([[five, 32999, 29999], [six, 38999, 35999]], { cloud: 0 }),
  }),
];

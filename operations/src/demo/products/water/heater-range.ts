import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const heater = family({ category: 'water-heaters' });
const part = family({ category: 'water-heaters', kind: 'PART', scene: false });
const natural = choice('gas', 'NG', '天然气 12T', 'Natural gas 12T');
const bottled = choice('gas', 'LPG', '液化气 20Y', 'LPG 20Y');
const tank = (litres: string) => choice('capacity', litres, `${litres} 升`, `${litres} L`);

export const heaterRange = [
  heater(314, 'GH13', 'brooklet-gas-water-heater', '小泉燃气热水器', 'Brooklet gas water heater', {
    line: ['13 升，一厨一卫', '13 litres for one bathroom'],
    about: ['水气双调，楼上冲水也不忽冷忽热。机身 13 厘米薄，橱柜里关得上门。', 'Water and gas are both regulated, so a flush upstairs goes unnoticed. At 13 cm it fits behind a cupboard door.'],
    is: { flow: '13', heatLoad: '26', energyGrade: energyGrade(2), noise: '46', dimensions: '340 × 130 × 560', weight: '13', warranty: years(6) },
    had: across([[natural, 1799, 1599], [bottled, 1799, 1599]], { cloud: 0 }),
  }),
  heater(315, 'GH16Z', 'returning-spring-zero-wait-gas-water-heater', '回泉零冷水燃气热水器', 'Returning Spring instant-hot gas water heater', {
    line: ['水龙头一开就是热的', 'Hot from the first second'],
    about: ['内置循环泵把管里的凉水先热一遍，一年省水三吨多。预约、点动、全天三种模式，用多少热多少。', 'A pump warms the water in the pipes first and saves three tonnes a year. By timer, by tap or all day: heat only what you use.'],
    is: { flow: '16', heatLoad: '32', energyGrade: energyGrade(1), noise: '41', dimensions: '380 × 190 × 640', weight: '21', warranty: years(8) },
    had: across([[natural, 4699, 4299], [bottled, 4699, 4299]], { cloud: 0, graphite: 100 }),
  }),
  heater(316, 'GH20Z', 'returning-spring-max-gas-water-heater', '回泉 Max 燃气热水器', 'Returning Spring Max gas water heater', {
    line: ['20 升，三个卫生间一起洗', '20 litres: three showers at once'],
    about: ['大水量伺服，末端水温误差正负 0.5 度。全预混燃烧冷凝，热效率 105%，噪声反而更低。', 'Servo control holds the water within half a degree. Condensing combustion reaches 105% and is quieter for it.'],
    is: { flow: '20', heatLoad: '40', energyGrade: energyGrade(1), noise: '39', dimensions: '420 × 230 × 690', weight: '29', warranty: years(8) },
    had: across([[natural, 6999, 6499]], { cloud: 0, ink: 200 }),
  }),
  heater(317, 'EH40', 'cotton-electric-water-heater', '软枕扁桶电热水器', 'Cotton flat electric water heater', {
    line: ['40 升薄扁桶，出租屋换得起', '40 L and flat: an easy replacement'],
    about: ['双内胆横挂，厚 27 厘米不碰头。三档功率，老线路用 1,500 瓦也安全。', 'Two tanks side by side, only 27 cm deep. Three powers: old wiring is safe on 1,500 watts.'],
    is: { capacity: '40', power: '2000', energyGrade: energyGrade(2), dimensions: '760 × 270 × 440', weight: '18', warranty: years(6) },
    had: across([[tank('40'), 899, 799], [tank('50'), 999, 899]], { cloud: 0 }),
  }),
  heater(318, 'EH60F', 'ripple-instant-electric-water-heater', '涌浪速热电热水器', 'Surge fast electric water heater', {
    line: ['3,300 瓦速热，四个人连着洗', '3,300 W: four showers in a row'],
    about: ['出水端再加一道即热，60 升当 240 升用。镁棒免换，电子阳极看得见剩余寿命。', 'A second element at the outlet makes 60 litres do the work of 240. An electronic anode replaces the magnesium rod.'],
    is: { capacity: '60', power: '3300', energyGrade: energyGrade(1), dimensions: '850 × 260 × 470', weight: '25', warranty: years(8) },
    had: across([[tank('60'), 2299, 2049], [tank('80'), 2599, 2349]], { cloud: 0, graphite: 100 }),
  }),
  heater(319, 'EH05', 'kettle-undersink-water-heater', '小厨宝', 'Undersink mini water heater', {
    line: ['洗菜洗碗，不等热水', 'Hot water for dishes without the wait'],
    about: ['6 升藏在水槽下，上出水下出水两款接法都行。冬天一开就是 45 度。', 'Six litres under the sink, plumbed above or below. 45 °C at once, even in winter.'],
    is: { capacity: '6', power: '1500', energyGrade: energyGrade(1), dimensions: '270 × 260 × 360', weight: '6', warranty: years(6) },
    had: across([[tank('6'), 499, 439], [tank('8'), 599, 529]], { cloud: 0 }),
  }),
  heater(320, 'EI85', 'instant-shower-heater', '即暖即热式电热水器', 'Instant electric shower heater', {
    line: ['没有水箱，卫生间小也装得下', 'No tank: fits the smallest bathroom'],
    about: ['8.5 千瓦恒温，水电分离，一家一年只为洗澡的那几分钟付电费。需 6 平方铜线。', 'Steady heat at 8.5 kW with water and current kept apart. You pay only for the minutes you shower. Needs 6 mm² wiring.'],
    is: { power: '8500', flow: '4.5', energyGrade: energyGrade(1), dimensions: '220 × 85 × 380', weight: '3.6', warranty: years(6) },
    had: painted([1599, 1399], { cloud: 0, ink: 0 }),
  }),
  heater(321, 'HP150S', 'kang-split-heat-pump-water-heater', '暖炕分体空气能热水器', 'Ember split heat-pump water heater', {
    line: ['外机在阳台，水箱在角落', 'Unit on the balcony, tank in a corner'],
    about: ['一度电搬四度热，零下 25 度不停机。水箱外壁微通道换热，不与水接触不结垢。', 'One unit of power moves four of heat, down to −25 °C. The coil wraps the tank outside, where scale cannot form.'],
    is: { capacity: '200', heatingCapacity: '3500', energyGrade: energyGrade(1), noise: '45', refrigerant: 'R32', dimensions: '520 × 520 × 1680', weight: '72', warranty: years(6) },
    had: across([[tank('150'), 4799, 4399], [tank('200'), 5299, 4899], [tank('260'), 6299, 5799]], { cloud: 0 }),
  }),
  heater(322, 'WB24', 'homefire-gas-boiler', '归暖燃气壁挂炉', 'Homefire gas boiler', {
    line: ['采暖洗澡一台炉', 'Heating and showers from one boiler'],
    about: ['全预混冷凝，地暖 120 平米一冬省气两成。随室外温度自己调水温，手机能提前烧暖。', 'A condensing boiler that saves a fifth of the gas over 120 m² of floor heating. It follows the weather and warms the house before you arrive.'],
    is: { heatLoad: '24', flow: '13', energyGrade: energyGrade(1), noise: '42', area: '80–150', dimensions: '420 × 300 × 720', weight: '34', warranty: years(3) },
    had: across([[natural, 8999, 8299]], { cloud: 0, graphite: 200 }),
  }),
  part(323, 'MG01', 'water-heater-anode-rod', '热水器镁棒', 'Water heater anode rod', {
    line: ['两年一换，内胆不锈', 'Every two years, and the tank does not rust'],
    about: ['高纯镁合金，消耗自己保护内胆。换时把底部水垢一并放出。', 'Pure magnesium that wears so the tank does not. Drain the scale while you change it.'],
    is: { material: text('镁合金', 'Magnesium alloy'), application: text('静枕、软枕系列', 'Pillow and Cotton') },
    had: stepped([choice('size', '60', '40–60 升', '40–60 L'), 59, 49], [choice('size', '80', '80 升', '80 L'), 79, 65]),
  }),
];

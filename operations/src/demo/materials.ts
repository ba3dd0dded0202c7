import { text } from './compose';
import type { Pair } from './family';
import type { DemoBlock, DemoMaterial } from './types';

const picture = (url: string, ...alt: Pair) => ({ url: `/media/${url}.svg`, alt: text(...alt) });
const heading = (...pair: Pair): DemoBlock => ({ kind: 'HEADING', text: text(...pair) });
const paragraph = (...pair: Pair): DemoBlock => ({ kind: 'PARAGRAPH', text: text(...pair) });
const list = (...pairs: Pair[]): DemoBlock => ({ kind: 'LIST', items: pairs.map((pair) => text(...pair)) });
const shown = (url: string, ...alt: Pair): DemoBlock => ({ kind: 'PICTURE', ...picture(url, ...alt), text: text(...alt) });

const poster = (code: string, title: Pair, pictures: DemoMaterial['pictures'], products: string[], ...blocks: DemoBlock[]): DemoMaterial => ({ code, title: text(...title), kind: 'POSTER', pictures, blocks, products });
const article = (code: string, title: Pair, products: string[], ...blocks: DemoBlock[]): DemoMaterial => ({ code, title: text(...title), kind: 'ARTICLE', pictures: [], blocks, products });

/** What guides send to customers: posters of rooms, and articles that answer a question before it is asked. */
export const materials: readonly DemoMaterial[] = [
  poster('POSTER-LIVING-ROOM', ['一间安静的客厅', 'A quiet living room'], [picture('hero/living-room', '有空调、沙发与净化器的客厅', 'A living room with an air conditioner, a sofa and a purifier')], ['QB-KF35A1', 'QB-AP40', 'QB-SF02'],
    paragraph('风从天花板落下，灯只亮一盏，沙发刚好坐得下一家人。', 'Air falls from the ceiling, one lamp is lit, and the sofa has room for the family.')),
  poster('POSTER-KITCHEN', ['早餐从容一点', 'An easier breakfast'], [picture('hero/kitchen', '有冰箱与圆桌的厨房', 'A kitchen with a refrigerator and a round table')], ['QB-BC508'],
    paragraph('食材看得见，桌子够得着，早上少走几步。', 'Food in sight and the table in reach save a few steps every morning.')),
  poster('POSTER-BEDROOM', ['睡好这件小事', 'The small matter of sleep'], [picture('hero/bedroom', '有床、空调与加湿器的卧室', 'A bedroom with a bed, an air conditioner and a humidifier')], ['QB-KF35M1'],
    paragraph('低一点的声音，软一点的风，暗一点的光。', 'A lower sound, a softer breeze, a dimmer light.')),
  poster('POSTER-LAUNDRY', ['晾衣不看天', 'Laundry in any weather'], [picture('rooms/balcony', '放着洗衣机的阳台', 'A balcony with a washing machine')], ['QB-WF10', 'QB-DH09'],
    paragraph('梅雨季也有干爽的毛巾。', 'Dry towels, even in the rainy season.')),
  article('ARTICLE-CHOOSE-AIR-CONDITIONER', ['空调选几匹？三步算清楚', 'Which horsepower? Three steps'], ['QB-KF35A1', 'QB-KF35X1', 'QB-KF26E1'],
    paragraph('买大了费电，买小了不凉。先看房间，再看朝向，最后看人。', 'Too large wastes power, too small does not cool. Look at the room, then its windows, then its people.'),
    shown('scenes/stillair-split-air-conditioner-cloud', '挂在客厅墙上的壁挂空调', 'A split air conditioner on a living-room wall'),
    heading('三步', 'Three steps'),
    list(['面积乘以 150–200 W，得到需要的制冷量。', 'Multiply the area by 150–200 W for the cooling you need.'], ['西晒、顶楼、挑高各加一成。', 'Add a tenth each for a western window, a top floor and a high ceiling.'], ['常有四人以上，再加一成。', 'Add another where four or more people often sit.'])),
  article('ARTICLE-REFRIGERATOR-ZONES', ['冰箱怎么放，菜更久', 'Where food keeps longest'], ['QB-BC508', 'QB-BC456'],
    paragraph('同一台冰箱里，上层与抽屉能差三四度。放对地方，叶菜能多吃两天。', 'Between shelf and drawer of one refrigerator lie three or four degrees. In the right place leaves last two days longer.'),
    shown('scenes/garden-french-door-refrigerator-cloud', '厨房里的法式冰箱', 'A French-door refrigerator in a kitchen'),
    heading('从上到下', 'From top to bottom'),
    list(['上层放熟食与剩菜，盖好再放。', 'Cooked food on top, covered.'], ['下层放肉与鱼，用盒子接住汁水。', 'Meat and fish below, in a box that catches the juice.'], ['门上放酱料与饮料，不放鸡蛋。', 'Sauces and drinks in the door, but no eggs.'], ['抽屉里一格干、一格湿，叶菜进湿格。', 'One drawer dry, one moist: leaves go into the moist one.'])),
  article('ARTICLE-AIR-FILTERS', ['滤芯该换了吗？', 'Time for a new filter?'], ['QB-AP40', 'QB-AP80'],
    paragraph('滤芯不会坏，只会满。风变小、声音变大、有味道，都是它在提醒。', 'A filter does not break, it fills. Less air, more noise or a smell are its way of telling.'),
    heading('换之前，先做三件事', 'Three things to do first'),
    list(['看指示灯，也看上次更换的日期。', 'Look at the light, and at the date of the last change.'], ['清一清外层滤网和传感器。', 'Clean the outer mesh and the sensor.'], ['核对型号再下单，滤芯不通用。', 'Check the model before you order: filters differ.'])),
  article('ARTICLE-SOFA-MEASURE', ['买沙发前，先量四个数', 'Four measures before a sofa'], ['QB-SF01', 'QB-SF02', 'QB-SF03'],
    paragraph('退回来的沙发里，多半不是不喜欢，而是进不了门。', 'Most sofas that go back were liked; they did not fit through the door.'),
    shown('rooms/living-room', '留出走道的客厅', 'A living room with room to walk'),
    list(['电梯门的净宽与轿厢的深度。', 'The clear width of the lift door and the depth of the cabin.'], ['入户门与走廊转角的净宽。', 'The clear width of the front door and of the corner behind it.'], ['沙发墙的长度，减去两侧各 20 cm。', 'The wall, less 20 cm at each side.'], ['从沙发到茶几 45 cm，走道 60 cm。', '45 cm to the coffee table, 60 cm to walk.'])),
  article('ARTICLE-WASHER-CARE', ['洗衣机也要洗澡', 'A bath for the washing machine'], ['QB-WF10'],
    paragraph('衣服洗完有味，多半不是洗涤剂的错。每月十分钟，滚筒一直像新的。', 'If clean clothes smell, it is seldom the detergent. Ten minutes a month keep the drum like new.'),
    list(['高温空转一次筒自洁。', 'Run the hot drum-cleaning programme, empty.'], ['擦干门封圈的褶皱。', 'Wipe the folds of the door seal.'], ['拧开排水过滤器，倒掉线头。', 'Open the drain filter and empty it.'])),
];

import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const fridge = family({ category: 'refrigerators' });
const small = family({ category: 'refrigerators', brand: 'qibai-everyday' });
const part = family({ category: 'refrigerators', kind: 'PART', scene: false });
const litres = (count: string) => choice('capacity', count, `${count} 升`, `${count} L`);
const cooled = { refrigerant: 'R600a', warranty: years(3) };

export const refrigeratorRange = [
  fridge(224, 'BC178', 'lodger-two-door-refrigerator', '借宿双门冰箱', 'Lodger two-door refrigerator', {
    line: ['租房第一台，搬家两个人抬得动', 'The first fridge in a rented room; two people can carry it'],
    about: ['上冷冻下冷藏，直冷省电，一天不到半度。门可左右换向，搬到哪间厨房都能开。', 'Freezer above, fridge below, under half a kilowatt-hour a day. The doors change sides, so it opens in any kitchen.'],
    is: { capacity: '178', powerUse: '0.48', energyGrade: energyGrade(2), noise: '37', dimensions: '500 × 545 × 1430', weight: '38', ...cooled },
    had: painted([1299, 1149], { cloud: 0, steel: 50 }),
  }),
  fridge(225, 'BC258', 'orchard-three-door-refrigerator', '果园三门冰箱', 'Orchard three-door refrigerator', {
    line: ['中门软冷冻，切肉不用等', 'A soft-freeze middle door: meat you can slice'],
    about: ['中间一层零下 7 度，肉不结硬块，下锅前不必化冻。果蔬盒带保湿阀，青菜三天不蔫。', 'The middle drawer sits at −7 °C: firm but sliceable. A valve keeps the crisper moist and greens upright for three days.'],
    is: { capacity: '258', powerUse: '0.56', energyGrade: energyGrade(1), noise: '36', dimensions: '600 × 600 × 1720', weight: '57', ...cooled },
    had: painted([2599, 2349], { cloud: 0, steel: 0, mist: 100 }),
  }),
  fridge(226, 'BC325', 'pantry-two-door-refrigerator', '食橱两门大冷藏冰箱', 'Pantry bottom-freezer refrigerator', {
    line: ['冷藏在上，蛋奶菜一眼看全', 'Fresh food at eye level, all in one look'],
    about: ['把天天用的放在不弯腰的高度，冷冻三只抽屉在下。背板送风口一层一个，前后温差不到一度。', 'What you use daily is where you need not bend; three freezer drawers below. An air outlet on each shelf keeps front and back within a degree.'],
    is: { capacity: '325', powerUse: '0.62', energyGrade: energyGrade(1), noise: '36', dimensions: '595 × 650 × 1850', weight: '66', ...cooled },
    had: painted([2999, 2699], { cloud: 0, graphite: 100, sand: 100 }),
  }),
  fridge(227, 'BC410', 'terrace-cross-door-refrigerator', '梯田十字门冰箱', 'Terrace cross-door refrigerator', {
    line: ['410 升，母婴区单独一格', '410 L with a drawer for the baby'],
    about: ['左下抽屉 0 到 10 度随调，辅食、母乳、面膜各有温度。除菌模块每两小时工作一次，异味不过夜。', 'One drawer sets itself from 0 to 10 °C for purée, milk or face masks. A purifying module runs every two hours, so smells do not stay.'],
    is: { capacity: '410', powerUse: '0.71', energyGrade: energyGrade(1), noise: '35', bins: text('母婴专区 + 干湿分储', 'Nursery drawer + dry/moist storage'), dimensions: '758 × 650 × 1830', weight: '84', ...cooled },
    had: painted([3999, 3599], { cloud: 0, sage: 150, graphite: 0 }),
  }),
  fridge(228, 'BC468', 'slipcase-flush-refrigerator', '书匣零嵌法式冰箱', 'Slipcase flush French-door refrigerator', {
    line: ['两侧 2 厘米，合上像一面柜门', '2 cm at each side; closed, it is a cabinet'],
    about: ['底部散热、隐藏铰链，深 60 厘米与台面齐。三循环制冷，冷藏不串味，冰块没有鱼腥。', 'Plinth ventilation and hidden hinges at counter depth. Three circuits keep the ice free of fish and the berries free of garlic.'],
    is: { capacity: '468', powerUse: '0.82', energyGrade: energyGrade(1), noise: '34', dimensions: '830 × 600 × 1900', weight: '112', ...cooled },
    had: across([[litres('468'), 8999, 8299], [litres('520'), 9999, 9299]], { cloud: 0, ink: 200 }),
  }),
  fridge(229, 'BC550', 'harvest-side-by-side-refrigerator', '秋仓对开门冰箱', 'Harvest side-by-side refrigerator', {
    line: ['550 升，三千多元的大冰箱', '550 L at the price of a smaller one'],
    about: ['一侧冷藏一侧冷冻，双变频风冷无霜。省去屏幕和水吧，价钱省在你看得见的地方。', 'Fridge left, freezer right, frost-free with two inverters. No screen, no dispenser: the saving is plain to see.'],
    is: { capacity: '550', powerUse: '0.95', energyGrade: energyGrade(2), noise: '38', dimensions: '905 × 680 × 1780', weight: '90', ...cooled },
    had: painted([3599, 3199], { cloud: 0, steel: 0 }),
  }),
  fridge(230, 'BC630', 'banquet-french-door-refrigerator', '家宴多门冰箱', 'Banquet French-door refrigerator', {
    line: ['自动制冰、吧台取物，年夜饭放得下', 'Ice by itself, a bar in the door, room for the feast'],
    about: ['整只火鸡平放，蒸屉连锅进。自动制冰一天两公斤，门中门取饮料不放走冷气。真空抽屉让三文鱼隔夜如新。', 'A whole turkey lies flat. It makes two kilos of ice a day; drinks come from a door within the door. The vacuum drawer keeps salmon fresh overnight.'],
    is: { capacity: '630', powerUse: '0.98', energyGrade: energyGrade(1), noise: '37', bins: text('真空抽屉 + 自动制冰', 'Vacuum drawer + ice maker'), dimensions: '912 × 740 × 1850', weight: '132', ...cooled },
    had: painted([12999, 11999], { ink: 0, cloud: 0, graphite: 0 }),
  }),
  small(231, 'BC92', 'acorn-retro-refrigerator', '橡果复古冰箱', 'Acorn retro refrigerator', {
    line: ['一扇圆门，七十年代的样子', 'One rounded door, as in the seventies'],
    about: ['92 升冷藏带一只冰盒，咖啡店的甜品柜台也爱用。拉手按一下就弹开，双手端着盘子也开得了。', 'Ninety-two litres and an ice box; cafés like it for desserts. A push on the handle opens it when both hands are full.'],
    is: { capacity: '92', powerUse: '0.34', energyGrade: energyGrade(1), noise: '32', dimensions: '470 × 480 × 850', weight: '24', ...cooled },
    had: painted([999, 899], { clay: 0, sage: 0, mist: 0, rust: 0 }),
  }),
  small(232, 'BC46', 'drawer-beauty-refrigerator', '梳妆美妆冰箱', 'Vanity cosmetics fridge', {
    line: ['面膜 10 度，口红 18 度', 'Masks at 10 °C, lipstick at 18'],
    about: ['两只抽屉各自控温，镜面门带一圈柔光。半导体制冷没有压缩机，床头也安静。', 'Two drawers with temperatures of their own behind a mirror with soft light. No compressor, so it may stand by the bed.'],
    is: { capacity: '12', powerUse: '0.30', energyGrade: energyGrade(1), noise: '26', dimensions: '280 × 300 × 420', weight: '7', ...cooled, warranty: years(1) },
    had: painted([599, 529], { cloud: 0, clay: 0 }),
  }),
  part(233, 'FD01', 'refrigerator-deodoriser', '冰箱除味盒', 'Refrigerator deodoriser', {
    line: ['不串味，不占格', 'No smells, no space lost'],
    about: ['催化除味芯挂在层架下，不像活性炭会饱和。一只管一年，吹风机热风可再生一次。', 'A catalyst that hangs under a shelf and does not fill up like carbon. One lasts a year and can be renewed once with warm air.'],
    is: { application: text('全部冰箱', 'All refrigerators'), filterLife: text('12 个月', '12 months') },
    had: stepped([choice('pack', '1', '单只', 'One'), 49, 39], [choice('pack', '3', '三只装', 'Pack of 3'), 129, 99]),
  }),
];

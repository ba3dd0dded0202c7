import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted } from '../../family';

const freezer = family({ category: 'freezers' });
const litres = (count: string) => choice('capacity', count, `${count} 升`, `${count} L`);
const cooled = { refrigerant: 'R600a', warranty: years(3) };

export const freezerRange = [
  freezer(234, 'BD100', 'larder-chest-freezer', '小窖卧式冷柜', 'Larder chest freezer', {
    line: ['阳台角落，多囤一头羊', 'A corner of the balcony, room for half a lamb'],
    about: ['冷藏冷冻一键转换，顶开门不漏冷气。内胆四面蒸发管，零下 26 度，断电 20 小时不化。', 'It switches between fridge and freezer; a lid keeps the cold where it is. At −26 °C with tubes on all sides, food keeps twenty hours without power.'],
    is: { capacity: '100', powerUse: '0.46', energyGrade: energyGrade(1), noise: '39', freezing: '9', dimensions: '545 × 480 × 850', weight: '27', ...cooled },
    had: across([[litres('100'), 899, 799], [litres('145'), 1099, 999], [litres('200'), 1399, 1249]], { cloud: 0 }),
  }),
  freezer(235, 'BD180U', 'icehouse-upright-freezer', '冰屋立式冷柜', 'Icehouse upright freezer', {
    line: ['七只抽屉，冻品也像衣服一样分类', 'Seven drawers: sort the frozen like clothes'],
    about: ['风冷无霜，不用一年铲一次冰。55 厘米宽，与冰箱并排像一对。', 'Frost-free, with no yearly chiselling. At 55 cm wide it makes a pair with the fridge.'],
    is: { capacity: '180', powerUse: '0.68', energyGrade: energyGrade(2), noise: '40', freezing: '12', dimensions: '550 × 580 × 1550', weight: '52', ...cooled },
    had: across([[litres('180'), 2199, 1999], [litres('236'), 2799, 2499]], { cloud: 0, graphite: 100 }),
  }),
  freezer(236, 'JC86', 'cellar-wine-cabinet', '藏月恒温酒柜', 'Cellar wine cabinet', {
    line: ['双温区，红白各得其所', 'Two zones: red and white each at home'],
    about: ['榉木层架配防紫外玻璃门，压缩机悬空减震。86 升放 32 支，上层 8 度、下层 14 度。', 'Beech shelves behind a UV-proof door, and a compressor on springs. It holds 32 bottles, 8 °C above and 14 °C below.'],
    is: { capacity: '86', powerUse: '0.42', energyGrade: energyGrade(1), noise: '36', temperature: '5–18', bins: text('32 支', '32 bottles'), dimensions: '480 × 560 × 840', weight: '38', ...cooled },
    had: painted([2799, 2499], { ink: 0, walnut: 300 }),
  }),
];

import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

export const riceCookers = [
  product({
    item: 431,
    code: 'QB-RC40',
    slug: 'paddy-ih-rice-cooker',
    category: 'rice-cookers',
    brand: 'qibai-everyday',
    name: text('稻田 IH 电饭煲', 'Paddy induction rice cooker'),
    subtitle: text('五层厚釜，饭粒分明', 'Five-layer pot, every grain apart'),
    description: text(
      '环绕 IH 从锅底到锅壁同时加热，米饭上下一样香。按东北米、丝苗米、糙米分别调火候，还能做低糖饭。内釜无涂层钛面，钢丝球也刷不坏。',
      'Induction heats base and wall together, so the rice is as good at the bottom as on top. Programmes for short grain, long grain, brown and low-sugar rice. The titanium surface has no coating to wear off.',
    ),
    attributes: specs({ capacity: '4', power: '1200', energyGrade: energyGrade(1), dimensions: '265 × 340 × 225', weight: '5.4', warranty: years(2) }),
    variants: [
      variant([choice('capacity', '3L', '3 升', '3 L'), finish('cloud')], 599_00, 529_00),
      variant([choice('capacity', '4L', '4 升', '4 L'), finish('cloud')], 699_00, 629_00),
      variant([choice('capacity', '4L', '4 升', '4 L'), finish('clay')], 699_00, 629_00),
    ],
  }),
  product({
    item: 432,
    code: 'QB-RC16',
    slug: 'bowl-mini-rice-cooker',
    category: 'rice-cookers',
    brand: 'qibai-everyday',
    serialTracked: false,
    name: text('一碗迷你电饭煲', 'Bowl mini rice cooker'),
    subtitle: text('1.6 升，一人食到两人食', '1.6 L, for one or two'),
    description: text(
      '二十五分钟快煮，下班到家刚好开饭。煮粥煲汤蒸蛋一锅三用，附蒸笼。提手一体，端着就走。',
      'Quick rice in twenty-five minutes, ready as you get home. It makes congee, soup and steamed eggs, steamer included. Carry it to the table by its handle.',
    ),
    attributes: specs({ capacity: '1.6', power: '400', dimensions: '205 × 240 × 200', weight: '2.1', warranty: years(1) }),
    variants: [
      variant([finish('cloud')], 199_00, 179_00),
      variant([finish('sage')], 199_00, 179_00),
      variant([finish('mist')], 199_00, 179_00),
    ],
  }),
];

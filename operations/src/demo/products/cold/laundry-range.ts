import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const washer = family({ category: 'washing-machines' });
const dryer = family({ category: 'dryers' });
const part = family({ category: 'washing-machines', kind: 'PART', scene: false });
const load = (kg: string) => choice('capacity', kg, `${kg} 公斤`, `${kg} kg`);

export const laundryRange = [
  washer(241, 'WF08', 'rill-slim-front-load-washer', '浅溪薄嵌滚筒洗衣机', 'Rill slim front-load washer', {
    line: ['45 厘米深，卫生间门开得了', '45 cm deep: the bathroom door still opens'],
    about: ['薄机身照样 8 公斤，门径加大到 33 厘米。夜洗程序脱水降到 800 转，楼下听不见。', 'A slim body that still takes 8 kg through a 33 cm door. The night programme spins at 800 rpm, and downstairs hears nothing.'],
    is: { washingCapacity: '8', spinSpeed: '1200', noise: '50', energyGrade: energyGrade(1), dimensions: '598 × 450 × 850', weight: '62', warranty: years(3) },
    had: painted([2199, 1999], { cloud: 0, graphite: 100 }),
  }),
  washer(242, 'WF09', 'creek-front-load-washer', '小河滚筒洗衣机', 'Creek front-load washer', {
    line: ['千元出头的变频滚筒', 'An inverter drum for little money'],
    about: ['BLDC 变频电机、95 度高温自洁、15 分钟快洗，日常够用。面板只留一只旋钮，长辈一看就会。', 'Inverter motor, 95 °C self-cleaning and a quarter-hour wash: all one needs. One knob on the panel, understood at a glance.'],
    is: { washingCapacity: '9', spinSpeed: '1200', noise: '53', energyGrade: energyGrade(1), dimensions: '598 × 530 × 850', weight: '64', warranty: years(3) },
    had: painted([1699, 1499], { cloud: 0, steel: 50 }),
  }),
  washer(243, 'WF12P', 'cascade-front-load-washer', '飞瀑护理滚筒洗衣机', 'Cascade garment-care washer', {
    line: ['羊毛羊绒，都交给它', 'Wool and cashmere may go in'],
    about: ['纯水先把洗涤剂溶成浓泡再喷进衣物，三分之一的摩擦洗净。获羊毛护理认证程序，真丝也有专档。', 'Detergent becomes foam before it meets the clothes, so a third of the rubbing will do. Certified for wool, with a cycle for silk.'],
    is: { washingCapacity: '12', spinSpeed: '1400', noise: '48', energyGrade: energyGrade(1), dimensions: '598 × 590 × 850', weight: '76', warranty: years(3) },
    had: painted([4699, 4299], { cloud: 0, graphite: 0, sand: 200 }),
  }),
  washer(244, 'WD10', 'rill-washer-dryer', '浅溪洗烘一体机', 'Rill washer-dryer', {
    line: ['10 公斤洗、7 公斤烘，晚上洗早上穿', 'Washes 10 kg, dries 7: tonight’s wash for the morning'],
    about: ['冷凝烘干，价格只比单洗贵一千。空气洗 20 分钟，火锅味外套不用下水。', 'Condenser drying for little more than a washer. Twenty minutes of air takes the hotpot out of a coat without water.'],
    is: { washingCapacity: '10', dryingCapacity: '7', spinSpeed: '1400', noise: '54', energyGrade: energyGrade(1), dimensions: '598 × 570 × 850', weight: '73', warranty: years(3) },
    had: painted([3499, 3199], { cloud: 0, graphite: 100 }),
  }),
  washer(245, 'WT10', 'well-inverter-top-load-washer', '清井变频波轮洗衣机', 'Well inverter top-load washer', {
    line: ['10 公斤免清洗，桶外也干净', '10 kg, clean outside the tub as well'],
    about: ['夹层注水冲刷内外桶之间，不用每年请人拆洗。变频直驱，脱水时水杯不晃。', 'Water rinses the gap between the tubs, so nobody need take it apart. Direct drive: a glass on top stays still.'],
    is: { washingCapacity: '10', spinSpeed: '850', noise: '54', energyGrade: energyGrade(1), dimensions: '560 × 580 × 950', weight: '38', warranty: years(3) },
    had: across([[load('10'), 1899, 1699], [load('12'), 2199, 1999]], { cloud: 0, graphite: 100 }),
  }),
  washer(246, 'WT08', 'spring-top-load-washer', '新泉波轮洗衣机', 'Fountain top-load washer', {
    line: ['699 元，一家三口够洗', 'A family’s wash for ¥699'],
    about: ['八公斤不锈钢桶，十个程序，预约洗。体重 28 公斤，搬家两人抬上楼。', 'An 8 kg steel tub, ten programmes and a delay timer. At 28 kg two people carry it upstairs.'],
    is: { washingCapacity: '8', spinSpeed: '700', noise: '60', energyGrade: energyGrade(2), dimensions: '530 × 540 × 920', weight: '28', warranty: years(3) },
    had: painted([799, 699], { cloud: 0, mist: 0 }),
  }),
  washer(247, 'WX15', 'twin-drum-washer', '双汀双筒洗衣机', 'Twin-drum washer', {
    line: ['大小分开洗，同时转', 'Two drums, two washes at once'],
    about: ['下筒 12 公斤洗外衣，上筒 3 公斤洗内衣袜子。两路进水各自排水，不串水。', 'The lower drum takes 12 kg of clothes, the upper 3 kg of underwear. Each has its own water in and out.'],
    is: { washingCapacity: '15', spinSpeed: '1400', noise: '52', energyGrade: energyGrade(1), dimensions: '598 × 600 × 1250', weight: '98', warranty: years(3) },
    had: painted([6999, 6499], { cloud: 0, graphite: 0 }),
  }),
  washer(248, 'WM01', 'pebble-sock-washer', '鹅卵迷你波轮机', 'Pebble mini top-load washer', {
    line: ['1 公斤，只洗袜子和内衣', 'One kilo, for socks and underwear only'],
    about: ['洗手台上就能放，接水龙头或倒水都行。内桶整只取下来晒，10 分钟一缸。', 'It stands on a washstand and fills from tap or jug. The tub lifts out to dry; ten minutes a load.'],
    is: { washingCapacity: '1', spinSpeed: '300', noise: '56', energyGrade: energyGrade(2), dimensions: '300 × 300 × 420', weight: '5', warranty: years(1) },
    had: painted([399, 349], { cloud: 0, clay: 0, sage: 0 }),
  }),
  dryer(251, 'DH07', 'sunbeam-mini-dryer', '小晴挂壁干衣机', 'Sunbeam mini dryer', {
    line: ['3 公斤，可以挂墙', 'Three kilos, and it may hang on the wall'],
    about: ['给婴儿衣物与内衣的小机器，挂在洗衣机上方不占地。PTC 暖风加紫外，口水巾 40 分钟干透。', 'For baby clothes and underwear, hung above the washer. Warm air and ultraviolet dry bibs in forty minutes.'],
    is: { dryingCapacity: '3', noise: '58', energyGrade: energyGrade(2), power: '850', dimensions: '495 × 410 × 600', weight: '18', warranty: years(2) },
    had: painted([1299, 1149], { cloud: 0, clay: 0 }),
  }),
  dryer(252, 'DH10P', 'sunlit-heat-pump-dryer', '朗日热泵干衣机', 'Sunlit heat-pump dryer', {
    line: ['双变频，羊绒烘完还是羊绒', 'Two inverters: cashmere stays cashmere'],
    about: ['滚筒与压缩机各自变频，低转轻抖、低温久烘。三层除毛网，猫毛一抽一倒。与溪涧滚筒叠放联动，洗完自动选烘程。', 'Drum and compressor each have an inverter, for a slow tumble and gentle heat. Three screens catch the fur. Stacked on a Brook washer it chooses the cycle by itself.'],
    is: { dryingCapacity: '10', noise: '58', energyGrade: energyGrade(1), refrigerant: 'R290', dimensions: '598 × 610 × 850', weight: '55', warranty: years(3) },
    had: painted([5499, 4999], { cloud: 0, graphite: 0, ink: 200 }),
  }),
  dryer(253, 'GC30', 'crease-garment-care-cabinet', '衣静护理机', 'Crease garment care cabinet', {
    line: ['西装大衣，挂进去就新', 'Hang the suit in, take it out fresh'],
    about: ['蒸汽、震抖、热泵三步，去味除皱不用熨。一次挂五件，另有玩偶除螨托盘。', 'Steam, shake and heat pump remove smell and creases without an iron. Five pieces at once, and a tray for soft toys.'],
    is: { dryingCapacity: '5', noise: '45', energyGrade: energyGrade(1), power: '1800', refrigerant: 'R290', dimensions: '460 × 600 × 1850', weight: '88', warranty: years(3) },
    had: painted([6999, 6399], { cloud: 0, ink: 0, oat: 0 }),
  }),
  part(254, 'WH01', 'washer-inlet-hose', '洗衣机进水管', 'Washing machine inlet hose', {
    line: ['双层防爆，断水不断管', 'Double-walled against bursts'],
    about: ['304 编织外层、止水接头，水压突变自动闭合。附四分转接与生料带。', 'Steel braid and a stop valve that closes when pressure jumps. With an adapter and tape.'],
    is: { material: text('304 不锈钢编织', '304 steel braid'), application: text('滚筒、波轮', 'Front and top loaders'), warranty: years(3) },
    had: stepped([choice('size', '15', '1.5 米', '1.5 m'), 59, 49], [choice('size', '30', '3 米', '3 m'), 89, 75]),
  }),
  part(255, 'WC01', 'washer-drum-cleaner', '洗衣机槽清洁剂', 'Washer drum cleaner', {
    line: ['一月一包，桶壁不藏垢', 'One sachet a month for a clean drum'],
    about: ['活氧配方浸泡两小时，污垢自己浮上来。无氯不刺鼻，洗完空转一次即可。', 'Active oxygen lifts the dirt in two hours. No chlorine, no sting; just one empty rinse after.'],
    is: { application: text('滚筒、波轮', 'Front and top loaders'), weight: '0.5' },
    had: stepped([choice('pack', '4', '4 包', '4 sachets'), 39, 29], [choice('pack', '12', '12 包', '12 sachets'), 99, 79]),
  }),
  part(256, 'DF01', 'dryer-lint-filter', '干衣机除毛网', 'Dryer lint filter', {
    line: ['双层细网，一年一换', 'A double fine screen, once a year'],
    about: ['比原配密一倍的尼龙网，宠物家庭建议备一副轮换。', 'Twice as fine as the original; homes with pets keep a second one to alternate.'],
    is: { application: text('晴日、朗日系列', 'Sunny and Sunlit'), material: text('尼龙', 'Nylon') },
    had: stepped([choice('pack', '1', '单片', 'One'), 59, 49], [choice('pack', '2', '两片', 'Two'), 99, 85]),
  }),
];

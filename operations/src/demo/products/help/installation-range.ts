import { choice, text, years } from '../../compose';
import { family, stepped } from '../../family';

const service = { kind: 'SERVICE', scene: false } as const;
const installation = family({ ...service, category: 'installation' });
const moving = family({ ...service, category: 'moving' });
const of = (token: string, zh: string, en: string) => choice('service', token, zh, en);

export const installationRange = [
  installation(804, 'SV04', 'water-heater-installation', '热水器安装', 'Water heater installation', {
    line: ['接水、接气、接烟管，点火试水', 'Water, gas and flue connected, fired and tested'],
    about: ['燃气热水器由持证燃气技师上门，当场检漏并出具合格单。旧机拆除免费。', 'Gas units are fitted by licensed technicians, leak-tested and certified on the spot. The old one comes down free.'],
    is: { duration: text('1–2 小时', '1–2 hours'), warranty: years(2) },
    had: stepped([of('GAS', '燃气', 'Gas'), 180, 150], [of('ELEC', '电热', 'Electric'), 120, 99], [of('HEATPUMP', '空气能', 'Heat pump'), 480, 420], [of('BOILER', '壁挂炉', 'Boiler'), 680, 599]),
  }),
  installation(805, 'SV05', 'water-purifier-installation', '净水器安装', 'Water purifier installation', {
    line: ['台面开孔、接三通、测水质', 'Tap hole, tee and a water test'],
    about: ['装前装后各测一次 TDS，数字给你看。含两米内管路与角阀。', 'We measure the water before and after and show you both. Two metres of tube and a valve included.'],
    is: { duration: text('约 1 小时', 'About 1 hour'), warranty: years(1) },
    had: stepped([of('SINK', '厨下机', 'Under-sink'), 120, 99], [of('WALL', '管线机', 'Wall dispenser'), 100, 85], [of('WHOLE', '全屋净水', 'Whole house'), 380, 340]),
  }),
  installation(806, 'SV06', 'tv-wall-mounting', '电视挂装', 'TV wall mounting', {
    line: ['水平仪说了算，线藏进线槽', 'Level by the level, cables in a channel'],
    about: ['混凝土墙直接挂，轻体墙先加背板。75 英寸以上两人上门。', 'Concrete takes it at once; a light wall gets a backing first. Two people from 75 inches up.'],
    is: { duration: text('约 1 小时', 'About 1 hour'), warranty: years(1) },
    had: stepped([of('65', '65 英寸及以下', 'Up to 65 inches'), 120, 99], [of('85', '75–85 英寸', '75–85 inches'), 220, 190], [of('98', '98 英寸及以上', '98 inches and up'), 520, 460]),
  }),
  installation(807, 'SV07', 'central-air-design-and-installation', '中央空调设计安装', 'Central air design and installation', {
    line: ['量房、出图、走管、调试', 'Survey, drawings, pipework, commissioning'],
    about: ['设计师先到现场量尺出图，管路保压 24 小时才封板。两次上门：水电后一次，木工后一次。', 'A designer measures and draws; pipes hold pressure for 24 hours before the ceiling closes. Two visits, after wiring and after joinery.'],
    is: { duration: text('两次上门，共 2 天', 'Two visits, two days in all'), warranty: years(6) },
    had: stepped([of('3R', '三房', 'Three rooms'), 3800, 3500], [of('5R', '五房', 'Five rooms'), 5800, 5300]),
  }),
  installation(808, 'SV08', 'laundry-installation', '洗衣机干衣机安装', 'Washer and dryer installation', {
    line: ['拆运输螺栓、接水、调平、叠放', 'Bolts out, water on, levelled and stacked'],
    about: ['进出水试漏十分钟，脱水看一枚硬币。叠放含绑带加固。', 'Ten minutes of leak test, and a coin to prove it level. Stacking includes the strap.'],
    is: { duration: text('约 40 分钟', 'About 40 minutes'), warranty: years(1) },
    had: stepped([of('ONE', '单台', 'One machine'), 60, 50], [of('STACK', '洗烘叠放', 'Stacked pair'), 150, 129]),
  }),
  installation(809, 'SV09', 'lamp-installation', '灯具安装', 'Lamp installation', {
    line: ['拆旧、接线、试灯', 'Old one down, wired and lit'],
    about: ['持证电工，先断电后施工。三米以上层高加收登高费，先报价。', 'A licensed electrician, with the power off. Ceilings above three metres are quoted first.'],
    is: { duration: text('30–60 分钟', '30–60 minutes'), warranty: years(1) },
    had: stepped([of('CEIL', '吸顶灯', 'Ceiling light'), 60, 49], [of('PEND', '吊灯', 'Pendant or chandelier'), 120, 99], [of('FAN', '吊扇灯', 'Fan light'), 150, 129]),
  }),
  moving(815, 'SV15', 'air-conditioner-relocation', '空调移机', 'Air conditioner relocation', {
    line: ['收氟、拆机、搬运、重装', 'Gas recovered, taken down, carried, refitted'],
    about: ['铜管与支架能用的都帮你留着。补氟按压力表读数收费，当面看表。', 'Pipe and bracket are kept where sound. Top-up gas is charged by the gauge, in front of you.'],
    is: { duration: text('约 3 小时', 'About 3 hours'), warranty: years(1) },
    had: stepped([of('WALL', '壁挂机', 'Split unit'), 320, 280], [of('FLOOR', '立柜机', 'Floor unit'), 420, 370]),
  }),
  moving(816, 'SV16', 'appliance-relocation', '家电搬移', 'Appliance relocation', {
    line: ['包裹、搬运、复位、通电', 'Wrapped, carried, placed, powered'],
    about: ['冰箱静置四小时再开，师傅会写在门上。同城三十公里内一口价。', 'A fridge rests four hours before it runs; we write it on the door. One price within thirty kilometres.'],
    is: { duration: text('半天', 'Half a day'), warranty: years(1) },
    had: stepped([of('FRIDGE', '冰箱', 'Refrigerator'), 260, 230], [of('WASH', '洗衣机', 'Washing machine'), 180, 159], [of('TV', '电视', 'TV'), 220, 199]),
  }),
  moving(817, 'SV17', 'old-appliance-take-back', '旧机拆除回收', 'Old appliance take-back', {
    line: ['拆下来、抬下楼、开回收单', 'Taken down, carried off, receipt given'],
    about: ['交给有资质的拆解厂，凭单可抵以旧换新。家具按件另计。', 'It goes to a licensed dismantler; the receipt counts for trade-in. Furniture is by the piece.'],
    is: { duration: text('约 1 小时', 'About 1 hour'), coverage: text('家电与家具', 'Appliances and furniture') },
    had: stepped([of('APPL', '大家电', 'Large appliance'), 80, 69], [of('FURN', '家具', 'Furniture'), 150, 129]),
  }),
];

import { choice, text } from '../../compose';
import type { Price } from '../../family';
import { family, stepped } from '../../family';

const service = { kind: 'SERVICE', scene: false } as const;
const warranty = family({ ...service, category: 'extended-warranty' });
const cleaning = family({ ...service, category: 'cleaning' });
const card = family({ kind: 'VIRTUAL', scene: false, category: 'services' });
const of = (token: string, zh: string, en: string) => choice('service', token, zh, en);
const term = (count: 1 | 3 | 5) => choice('term', `${count}Y`, `${count} 年`, count === 1 ? '1 year' : `${count} years`);
const value = (yuan: number) => choice('value', String(yuan), `${yuan.toLocaleString('en')} 元`, `¥${yuan.toLocaleString('en')}`);
/** One, three and five years. */
const terms = (one: Price, three: Price, five: Price) => stepped([term(1), ...one], [term(3), ...three], [term(5), ...five]);
const withinAYear = text('购机 12 个月内可加购', 'Within 12 months of purchase');
const book = text('购买后 12 个月内预约', 'Book within 12 months');

export const careRange = [
  warranty(813, 'SV13', 'air-conditioner-extended-warranty', '空调延长保修', 'Air conditioner extended warranty', {
    line: ['压缩机、主板、缺氟都算', 'Compressor, board and refrigerant included'],
    about: ['保内不限次上门，每年夏前免费检测一次。高空作业费也在保障内。', 'Unlimited visits and a free check before each summer. Work at height is covered.'],
    is: { coverage: text('整机与制冷剂', 'Whole unit and refrigerant'), validity: withinAYear },
    had: terms([99, 89], [269, 239], [419, 379]),
  }),
  warranty(814, 'SV14', 'refrigerator-extended-warranty', '冰箱延长保修', 'Refrigerator extended warranty', {
    line: ['坏了赔食材，最高 500 元', 'Spoiled food repaid, up to ¥500'],
    about: ['制冷故障导致的食材损失凭照片赔付。48 小时修不好送备用机。', 'Food lost to a fault is repaid on a photograph. If it takes over 48 hours we lend you one.'],
    is: { coverage: text('整机 + 食材损失', 'Whole unit and spoiled food'), validity: withinAYear },
    had: terms([119, 99], [299, 269], [459, 419]),
  }),
  warranty(818, 'SV18', 'laundry-extended-warranty', '洗衣机干衣机延长保修', 'Washer and dryer extended warranty', {
    line: ['电机、排水泵、门封圈', 'Motor, pump and door seal'],
    about: ['门封圈发霉也换新，一年一次。洗烘一套可合并一张卡。', 'Even a mouldy seal is replaced, once a year. A pair shares one card.'],
    is: { coverage: text('整机性能故障', 'All functional faults'), validity: withinAYear },
    had: terms([79, 69], [219, 199], [339, 299]),
  }),
  warranty(819, 'SV19', 'water-extended-warranty', '热水净水延长保修', 'Water appliance extended warranty', {
    line: ['内胆漏水、点火故障、膜堵塞', 'Leaks, ignition and blocked membranes'],
    about: ['每年免费除垢一次，镁棒只收材料费。漏水泡坏地板最高赔 3,000 元。', 'One free descale a year; anodes at cost. Floors spoiled by a leak are paid up to ¥3,000.'],
    is: { coverage: text('整机 + 漏水责任', 'Whole unit and leaks'), validity: withinAYear },
    had: terms([89, 79], [239, 209], [369, 329]),
  }),
  warranty(820, 'SV20', 'kitchen-extended-warranty', '厨房电器延长保修', 'Kitchen appliance extended warranty', {
    line: ['烟机、灶具、洗碗机、蒸烤箱', 'Hood, hob, dishwasher and steam oven'],
    about: ['玻璃面板意外炸裂免费换一次。同一厨房四台以内按一份计。', 'One cracked glass top is replaced free. Up to four machines in one kitchen count as one.'],
    is: { coverage: text('整机 + 玻璃面板', 'Whole unit and glass'), validity: withinAYear },
    had: terms([89, 79], [229, 199], [359, 319]),
  }),
  warranty(823, 'SV23', 'furniture-extended-care', '家具延长保养', 'Furniture extended care', {
    line: ['松动、异响、面料起球', 'Loose joints, creaks and pilling'],
    about: ['每年一次上门紧固上油，面料破损补一次。搬家后重新调平。', 'A yearly visit to tighten and oil, one repair of fabric, and levelling after a move.'],
    is: { coverage: text('结构与面料', 'Structure and fabric'), validity: text('收货 6 个月内可加购', 'Within 6 months of delivery') },
    had: terms([99, 89], [249, 219], [379, 339]),
  }),
  cleaning(824, 'SV24', 'water-heater-descaling', '热水器除垢清洗', 'Water heater descaling', {
    line: ['放水、除垢、换镁棒', 'Drained, descaled, rod replaced'],
    about: ['水垢倒出来给你看。电热水器两年一次，燃气热水器三年一次为宜。', 'You see what comes out. Every two years for electric, three for gas.'],
    is: { duration: text('约 1.5 小时', 'About 1.5 hours'), validity: book },
    had: stepped([of('ELEC', '电热', 'Electric'), 169, 149], [of('GAS', '燃气', 'Gas'), 149, 129]),
  }),
  cleaning(825, 'SV25', 'refrigerator-deep-cleaning', '冰箱深度清洁', 'Refrigerator deep cleaning', {
    line: ['拆层架、洗密封条、除异味', 'Shelves out, seals washed, smells gone'],
    about: ['食材先移到保温箱，两小时内放回。背部冷凝器除尘，一年省十几度电。', 'Food waits in a cool box and is back within two hours. Dusting the condenser saves power too.'],
    is: { duration: text('约 2 小时', 'About 2 hours'), validity: book },
    had: stepped([of('STD', '单门、双门、三门', 'Up to three doors'), 159, 139], [of('BIG', '十字、对开、法式', 'Four doors and more'), 219, 189]),
  }),
  cleaning(826, 'SV26', 'hob-and-hood-cleaning', '烟灶全拆清洗', 'Hood and hob full cleaning', {
    line: ['风轮拆到底，油杯换新', 'Down to the fan, with a new cup'],
    about: ['碱液浸泡风轮与油网，灶眼逐个通孔。全程铺膜，厨房不见油点。', 'Fan and filters soak, each burner is cleared. Film over everything keeps the kitchen clean.'],
    is: { duration: text('约 2 小时', 'About 2 hours'), validity: book },
    had: stepped([of('HOOD', '油烟机', 'Hood'), 219, 189], [of('SET', '烟灶一套', 'Hood and hob'), 299, 259]),
  }),
  cleaning(827, 'SV27', 'whole-home-appliance-cleaning', '全屋家电清洗年卡', 'Whole-home cleaning pass', {
    line: ['一年四次，空调洗衣机油烟机都行', 'Four visits a year, any appliance'],
    about: ['四次任选，提前三天预约。次数可以送给父母家。', 'Any four, booked three days ahead. A visit may go to your parents’ home.'],
    is: { duration: text('每次 1–2 小时', '1–2 hours each'), validity: text('12 个月', '12 months') },
    had: stepped([choice('pack', '4', '4 次', '4 visits'), 499, 429], [choice('pack', '8', '8 次', '8 visits'), 899, 769]),
  }),
  card(833, 'GC02', 'qibai-prepaid-card', '栖白储值卡', 'Qibai prepaid card', {
    line: ['装修一年，慢慢花', 'For a year of moving in'],
    about: ['存入会员账户即时到账，商城、门店、上门服务都能用。余额可退回原路。', 'Paid into the member account at once, for mall, stores and home service. What is left can be returned.'],
    is: { validity: text('长期有效', 'Does not expire') },
    had: stepped([value(1000), 1000], [value(3000), 3000, 2970], [value(5000), 5000, 4930], [value(10000), 10000, 9800]),
  }),
  card(834, 'GC03', 'home-service-card', '上门服务卡', 'Home service card', {
    line: ['清洗、安装、移机通用', 'For cleaning, fitting and moving'],
    about: ['一张卡抵任意上门项目，超出部分补差。可转赠家人。', 'Good for any visit; pay the difference beyond. It can be given away.'],
    is: { validity: text('24 个月', '24 months'), coverage: text('全部上门服务', 'All home services') },
    had: stepped([value(200), 200, 189], [value(500), 500, 459]),
  }),
];

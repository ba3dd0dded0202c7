import type { DemoProduct } from '../../types';
import { choice, product, text, variant } from '../../compose';
import type { Pair } from '../../family';

type Part = readonly [sku: string, quantity?: number];
type Choice = readonly [token: string, name: Pair, parts: readonly Part[]];

/** Suites live from the prices of what is in them: dear as the sum, in the mall at this share of it. */
const share = 0.92;
/** Down to a price that ends in nine. */
const roundly = (fen: number): number => Math.floor(fen / 1000) * 1000 - 100;

/** Given the products their parts come from. */
export function suiteRange(goods: readonly DemoProduct[]): DemoProduct[] {
  const variants = new Map(goods.flatMap((one) => one.variants.map((own) => [own.sku, own] as const)));
  const sum = (parts: readonly Part[], price: 'basePrice' | 'mallPrice'): number =>
    parts.reduce((total, [sku, quantity = 1]) => {
      const part = variants.get(`QB-${sku}`);
      if (!part) throw new Error(`A suite wants QB-${sku}, which there is not`);
      return total + (part[price] ?? part.basePrice) * quantity;
    }, 0);
  const suite = (item: number, category: string, code: string, slug: string, [zh, en]: Pair, line: Pair, about: Pair, choices: readonly Choice[]): DemoProduct =>
    product({
      item, category, slug, code: `QB-${code}`, kind: 'SUITE', name: text(zh, en), subtitle: text(...line), description: text(...about), attributes: [],
      variants: choices.map(([token, name, parts]) => ({
        ...variant([choice('set', token, ...name)], sum(parts, 'basePrice'), roundly(sum(parts, 'mallPrice') * share)),
        components: parts.map(([sku, quantity = 1]) => ({ sku: `QB-${sku}`, quantity })),
      })),
    });

  return [
    suite(901, 'kitchen-suites', 'ST-K1', 'first-kitchen-suite', ['新家烟灶套系', 'First kitchen suite'], ['烟机、灶具，一次配齐', 'Hood and hob, matched'],
      ['缓坡侧吸配火候双眼灶，烟灶联动：开火它就转。两件一起送、一位师傅装。', 'Slope hood and Ember hob, linked: light one and the other turns. One delivery, one fitter.'],
      [['NG', ['天然气', 'Natural gas'], [['RH18-INK'], ['GC52-NG-INK']]], ['LPG', ['液化气', 'LPG'], [['RH18-INK'], ['GC52-LPG-INK']]]]),
    suite(902, 'kitchen-suites', 'ST-K2', 'cook-and-wash-suite', ['炊洗三件套系', 'Cook and wash suite'], ['烟灶加洗碗机，饭后不再推让', 'With the dishwasher, nobody argues after dinner'],
      ['廊桥油烟机、镬气猛火灶与回潮洗碗机同一黑面，橱柜开孔图一次给全。', 'Bridge hood, Wok hob and Tide dishwasher in one black, with one drawing for the cabinets.'],
      [['INK', ['墨色', 'Ink'], [['RH22-900-INK'], ['GC50-NG-INK'], ['DW15-15-INK']]], ['STL', ['素钢', 'Brushed steel'], [['RH24-900-STL'], ['GC50-NG-INK'], ['DW15-16-STL']]]]),
    suite(903, 'kitchen-suites', 'ST-K3', 'whole-kitchen-suite', ['全厨嵌入套系', 'Whole kitchen suite'], ['冰箱也算在内，一面柜门平到底', 'The fridge too: one flush front'],
      ['零嵌冰箱、蒸烤箱、洗碗机、烟灶五件，设计师免费出橱柜图。', 'Flush fridge, steam oven, dishwasher, hood and hob; a designer draws the cabinets free.'],
      [['CLD', ['云白', 'Cloud white'], [['BC468-468-CLD'], ['SO60-CLD'], ['DW15-15-CLD'], ['RH20-CLD'], ['GC52-NG-CLD']]], ['INK', ['墨色', 'Ink'], [['BC468-468-INK'], ['SO60-INK'], ['DW15-15-INK'], ['RH20-INK'], ['GC52-NG-INK']]]]),
    suite(911, 'living-room-suites', 'ST-L1', 'oat-living-room-suite', ['燕麦客厅套系', 'Oat living-room suite'], ['沙发、茶几、落地灯，一个下午摆好', 'Sofa, table and lamp, placed in an afternoon'],
      ['沙丘三人位配睡莲茶几与纸月灯，颜色在同一块色卡上调过。', 'The Dune three-seater with Lilypad and Paper Moon, tuned on one colour card.'],
      [['3S', ['三人位', 'Three-seat'], [['SF01-3S-OAT'], ['CT10-CLD'], ['LF20-OAT']]], ['2S', ['双人位', 'Two-seat'], [['SF01-2S-OAT'], ['CT10-CLD'], ['LF20-OAT']]]]),
    suite(912, 'living-room-suites', 'ST-L2', 'walnut-cinema-suite', ['胡桃影厅套系', 'Walnut cinema suite'], ['电视、回音壁、电视柜，一墙木色', 'TV, soundbar and cabinet in one wood'],
      ['暮色电视、壁炉木纹回音壁和长堤电视柜，挂装与走线一并做好。', 'Dusk TV, Fireside soundbar and Long Shore cabinet, mounted with every cable hidden.'],
      [['65', ['65 英寸', '65-inch'], [['TV65M-65'], ['SB31-WAL'], ['TC20-180-WAL']]], ['75', ['75 英寸', '75-inch'], [['TV65M-75'], ['SB31-WAL'], ['TC20-200-WAL']]], ['85', ['85 英寸', '85-inch'], [['TV65M-85'], ['SB31-WAL'], ['TC20-200-WAL']]]]),
    suite(913, 'living-room-suites', 'ST-L3', 'gathering-dining-suite', ['围坐餐厅套系', 'Gathering dining suite'], ['一桌四椅，或者一桌两椅一凳', 'A table with four chairs, or two and a bench'],
      ['同一批橡木开料，木纹对得上。餐椅套可拆洗。', 'Cut from the same oak, so the grain agrees. Seat covers wash.'],
      [['CHAIR', ['四椅', 'Four chairs'], [['DT01-140-OAK'], ['DC01-2-OAK', 2]]], ['BENCH', ['两椅一凳', 'Two chairs and bench'], [['DT01-140-OAK'], ['DC01-2-OAK'], ['DB01-120-OAK']]], ['WALNUT', ['胡桃木四椅', 'Walnut, four chairs'], [['DT01-160-WAL'], ['DC01-2-WAL', 2]]]]),
    suite(914, 'living-room-suites', 'ST-L4', 'quiet-bedroom-suite', ['静夜卧室套系', 'Quiet night bedroom suite'], ['床、床垫、一对台灯', 'Bed, mattress and a pair of lamps'],
      ['云茧软包床配浅谷袋装床垫，灯是两盏蘑菇。送装当天就能睡。', 'Cocoon bed, Dell mattress and two Mushroom lamps. Sleep in it the same night.'],
      [['150', ['1.5 米', '1.5 m'], [['BD02-150-OAT'], ['MT20-150-CLD'], ['LT10-CLD', 2]]], ['180', ['1.8 米', '1.8 m'], [['BD02-180-OAT'], ['MT20-180-CLD'], ['LT10-CLD', 2]]]]),
    suite(921, 'whole-home-air-suites', 'ST-A1', 'two-bedroom-air-suite', ['两房一厅空调套系', 'Two-bedroom air suite'], ['一柜两挂，全家凉下来', 'One tower, two splits: a cool home'],
      ['客厅立柜，两间卧室各一台壁挂。三台同日安装，少跑两趟。', 'A tower for the living room and a split in each bedroom, fitted in one day.'],
      [['BASE', ['实用', 'Everyday'], [['KF51E2-51-CLD'], ['KF26S2-26-CLD', 2]]], ['PLUS', ['静音', 'Quiet'], [['KF51F1-50-CLD'], ['KF35A1-35-CLD', 2]]]]),
    suite(922, 'whole-home-air-suites', 'ST-A2', 'fresh-home-air-suite', ['清新全屋空气套系', 'Fresh home air suite'], ['新风空调加净化除湿', 'Fresh-air cooling, purifier and dehumidifier'],
      ['新房入住的三件：换气、除醛、除潮。手机里是同一个家。', 'Three for a new home: ventilation, formaldehyde, damp. One home on the phone.'],
      [['35', ['卧室', 'Bedroom'], [['KF50X3-35-CLD'], ['AP60-CLD'], ['CS20-CLD']]], ['72', ['客厅', 'Living room'], [['KF72X2-72-CLD'], ['AP60-CLD'], ['CS20-CLD']]]]),
    suite(931, 'bath-and-heat-suites', 'ST-B1', 'hot-and-pure-water-suite', ['热水净水套系', 'Hot and pure water suite'], ['洗澡的水与喝的水', 'Water to bathe in and water to drink'],
      ['零冷水热水器配源头净水器，一位师傅一个上午装完。', 'Instant-hot heater and Source purifier, fitted in one morning.'],
      [['NG', ['天然气', 'Natural gas'], [['GH16Z-NG-CLD'], ['RO08-800-CLD']]], ['LPG', ['液化气', 'LPG'], [['GH16Z-LPG-CLD'], ['RO08-800-CLD']]]]),
    suite(932, 'bath-and-heat-suites', 'ST-B2', 'winter-warmth-suite', ['冬暖采暖套系', 'Winter warmth suite'], ['壁挂炉、软水机，一冬省心', 'Boiler and softener for an easy winter'],
      ['软水进炉不结垢，地暖十年不用洗。另配前置过滤器。', 'Soft water keeps the boiler free of scale for ten years. With a pre-filter.'],
      [['CLD', ['云白', 'Cloud white'], [['WB24-NG-CLD'], ['SF25-CLD'], ['PF01-STL']]], ['GRP', ['岩灰', 'Graphite'], [['WB24-NG-GRP'], ['SF25-GRP'], ['PF01-STL']]]]),
    suite(933, 'bath-and-heat-suites', 'ST-B3', 'wash-and-dry-suite', ['洗烘叠放套系', 'Wash and dry suite'], ['一台洗一台烘，叠成一柱', 'One washes, one dries, in one column'],
      ['溪涧滚筒与晴日热泵同宽同色，叠放架与安装都在内。', 'Brook washer and Sunny dryer, same width and colour, with the stacking kit.'],
      [['CLD', ['云白', 'Cloud white'], [['WF10-10-CLD'], ['DH10-CLD'], ['DS01-STD-CLD']]], ['GRP', ['岩灰', 'Graphite'], [['WF10-10-GRP'], ['DH10-GRP'], ['DS01-STD-GRP']]]]),
  ];
}

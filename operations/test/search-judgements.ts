import type { DemoProduct } from '../src/demo';

export type QueryKind = 'category' | 'english' | 'pinyin' | 'initials' | 'typo' | 'synonym' | 'model' | 'attribute' | 'intent' | 'name' | 'service';

/** What a searcher makes of a product: 3 just that, 2 good, 1 of some use; a product no rule names is 0. */
export interface Judgement {
  query: string;
  kind: QueryKind;
  locale?: 'zh-CN' | 'en';
  grades: readonly { grade: 1 | 2 | 3; of(product: DemoProduct): boolean }[];
}

type Test = (product: DemoProduct) => boolean;
const goods: Test = ({ kind }) => kind === 'GOODS';
const all = (...tests: Test[]): Test => (product) => tests.every((test) => test(product));
const any = (...tests: Test[]): Test => (product) => tests.some((test) => test(product));
const not = (test: Test): Test => (product) => !test(product);
const on = (...categories: string[]): Test => all(goods, ({ category }) => categories.includes(category));
const also = (...categories: string[]): Test => all(not(goods), ({ category }) => categories.includes(category));
const slug = (...slugs: string[]): Test => ({ slug: own }) => slugs.includes(own);
/** In its name, in either language. */
const named = (pattern: RegExp): Test => ({ name }) => pattern.test(`${name['zh-CN']} ${name.en}`);
/** In its name, what it says of itself, and what it can be had in. */
const says = (pattern: RegExp): Test => ({ name, subtitle, attributes, variants }) =>
  pattern.test(
    [name, subtitle, ...variants.map((variant) => variant.name)].map((text) => `${text['zh-CN']} ${text.en}`).join(' ') +
      attributes.map(({ value, unit }) => ` ${typeof value === 'string' ? value : `${value['zh-CN']} ${value.en}`}${unit ? ` ${unit}` : ''}`).join(''),
  );
const tells = (pattern: RegExp): Test => any(says(pattern), ({ description }) => pattern.test(`${description['zh-CN']} ${description.en}`));
const offers = (pattern: RegExp): Test => ({ variants }) => variants.some(({ name }) => pattern.test(`${name['zh-CN']} ${name.en}`));
const attribute = (code: string, holds: (value: string) => boolean): Test => ({ attributes }) =>
  attributes.some(({ code: own, value }) => own === code && holds(typeof value === 'string' ? value : value['zh-CN']));

const airCons = on('split-air-conditioners', 'floor-air-conditioners', 'portable-air-conditioners', 'ducted-air-conditioners');
/** Several things at once, for who looks for one of them. */
const suites = (...categories: string[]): Test => ({ kind, category }) => kind === 'SUITE' && categories.includes(category);
const services = (pattern: RegExp): Test => all(({ kind }) => kind === 'SERVICE', says(pattern));
const best = (...tests: Test[]) => ({ grade: 3 as const, of: all(...tests) });
const good = (...tests: Test[]) => ({ grade: 2 as const, of: all(...tests) });
const some = (...tests: Test[]) => ({ grade: 1 as const, of: all(...tests) });
const judge = (kind: QueryKind, query: string, ...grades: Judgement['grades'][number][]): Judgement => ({ kind, query, grades });
const inEnglish = (query: string, ...grades: Judgement['grades'][number][]): Judgement => ({ kind: 'english', query, locale: 'en', grades });

/** The thing itself first, what belongs to it after. */
const shelf = (...categories: string[]) => [best(on(...categories)), some(also(...categories))];
const airConditioners = [best(airCons), some(any(also('split-air-conditioners', 'floor-air-conditioners'), suites('whole-home-air-suites'), services(/空调/)))];
const fridge = [...shelf('refrigerators'), some(services(/冰箱/))];
const heater = [best(on('water-heaters')), some(any(also('water-heaters'), suites('bath-and-heat-suites'), services(/热水器/)))];
const robot = any(slug('orbit-robot-vacuum'), all(on('vacuums'), named(/机器人|robot/i)));
const washer = [best(on('washing-machines')), some(any(on('dryers'), also('washing-machines'), slug('wash-and-dry-suite'), services(/洗衣机/)))];
const tv = shelf('televisions');
const hood = [...shelf('range-hoods'), some(any(suites('kitchen-suites'), services(/烟机/)))];
const robots = [best(robot), some(slug('orbit-dust-bags', 'robot-mop-pads')), some(on('vacuums'))];
const white = offers(/云白|white/i);

export const judgements: readonly Judgement[] = [
  // the thing by its name
  judge('category', '空调', ...airConditioners),
  judge('category', '冰箱', ...fridge),
  judge('category', '洗衣机', ...washer),
  judge('category', '电视', ...tv),
  judge('category', '热水器', ...heater),
  judge('category', '净水器', best(on('water-purifiers')), good(also('water-purifiers'))),
  judge('category', '油烟机', ...hood),
  judge('category', '吸油烟机', ...hood),
  judge('category', '洗碗机', ...shelf('dishwashers')),
  judge('category', '电饭煲', ...shelf('rice-cookers')),
  judge('category', '蒸烤箱', ...shelf('steam-ovens')),
  judge('category', '回音壁', ...shelf('soundbars')),
  judge('category', '吸尘器', best(on('vacuums')), some(also('vacuums'))),
  judge('category', '电风扇', ...shelf('fans')),
  judge('category', '加湿器', ...shelf('humidifiers')),
  judge('category', '电水壶', ...shelf('kettles')),
  judge('category', '沙发', ...shelf('sofas'), some(slug('sofa-and-mattress-cleaning'))),
  judge('category', '床', ...shelf('beds')),
  judge('category', '餐桌', best(on('dining-tables'), not(named(/椅|凳/))), some(any(on('dining-tables'), slug('gathering-dining-suite')))),
  judge('category', '书桌', ...shelf('desks')),
  judge('category', '衣柜', ...shelf('wardrobes')),
  judge('category', '干衣机', ...shelf('dryers'), some(slug('brook-washer-dryer'))),
  judge('category', '空气净化器', ...shelf('air-purifiers')),
  judge('category', '壁挂空调', best(on('split-air-conditioners')), some(on('floor-air-conditioners', 'portable-air-conditioners'))),
  judge('category', '立柜空调', best(on('floor-air-conditioners')), some(on('split-air-conditioners'))),
  judge('category', '移动空调', best(on('portable-air-conditioners')), some(on('split-air-conditioners'))),
  judge('category', '灶具', ...shelf('hobs')),

  // English
  inEnglish('air conditioner', ...airConditioners),
  inEnglish('refrigerator', ...fridge),
  inEnglish('refrigerators', ...fridge),
  inEnglish('washing machine', ...washer),
  inEnglish('television', ...tv),
  inEnglish('water heater', ...heater),
  inEnglish('rice cooker', ...shelf('rice-cookers')),
  inEnglish('sofa', ...shelf('sofas')),
  inEnglish('robot vacuum', ...robots),
  inEnglish('standing desk', best(slug('rise-standing-desk')), best(on('desks'), named(/升降/)), some(on('desks'))),
  inEnglish('dining chair', best(on('dining-tables'), named(/chair/i)), some(on('dining-tables'))),
  inEnglish('portable air conditioner', best(on('portable-air-conditioners')), some(airCons)),
  inEnglish('heat pump dryer', best(on('dryers'), tells(/heat[- ]pump/i)), some(on('dryers'))),
  inEnglish('side-by-side fridge', best(on('refrigerators'), named(/side-by-side/i)), some(on('refrigerators'))),
  inEnglish('quiet fan', best(on('fans'), says(/gentle|quiet|21 dB|柔/i)), good(on('fans'))),
  inEnglish('cordless vacuum', best(on('vacuums'), named(/cordless/i)), some(on('vacuums'))),
  inEnglish('gas water heater', best(on('water-heaters'), named(/gas/i)), some(on('water-heaters'))),
  inEnglish('bed', ...shelf('beds')),
  inEnglish('kettle', ...shelf('kettles')),
  inEnglish('white refrigerator', best(on('refrigerators'), white), some(on('refrigerators'))),
  inEnglish('walnut dining table', best(on('dining-tables'), not(named(/chair|bench/i)), offers(/walnut/i)), some(on('dining-tables'))),
  inEnglish('gift card', best(named(/gift card/i))),
  inEnglish('furniture assembly', best(slug('furniture-assembly'))),

  // Latin letters for Chinese
  judge('pinyin', 'kongtiao', ...airConditioners),
  judge('pinyin', 'bingxiang', ...fridge),
  judge('pinyin', 'xiyiji', ...washer),
  judge('pinyin', 'dianshi', ...tv),
  judge('pinyin', 'reshuiqi', ...heater),
  judge('pinyin', 'jingshuiqi', best(on('water-purifiers')), good(also('water-purifiers'))),
  judge('pinyin', 'youyanji', ...hood),
  judge('pinyin', 'xiwanji', ...shelf('dishwashers')),
  judge('pinyin', 'dianfanbao', ...shelf('rice-cookers')),
  judge('pinyin', 'shafa', ...shelf('sofas')),
  judge('pinyin', 'yigui', ...shelf('wardrobes')),
  judge('pinyin', 'yidongkongtiao', best(on('portable-air-conditioners')), some(airCons)),
  judge('pinyin', 'dianbingxiang', ...fridge),
  judge('pinyin', 'jiashiqi', ...shelf('humidifiers')),
  judge('pinyin', 'qibai bingxiang', ...fridge),
  judge('pinyin', 'xinfeng kongtiao', best(airCons, named(/新风/)), some(airCons)),
  judge('initials', 'kt', ...airConditioners),
  judge('initials', 'bx', ...fridge),
  judge('initials', 'xyj', ...washer),
  judge('initials', 'rsq', ...heater),
  judge('initials', 'jsq', best(any(on('water-purifiers'), on('humidifiers'))), good(also('water-purifiers'))),
  judge('initials', 'xwj', ...shelf('dishwashers')),
  judge('initials', 'yyj', ...hood),
  judge('initials', 'xcq', best(on('vacuums')), some(also('vacuums'))),
  judge('initials', 'bgkt', best(on('split-air-conditioners')), some(airCons)),

  // slips
  judge('typo', '空凋', ...airConditioners),
  judge('typo', '空条', ...airConditioners),
  judge('typo', '冰厢', ...fridge),
  judge('typo', '洗衣鸡', ...washer),
  judge('typo', '电视几', ...tv),
  judge('typo', '吸成器', best(on('vacuums')), some(also('vacuums'))),
  judge('typo', '热水气', ...heater),
  judge('typo', '电饭褒', ...shelf('rice-cookers')),
  judge('typo', '沙法', ...shelf('sofas')),
  judge('typo', '静音空凋', best(airCons, tells(/静|分贝|quiet/i)), good(airCons)),
  judge('typo', 'kongtaio', ...airConditioners),
  judge('typo', 'bingxinag', ...fridge),
  judge('typo', 'refrigeratr', ...fridge),
  judge('typo', 'refrigirator', ...fridge),
  judge('typo', 'vaccum', best(on('vacuums')), some(also('vacuums'))),
  judge('typo', 'televison', ...tv),
  judge('typo', 'dishwaser', ...shelf('dishwashers')),
  judge('typo', 'humidifer', ...shelf('humidifiers')),
  judge('typo', 'wardrob', ...shelf('wardrobes')),
  judge('typo', 'air condtioner', ...airConditioners),

  // what else it is called
  judge('synonym', '冷气', ...airConditioners),
  judge('synonym', '冷气机', ...airConditioners),
  judge('synonym', '电冰箱', ...fridge),
  judge('synonym', '雪柜', ...fridge),
  judge('synonym', '电视机', ...tv),
  judge('synonym', '彩电', ...tv),
  judge('synonym', '烘干机', best(on('dryers')), good(on('washing-machines'), named(/烘/)), some(also('dryers'))),
  judge('synonym', '抽油烟机', ...hood),
  judge('synonym', '净水机', best(on('water-purifiers')), good(also('water-purifiers'))),
  judge('synonym', '电饭锅', ...shelf('rice-cookers')),
  judge('synonym', '扫地机器人', ...robots),
  judge('synonym', '柜机', best(on('floor-air-conditioners')), some(airCons)),
  judge('synonym', '挂机', best(on('split-air-conditioners')), some(airCons)),
  judge('synonym', '燃气灶', best(on('hobs'), named(/燃气/)), good(on('hobs'))),
  judge('synonym', '衣橱', ...shelf('wardrobes')),
  judge('synonym', '写字台', ...shelf('desks')),
  judge('synonym', 'aircon', ...airConditioners),
  judge('synonym', 'AC', ...airConditioners),
  judge('synonym', 'fridge', ...fridge),
  judge('synonym', 'TV', ...tv),
  judge('synonym', 'couch', ...shelf('sofas')),
  judge('synonym', 'hoover', best(on('vacuums')), some(also('vacuums'))),
  judge('synonym', 'cooker hood', ...hood),
  judge('synonym', 'washer', ...washer),

  // numbers from the box
  judge('model', 'QB-BC508', best(slug('garden-french-door-refrigerator'))),
  judge('model', 'qbbc508', best(slug('garden-french-door-refrigerator'))),
  judge('model', 'BC508', best(slug('garden-french-door-refrigerator'))),
  judge('model', 'QB-KF35A1-35-CLD', best(slug('stillair-split-air-conditioner'))),
  judge('model', 'KF35A1', best(slug('stillair-split-air-conditioner'))),
  judge('model', 'kf35', best(({ code }) => code.includes('KF35'))),
  judge('model', 'TV65Q', best(slug('horizon-mini-led-tv'))),
  judge('model', 'ＱＢ－ＲＯ０８', best(slug('source-undersink-purifier'))),
  judge('model', 'QB RO08', best(slug('source-undersink-purifier'))),
  judge('model', 'WF10', best(slug('brook-front-load-washer'))),

  // sizes, colours and figures
  judge('attribute', '1.5匹', best(airCons, says(/1\.5 (匹|HP)/)), some(slug('outdoor-unit-bracket'))),
  judge('attribute', '1.5p 空调', best(airCons, says(/1\.5 (匹|HP)/)), good(airCons)),
  judge('attribute', '两匹空调', best(airCons, offers(/^2 匹|^2 HP/)), some(airCons)),
  judge('attribute', '3匹 柜机', best(on('floor-air-conditioners'), offers(/3 匹/)), some(on('floor-air-conditioners'))),
  judge('attribute', '65寸', best(on('televisions'), offers(/65 英寸/))),
  judge('attribute', '65寸电视', best(on('televisions'), offers(/65 英寸/)), some(on('televisions'))),
  judge('attribute', '75英寸 电视', best(on('televisions'), offers(/75 英寸/)), some(on('televisions'))),
  judge('attribute', '10公斤', best(goods, says(/(?<![\d.])10 (公斤|kg)/))),
  judge('attribute', '10kg洗衣机', best(on('washing-machines'), says(/(?<![\d.])10 (公斤|kg)/)), some(on('washing-machines'))),
  judge('attribute', '12公斤 洗衣机', best(on('washing-machines'), says(/12 (公斤|kg)/)), some(on('washing-machines'))),
  judge('attribute', '508升冰箱', best(on('refrigerators'), says(/508 (升|L)/)), some(on('refrigerators'))),
  judge('attribute', '60升热水器', best(on('water-heaters'), says(/60 (升|L)/)), some(on('water-heaters'))),
  judge('attribute', '15套洗碗机', best(on('dishwashers'), says(/15 套/)), some(on('dishwashers'))),
  judge('attribute', '白色冰箱', best(on('refrigerators'), white), some(on('refrigerators'))),
  judge('attribute', '墨色 电视', best(on('televisions'), offers(/墨色/)), good(on('televisions'))),
  judge('attribute', '绿色 冰箱', best(on('refrigerators'), offers(/绿/)), some(on('refrigerators'))),
  judge('attribute', '胡桃木书桌', best(on('desks'), offers(/胡桃木/)), some(on('desks'))),
  judge('attribute', '一级能效空调', best(airCons, attribute('energyGrade', (value) => value === '一级')), some(airCons)),
  judge('attribute', '三人沙发', best(on('sofas'), says(/三人|3 人/)), some(on('sofas'))),
  judge('attribute', '1.8米床', best(on('beds'), offers(/180/)), some(on('beds'))),
  judge('attribute', '120Hz 电视', best(on('televisions'), attribute('refreshRate', (value) => value === '120')), some(on('televisions'))),
  judge('attribute', '天然气热水器', best(on('water-heaters'), offers(/天然气/)), some(on('water-heaters'))),
  { ...judge('attribute', '65 inch tv', best(on('televisions'), offers(/65 inch|65 英寸/i)), some(on('televisions'))), locale: 'en' },
  { ...judge('attribute', 'oak desk', best(on('desks'), offers(/oak/i)), some(on('desks'))), locale: 'en' },

  // what it is for
  judge('intent', '静音 卧室 空调', best(airCons, says(/卧室|夜里|静|18 分贝/)), good(on('split-air-conditioners')), some(airCons)),
  judge('intent', '卧室空调', best(airCons, tells(/卧室|bedroom/i)), good(on('split-air-conditioners')), some(airCons)),
  judge('intent', '小户型冰箱', best(on('refrigerators'), tells(/小厨房|小冰箱|small kitchen|mini/i)), some(on('refrigerators'))),
  judge('intent', '出租屋空调', best(airCons, tells(/出租屋|租房|rental/i)), good(on('portable-air-conditioners')), some(airCons)),
  judge('intent', '除甲醛', best(goods, tells(/甲醛/)), good(on('air-purifiers'))),
  judge('intent', '母婴空调', best(airCons, tells(/母婴|婴儿|宝宝|nursery/i)), some(airCons)),
  judge('intent', '婴儿衣服洗衣机', best(on('washing-machines'), tells(/婴儿|母婴|baby/i)), some(on('washing-machines'))),
  judge('intent', '新风', best(goods, named(/新风/))),
  judge('intent', '适合小厨房的洗碗机', best(on('dishwashers'), tells(/台式|免安装|countertop|小厨房|45 厘米/i)), good(on('dishwashers'))),
  judge('intent', '零嵌冰箱', best(on('refrigerators'), named(/零嵌|齐平/)), some(on('refrigerators'))),
  judge('intent', '客厅圆柱空调', best(airCons, named(/圆柱/)), good(on('floor-air-conditioners')), some(airCons)),
  judge('intent', '洗烘一体', best(on('washing-machines'), named(/洗烘/)), some(any(on('dryers'), also('dryers')))),
  judge('intent', '无线吸尘器', best(on('vacuums'), named(/无线/)), some(on('vacuums'))),
  judge('intent', '免安装净水器', best(on('water-purifiers'), tells(/免安装|台式/)), some(on('water-purifiers'))),
  { ...judge('intent', 'washing machine for baby clothes', best(on('washing-machines'), tells(/baby|babies|婴儿/i)), some(on('washing-machines'))), locale: 'en' },

  // this one
  judge('name', '栖静', best(slug('stillair-split-air-conditioner'))),
  judge('name', '蔬园冰箱', best(slug('garden-french-door-refrigerator')), some(on('refrigerators'))),
  judge('name', '地平线电视', best(slug('horizon-mini-led-tv')), some(on('televisions'))),
  judge('name', '轻羽', best(slug('feather-stick-vacuum'))),
  judge('name', 'murmur', best(slug('murmur-soundbar'))),
  judge('name', '画境', best(slug('gallery-frame-tv'))),

  // not a thing
  judge('service', '空调安装', best(slug('air-conditioner-installation')), good(slug('central-air-design-and-installation')), some(slug('outdoor-unit-bracket', 'air-conditioner-relocation', 'refrigerant-pipe-kit'))),
  judge('service', '空调清洗', best(slug('appliance-deep-cleaning')), good(slug('whole-home-appliance-cleaning'))),
  judge('service', '延保', best(({ category }) => category === 'extended-warranty')),
  judge('service', '碎屏险', best(slug('screen-accident-cover')), some(({ category }) => category === 'extended-warranty')),
  judge('service', '净水器滤芯', best(also('water-purifiers'), says(/滤芯/)), some(any(also('water-purifiers'), on('water-purifiers'), slug('breath-filter', 'clearing-catalyst-filter')))),
  judge('service', '空调支架', best(slug('outdoor-unit-bracket'))),
  judge('service', '礼品卡', best(named(/礼品卡/)), some(({ kind }) => kind === 'VIRTUAL')),

  // families that came later
  judge('category', '中央空调', best(on('ducted-air-conditioners')), good(slug('central-air-design-and-installation'))),
  judge('category', '除湿机', ...shelf('dehumidifiers'), some(slug('fresh-home-air-suite'))),
  judge('category', '冷柜', best(on('freezers'), not(named(/酒柜/))), good(on('freezers'))),
  judge('category', '饮水机', best(on('water-dispensers')), good(slug('brim-countertop-purifier'))),
  judge('category', '烤箱', best(any(on('ovens'), all(on('steam-ovens'), named(/烤/)))), good(on('steam-ovens')), some(services(/蒸烤箱/))),
  judge('category', '微波炉', best(on('microwaves')), good(slug('steamcloud-microwave-combi'))),
  judge('category', '消毒柜', best(on('sterilisers'), named(/柜/)), good(on('sterilisers'))),
  judge('category', '投影仪', best(on('projectors'))),
  judge('category', '咖啡机', ...shelf('coffee-machines')),
  judge('category', '空气炸锅', ...shelf('air-fryers')),
  judge('category', '破壁机', best(slug('millstone-quiet-blender')), good(on('blenders'))),
  judge('category', '取暖器', best(on('room-heaters'))),
  judge('category', '吹风机', best(on('hair-care'), named(/吹风/)), good(on('hair-care'))),
  judge('category', '挂烫机', best(on('garment-care'), named(/挂烫/)), good(on('garment-care'))),
  judge('category', '床垫', best(on('mattresses')), some(any(slug('sofa-and-mattress-cleaning', 'quiet-bedroom-suite'), on('beds')))),
  judge('category', '人体工学椅', best(on('office-chairs'))),
  judge('category', '茶几', best(slug('lilypad-coffee-table')), some(any(on('living-storage'), slug('oat-living-room-suite')))),
  judge('category', '电视柜', best(slug('long-shore-tv-cabinet')), some(any(on('living-storage'), slug('walnut-cinema-suite')))),
  judge('category', '灯', best(on('lighting')), some(any(slug('maple-ceiling-fan-light', 'lamp-installation'), tells(/灯/)))),
  judge('category', '吊灯', best(on('lighting'), named(/吊灯/)), good(any(slug('maple-ceiling-fan-light'), on('lighting'))), some(slug('lamp-installation'))),
  judge('category', '落地灯', best(on('lighting'), named(/落地灯/)), some(on('lighting'))),
  judge('category', '套系', best(({ kind }) => kind === 'SUITE')),
  judge('category', '厨房套系', best(suites('kitchen-suites')), some(({ kind }) => kind === 'SUITE')),
  judge('category', '书柜', best(slug('stairs-bookcase')), some(on('living-storage'))),
  judge('category', '鞋柜', best(slug('threshold-shoe-cabinet')), some(on('living-storage'))),
  inEnglish('dehumidifier', ...shelf('dehumidifiers'), some(slug('fresh-home-air-suite'))),
  inEnglish('microwave', best(on('microwaves')), good(slug('steamcloud-microwave-combi'))),
  inEnglish('espresso machine', best(slug('corner-cafe-espresso-machine')), good(on('coffee-machines'))),
  inEnglish('air fryer', ...shelf('air-fryers')),
  inEnglish('mattress', best(on('mattresses')), some(any(slug('sofa-and-mattress-cleaning', 'quiet-bedroom-suite'), on('beds')))),
  inEnglish('office chair', best(on('office-chairs')), some(({ slug: own }) => own === 'bow-dining-chair')),
  inEnglish('floor lamp', best(on('lighting'), named(/floor lamp/i)), some(on('lighting'))),
  inEnglish('hair dryer', best(on('hair-care'), named(/hair dryer/i)), good(on('hair-care'))),
  inEnglish('projector', best(on('projectors'))),
  inEnglish('chest freezer', best(slug('larder-chest-freezer')), good(on('freezers'))),
  inEnglish('oled tv', best(slug('nocturne-oled-tv')), some(on('televisions'))),
  inEnglish('leather sofa', best(on('sofas'), says(/leather/i)), some(on('sofas'))),
  inEnglish('kitchen suite', best(suites('kitchen-suites')), some(({ kind }) => kind === 'SUITE')),
  inEnglish('coffee table', best(slug('lilypad-coffee-table')), some(any(on('living-storage'), slug('oat-living-room-suite')))),
  judge('pinyin', 'weibolu', best(on('microwaves')), good(slug('steamcloud-microwave-combi'))),
  judge('pinyin', 'kafeiji', ...shelf('coffee-machines')),
  judge('pinyin', 'chuangdian', best(on('mattresses')), some(any(slug('sofa-and-mattress-cleaning', 'quiet-bedroom-suite'), on('beds')))),
  judge('initials', 'csj', best(on('dehumidifiers'))),
  judge('typo', '吹风鸡', best(on('hair-care'), named(/吹风/)), good(on('hair-care'))),
  judge('typo', '投影议', best(on('projectors'))),
  judge('typo', 'matress', best(on('mattresses')), some(any(slug('sofa-and-mattress-cleaning', 'quiet-bedroom-suite'), on('beds')))),
  judge('synonym', '冰柜', best(on('freezers'), not(named(/酒柜/))), good(on('freezers')), some(on('refrigerators'))),
  judge('synonym', '红酒柜', best(slug('cellar-wine-cabinet')), some(on('freezers'))),
  judge('synonym', '电暖气', best(on('room-heaters'))),
  judge('synonym', '电风筒', best(on('hair-care'), named(/吹风/)), good(on('hair-care'))),
  judge('synonym', '料理机', best(on('blenders'))),
  judge('synonym', '办公椅', best(on('office-chairs'))),
  judge('synonym', '投影机', best(on('projectors'))),
  judge('synonym', '移机', best(slug('air-conditioner-relocation')), good(({ category }) => category === 'moving')),
  judge('synonym', '充值卡', best(slug('qibai-prepaid-card')), good(({ kind }) => kind === 'VIRTUAL')),
  judge('model', 'TV98G', best(slug('panorama-98-inch-tv'))),
  judge('model', 'QB-MT20', best(slug('valley-pocket-spring-mattress'))),
  judge('model', 'ST-K2', best(slug('cook-and-wash-suite'))),
  judge('attribute', '98寸电视', best(slug('panorama-98-inch-tv')), some(on('televisions'))),
  judge('attribute', '1.8米床垫', best(on('mattresses'), offers(/180/)), some(on('mattresses'))),
  judge('attribute', '5匹空调', best(airCons, says(/(?<![\d.])5 匹/)), some(airCons)),
  judge('attribute', '4匹空调', best(airCons, says(/(?<![\d.])[35] 匹/)), some(airCons)),
  judge('attribute', '50寸电视', best(on('televisions'), offers(/(?<!\d)55 英寸/)), some(on('televisions'))),
  judge('attribute', '真皮沙发', best(on('sofas'), says(/真皮|牛皮/)), some(on('sofas'))),
  judge('attribute', '17套洗碗机', best(on('dishwashers'), says(/17 套/)), some(on('dishwashers'))),
  judge('intent', '猫毛 空气净化器', best(on('air-purifiers'), tells(/毛/)), some(on('air-purifiers'))),
  judge('intent', '零冷水热水器', best(on('water-heaters'), named(/零冷水/)), good(on('water-heaters'), named(/回泉/)), some(on('water-heaters'))),
  judge('intent', '儿童书桌', best(on('desks'), named(/儿童/)), some(on('desks'))),
  judge('intent', '自动集尘 吸尘器', best(on('vacuums'), tells(/集尘|倒灰/)), some(on('vacuums'))),
  judge('service', '热水器安装', best(slug('water-heater-installation'))),
  judge('service', '冰箱清洗', best(slug('refrigerator-deep-cleaning')), some(({ category }) => category === 'cleaning')),
  judge('service', '旧家电回收', best(slug('old-appliance-take-back'))),
  judge('service', '空调遥控器', best(slug('air-conditioner-remote-control'))),
  judge('service', '电视挂架', best(slug('tv-wall-bracket')), some(slug('tv-wall-mounting'))),
];

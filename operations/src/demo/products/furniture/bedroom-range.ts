import { choice, text, years } from '../../compose';
import { across, family, painted } from '../../family';

const woodworks = { brand: 'qibai-woodworks', serialTracked: false } as const;
const bed = family({ ...woodworks, category: 'beds' });
const mattress = family({ ...woodworks, category: 'mattresses' });
const wardrobe = family({ ...woodworks, category: 'wardrobes' });
const wide = (cm: string) => choice('size', cm, `${cm} × 200 厘米`, `${cm} × 200 cm`);
const doors = (count: '2' | '4') => choice('layout', `${count}D`, `${count} 门`, `${count} doors`, count === '2' ? 'two' : 'four');
const supported = { mattress: '1500/1800 × 2000', warranty: years(5) };

export const bedroomRange = [
  bed(713, 'BD03', 'nook-storage-bed', '藏格储物床', 'Nook storage bed', {
    line: ['气压杆一抬，被子全进去', 'Gas lifts, and every quilt goes in'],
    about: ['床下 1.2 立方米，分四格防潮。抬起停在任意角度，不砸手。', 'Under it 1.2 m³ in four dry compartments. It stays wherever you leave it.'],
    is: { material: text('ENF 级板材，松木排骨', 'ENF-grade board, pine slats'), loadCapacity: '400', weight: '98', ...supported },
    had: across([[wide('150'), 2699, 2399], [wide('180'), 2999, 2699]], { oak: 0, cloud: 0 }),
  }),
  bed(714, 'BD04', 'bolster-leather-bed', '枕云皮艺床', 'Bolster leather bed', {
    line: ['一整条靠枕，看书不硌背', 'A full-width bolster for reading'],
    about: ['头层牛皮床头配磁吸靠枕，角度两档。床脚悬浮，扫地机器人钻得进。', 'A leather headboard with a magnetic bolster at two angles. Floating feet let the robot pass.'],
    is: { material: text('头层牛皮，落叶松框架', 'Full-grain leather, larch frame'), loadCapacity: '500', weight: '105', ...supported },
    had: across([[wide('180'), 5999, 5399]], { rust: 0, graphite: 0, cloud: 0 }),
  }),
  bed(715, 'BD05', 'sprout-kids-bed', '新芽儿童床', 'Sprout children’s bed', {
    line: ['带护栏，长到十八岁', 'Rails now, a full bed at eighteen'],
    about: ['护栏可拆、床面可抬高两档，水性漆无味。圆角半径 3 厘米，磕不疼。', 'Rails come off, the base rises twice, water-based lacquer. Corners rounded to 3 cm.'],
    is: { material: text('榉木，水性漆', 'Beech, water-based lacquer'), mattress: '1200 × 2000', loadCapacity: '200', weight: '46', warranty: years(5) },
    had: across([[wide('120'), 1999, 1799]], { oak: 0, cloud: 0, sage: 100 }),
  }),
  bed(716, 'BD06', 'fourposter-canopy-bed', '帷幔四柱床', 'Canopy four-poster bed', {
    line: ['四根细柱，一层轻纱', 'Four slender posts and a veil'],
    about: ['黑胡桃圆柱手工倒棱，挂纱或空着都好看。附亚麻纱幔一副。', 'Rounded posts chamfered by hand, lovely bare or veiled. A linen canopy is included.'],
    is: { material: text('白蜡木 / 黑胡桃', 'Ash / walnut'), loadCapacity: '500', weight: '92', ...supported },
    had: across([[wide('180'), 6499, 5899]], { ash: 0, walnut: 900 }),
  }),
  mattress(751, 'MT10', 'plain-spring-mattress', '平野弹簧床垫', 'Field spring mattress', {
    line: ['整网偏硬，腰不陷', 'Firm: the waist does not sink'],
    about: ['高锰钢整网弹簧配 3D 椰棕，老人和孩子都合适。两面两用，夏天翻过来睡。', 'A steel spring net with coir, good for old and young. Two sides, one for summer.'],
    is: { firmness: text('偏硬', 'Firm'), thickness: '200', material: text('整网弹簧，3D 椰棕', 'Spring net, coir'), weight: '32', warranty: years(5) },
    had: across([[wide('120'), 999, 899], [wide('150'), 1199, 1079], [wide('180'), 1399, 1249]], { cloud: 0 }),
  }),
  mattress(752, 'MT20', 'valley-pocket-spring-mattress', '浅谷独立袋装床垫', 'Dell pocket spring mattress', {
    line: ['他翻身，你不醒', 'He turns; you sleep on'],
    about: ['1,080 个独立袋簧分七区，肩软腰硬。天丝面料可拆洗。', '1,080 pocket springs in seven zones, soft at the shoulder, firm at the waist. The cover washes.'],
    is: { firmness: text('适中', 'Medium'), thickness: '240', material: text('独立袋装弹簧，天丝', 'Pocket springs, lyocell'), weight: '38', warranty: years(10) },
    had: across([[wide('150'), 2499, 2199], [wide('180'), 2899, 2599]], { cloud: 0, oat: 0 }),
  }),
  mattress(753, 'MT30', 'dew-latex-mattress', '凝脂乳胶床垫', 'Dew latex mattress', {
    line: ['泰国乳胶 93%，回弹三秒', '93% natural latex, up again in three seconds'],
    about: ['蜂窝气孔透气，不闷不塌。可卷包送货，电梯进得去。', 'Honeycomb pores breathe and do not sag. It comes rolled, so any lift will do.'],
    is: { firmness: text('偏软', 'Soft'), thickness: '220', material: text('天然乳胶', 'Natural latex'), weight: '36', warranty: years(10) },
    had: across([[wide('150'), 3999, 3599], [wide('180'), 4599, 4199]], { cloud: 0, sage: 0 }),
  }),
  mattress(754, 'MT40', 'stillwater-smart-mattress', '静水智能床垫', 'Stillwater smart mattress', {
    line: ['左右各调软硬，打鼾自动抬头', 'Each side its own firmness; it lifts a snorer'],
    about: ['气囊与凝胶分层，二十档独立调节。睡眠报告只存本机，不上传。', 'Air and gel in layers, twenty settings a side. Its sleep notes stay in the bed and are not uploaded.'],
    is: { firmness: text('可调', 'Adjustable'), thickness: '280', material: text('气囊，凝胶记忆棉', 'Air cells, gel foam'), power: '60', weight: '52', warranty: years(5) },
    had: across([[wide('180'), 12999, 11699], [wide('200'), 13999, 12599]], { cloud: 0, graphite: 0 }),
  }),
  wardrobe(743, 'WR03', 'screen-open-wardrobe', '屏风敞开衣帽架', 'Screen open wardrobe', {
    line: ['常穿的挂外面', 'For what you wear this week'],
    about: ['三根横杆两层搁板，铁艺承重 90 公斤。下方鞋凳坐着换鞋。', 'Three rails and two shelves in steel for 90 kg. Sit on the bench below to change shoes.'],
    is: { material: text('碳钢，实木搁板', 'Carbon steel, solid shelves'), dimensions: '1200 × 420 × 1900', loadCapacity: '90', weight: '24', warranty: years(3) },
    had: painted([599, 529], { oak: 0, walnut: 50 }),
  }),
  wardrobe(744, 'WR04', 'tall-grass-modular-wardrobe', '深草自由组合衣柜', 'Tall Grass modular wardrobe', {
    line: ['一格一格加，从两门到四门', 'Grow it from two doors to four'],
    about: ['单元宽 45 厘米，抽屉、裤架、挂杆自己配。侧板预留孔，加柜不用师傅。', 'Units of 45 cm with drawers, trouser racks or rails as you like. Holes are ready: add one yourself.'],
    is: { material: text('ENF 级板材', 'ENF-grade board'), dimensions: '1800 × 550 × 2100', weight: '128', warranty: years(5) },
    had: across([[doors('2'), 1699, 1499], [doors('4'), 3199, 2899]], { cloud: 0, oak: 100, graphite: 100 }),
  }),
  wardrobe(745, 'WR05', 'moonlight-glass-wardrobe', '月影玻璃门衣柜', 'Moonlight glass wardrobe', {
    line: ['长虹玻璃，衣服影影绰绰', 'Fluted glass: clothes as shadows'],
    about: ['窄边铝框配感应灯带，开门即亮。到顶设计不积灰。', 'Slim frames and a strip of light that wakes with the door. Full height gathers no dust.'],
    is: { material: text('长虹玻璃，铝框', 'Fluted glass, aluminium'), dimensions: '1800 × 600 × 2400', weight: '172', warranty: years(5) },
    had: painted([6999, 6299], { graphite: 0, sand: 0, walnut: 300 }),
  }),
];

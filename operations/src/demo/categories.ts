import type { DemoCategory } from './types';
import { text } from './compose';

type Row = readonly [slug: string, zh: string, en: string];

function branch(top: Row, leaves: readonly Row[]): DemoCategory[] {
  const node = ([slug, zh, en]: Row): DemoCategory => ({
    slug,
    name: text(zh, en),
    illustration: `/media/category/${slug}.svg`,
  });
  return [node(top), ...leaves.map((leaf) => ({ ...node(leaf), parent: top[0] }))];
}

export const categories: DemoCategory[] = [
  ...branch(['air', '空气', 'Air'], [
    ['split-air-conditioners', '壁挂空调', 'Split air conditioners'],
    ['floor-air-conditioners', '立柜空调', 'Floor-standing air conditioners'],
    ['portable-air-conditioners', '移动空调', 'Portable air conditioners'],
    ['ducted-air-conditioners', '中央空调', 'Central air conditioners'],
    ['air-purifiers', '空气净化器', 'Air purifiers'],
    ['dehumidifiers', '除湿机', 'Dehumidifiers'],
  ]),
  ...branch(['cooling-and-laundry', '冰洗', 'Cooling & laundry'], [
    ['refrigerators', '冰箱', 'Refrigerators'],
    ['freezers', '冷柜与酒柜', 'Freezers & wine cabinets'],
    ['washing-machines', '洗衣机', 'Washing machines'],
    ['dryers', '干衣机', 'Dryers'],
  ]),
  ...branch(['water', '热水与净水', 'Hot & pure water'], [
    ['water-heaters', '热水器', 'Water heaters'],
    ['water-purifiers', '净水器', 'Water purifiers'],
    ['water-dispensers', '饮水机', 'Water dispensers'],
  ]),
  ...branch(['kitchen', '厨房', 'Kitchen'], [
    ['range-hoods', '吸油烟机', 'Range hoods'],
    ['hobs', '灶具', 'Hobs'],
    ['dishwashers', '洗碗机', 'Dishwashers'],
    ['rice-cookers', '电饭煲', 'Rice cookers'],
    ['steam-ovens', '蒸烤箱', 'Steam ovens'],
    ['ovens', '烤箱', 'Ovens'],
    ['microwaves', '微波炉', 'Microwaves'],
    ['sterilisers', '消毒柜', 'Sterilisers'],
  ]),
  ...branch(['audio-video', '影音', 'Audio & video'], [
    ['televisions', '电视', 'Televisions'],
    ['soundbars', '回音壁', 'Soundbars'],
    ['projectors', '投影机', 'Projectors'],
  ]),
  ...branch(['small-appliances', '小家电', 'Small appliances'], [
    ['vacuums', '吸尘器', 'Vacuum cleaners'],
    ['fans', '电风扇', 'Fans'],
    ['humidifiers', '加湿器', 'Humidifiers'],
    ['kettles', '电水壶', 'Kettles'],
    ['coffee-machines', '咖啡机', 'Coffee machines'],
    ['air-fryers', '空气炸锅', 'Air fryers'],
    ['blenders', '破壁榨汁', 'Blenders & mixers'],
    ['room-heaters', '取暖器', 'Room heaters'],
    ['hair-care', '吹风护发', 'Hair care'],
    ['garment-care', '熨烫护理', 'Garment care'],
  ]),
  ...branch(['furniture', '家具', 'Furniture'], [
    ['sofas', '沙发', 'Sofas'],
    ['beds', '床', 'Beds'],
    ['mattresses', '床垫', 'Mattresses'],
    ['dining-tables', '餐桌', 'Dining tables'],
    ['desks', '书桌', 'Desks'],
    ['office-chairs', '人体工学椅', 'Office chairs'],
    ['wardrobes', '衣柜', 'Wardrobes'],
    ['living-storage', '茶几与柜架', 'Tables & cabinets'],
    ['lighting', '灯具', 'Lighting'],
  ]),
  ...branch(['suites', '套系', 'Suites'], [
    ['kitchen-suites', '厨房套系', 'Kitchen suites'],
    ['living-room-suites', '客厅套系', 'Living-room suites'],
    ['whole-home-air-suites', '全屋空气套系', 'Whole-home air suites'],
    ['bath-and-heat-suites', '浴热套系', 'Bath & heat suites'],
  ]),
  ...branch(['services', '服务', 'Services'], [
    ['installation', '安装', 'Installation'],
    ['moving', '移机与搬移', 'Moving & take-back'],
    ['extended-warranty', '延保', 'Extended warranty'],
    ['cleaning', '清洗', 'Cleaning'],
  ]),
];

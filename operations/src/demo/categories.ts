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
    ['air-purifiers', '空气净化器', 'Air purifiers'],
  ]),
  ...branch(['cooling-and-laundry', '冰洗', 'Cooling & laundry'], [
    ['refrigerators', '冰箱', 'Refrigerators'],
    ['washing-machines', '洗衣机', 'Washing machines'],
    ['dryers', '干衣机', 'Dryers'],
  ]),
  ...branch(['water', '热水与净水', 'Hot & pure water'], [
    ['water-heaters', '热水器', 'Water heaters'],
    ['water-purifiers', '净水器', 'Water purifiers'],
  ]),
  ...branch(['kitchen', '厨房', 'Kitchen'], [
    ['range-hoods', '吸油烟机', 'Range hoods'],
    ['hobs', '灶具', 'Hobs'],
    ['dishwashers', '洗碗机', 'Dishwashers'],
    ['rice-cookers', '电饭煲', 'Rice cookers'],
    ['steam-ovens', '蒸烤箱', 'Steam ovens'],
  ]),
  ...branch(['audio-video', '影音', 'Audio & video'], [
    ['televisions', '电视', 'Televisions'],
    ['soundbars', '回音壁', 'Soundbars'],
  ]),
  ...branch(['small-appliances', '小家电', 'Small appliances'], [
    ['vacuums', '吸尘器', 'Vacuum cleaners'],
    ['fans', '电风扇', 'Fans'],
    ['humidifiers', '加湿器', 'Humidifiers'],
    ['kettles', '电水壶', 'Kettles'],
  ]),
  ...branch(['furniture', '家具', 'Furniture'], [
    ['sofas', '沙发', 'Sofas'],
    ['beds', '床', 'Beds'],
    ['dining-tables', '餐桌', 'Dining tables'],
    ['desks', '书桌', 'Desks'],
    ['wardrobes', '衣柜', 'Wardrobes'],
  ]),
  ...branch(['services', '服务', 'Services'], [
    ['installation', '安装', 'Installation'],
    ['extended-warranty', '延保', 'Extended warranty'],
    ['cleaning', '清洗', 'Cleaning'],
  ]),
];

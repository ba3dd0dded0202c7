import type { DemoWarehouse } from './types';
import { text } from './compose';
import { stores } from './stores';

/** Where goods stand: the warehouses, then the stores. */
export const warehouses: DemoWarehouse[] = [
  {
    code: 'WH-FOSHAN',
    name: text('佛山顺德总仓', 'Foshan Shunde central warehouse'),
    city: text('佛山', 'Foshan'),
    provinceCode: '440000',
    cityCode: '440600',
    districtCode: '440606',
    cutOffHour: 17,
  },
  {
    code: 'WH-TIANJIN',
    name: text('天津武清仓', 'Tianjin Wuqing warehouse'),
    city: text('天津', 'Tianjin'),
    provinceCode: '120000',
    cityCode: '120100',
    districtCode: '120114',
    cutOffHour: 16,
  },
  {
    code: 'WH-WUHAN',
    name: text('武汉东西湖仓', 'Wuhan Dongxihu warehouse'),
    city: text('武汉', 'Wuhan'),
    provinceCode: '420000',
    cityCode: '420100',
    districtCode: '420112',
    cutOffHour: 16,
  },
  {
    code: 'WH-CHENGDU',
    name: text('成都新都仓', 'Chengdu Xindu warehouse'),
    city: text('成都', 'Chengdu'),
    provinceCode: '510000',
    cityCode: '510100',
    districtCode: '510114',
    cutOffHour: 15,
  },
  ...stores,
];

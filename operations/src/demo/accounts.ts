import type { DemoAccount } from './types';
import { text } from './compose';

/** Phones 1380000000x stand in no real subscriber's name here; codes go to the local message desk only. */
export const accounts: DemoAccount[] = [
  {
    phone: '13800000001',
    displayName: text('演示会员', 'Demo member'),
    addresses: [
      {
        recipient: '演示会员',
        phone: '13800000001',
        districtCode: '310104',
        detail: '演示路 1 号演示花园 2 幢 301 室',
        isDefault: true,
      },
      {
        recipient: '演示会员（父母家）',
        phone: '13800000001',
        districtCode: '510107',
        detail: '样例街 18 号样例小区 5 栋 1 单元 602 室',
        isDefault: false,
      },
    ],
    roles: [],
  },
  {
    phone: '13800000002',
    displayName: text('演示会员二', 'Second demo member'),
    addresses: [
      {
        recipient: '演示会员二',
        phone: '13800000002',
        districtCode: '440604',
        detail: '示范大道 66 号示范公寓 9 座 1204 室',
        isDefault: true,
      },
    ],
    roles: [],
  },
  {
    phone: '13800000009',
    displayName: text('演示品牌运营', 'Demo brand operator'),
    addresses: [],
    roles: ['CATALOG_EDITOR', 'STOCK_KEEPER', 'ORDER_MANAGER'],
  },
];

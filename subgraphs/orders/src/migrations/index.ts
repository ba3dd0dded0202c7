import { LedgerTables1700000000002 } from '@tonglu/kit';
import { Stock1700000001001 } from './1700000001001-stock';
import { Cart1700000001002 } from './1700000001002-cart';
import { Order1700000001003 } from './1700000001003-order';
import { Payment1700000001004 } from './1700000001004-payment';
import { PromotionsOfOrders1700000001030 } from './1700000001030-promotions-of-orders';
import { SettledDiscrepancies1700000001040 } from './1700000001040-settled-discrepancies';
import { SuitesGiftsStores1700000001055 } from './1700000001055-suites-gifts-stores';
import { TradeIns1700000001060 } from './1700000001060-trade-ins';

/** In the order in which they run. */
export const migrations = [
  LedgerTables1700000000002,
  Stock1700000001001,
  Cart1700000001002,
  Order1700000001003,
  Payment1700000001004,
  PromotionsOfOrders1700000001030,
  SettledDiscrepancies1700000001040,
  SuitesGiftsStores1700000001055,
  TradeIns1700000001060,
];

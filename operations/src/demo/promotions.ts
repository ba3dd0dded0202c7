import type { GroupSeed, PromotionSeed } from '@tonglu/catalog';
import { text } from './compose';
import { products } from './products';

const day = 24 * 60 * 60_000;

/** Never two line prices at once: of clearance, flash sale, trial and member price each line has its best. */
const groups: GroupSeed[] = [
  { code: 'LINE-PRICES', phase: 'PRICE', mode: 'BEST', scope: 'LINE' },
  { code: 'SPEND-AND-SAVE', phase: 'ORDER', mode: 'BEST', scope: 'ORDER' },
  { code: 'CODES', phase: 'COUPON', mode: 'BEST', scope: 'ORDER' },
];

/** Who buys a remote control has nothing installed. */
const wallParts = products.filter(({ category, kind }) => category === 'split-air-conditioners' && kind !== 'GOODS').map(({ code }) => code);

/** Nobody hands over an old washing machine for a hose. */
const coldParts = products.filter(({ category, kind }) => ['refrigerators', 'freezers', 'washing-machines', 'dryers'].includes(category) && kind !== 'GOODS').map(({ code }) => code);

/** Every kind of promotion, alive on the demo brand's own products. Periods count from the day of seeding. */
export function promotionsFrom(now: Date): PromotionSeed {
  const until = (days: number): Date => new Date(now.getTime() + days * day);
  return {
    groups,
    promotions: [
      {
        code: 'MEMBER-SMALL', kind: 'MEMBER_PRICE', phase: 'PRICE', group: 'LINE-PRICES', name: text('会员专享价', 'Member price'),
        conditions: { members: true, items: { categories: ['small-appliances'] } }, effects: [{ kind: 'PERCENT_OFF', percent: 300 }],
      },
      {
        code: 'TRIAL-ROBOT', kind: 'TRIAL', phase: 'PRICE', group: 'LINE-PRICES', category: 'trial', name: text('扫地机器人试单', 'Robot vacuum trial'), validUntil: until(60),
        conditions: { members: true, items: { products: ['QB-VR20'] }, maxQuantity: 1 }, effects: [{ kind: 'PERCENT_OFF', percent: 2_000 }], budget: { count: 300, perMember: 1 },
      },
      {
        code: 'CLEAR-WINDOW', kind: 'CLEARANCE', phase: 'PRICE', group: 'LINE-PRICES', excludes: ['*'], name: text('移动空调清仓', 'Portable air conditioner clearance'), validUntil: until(90),
        conditions: { items: { categories: ['portable-air-conditioners'] } }, effects: [{ kind: 'PERCENT_OFF', percent: 2_500 }],
      },
      {
        code: 'FLASH-TV', kind: 'FLASH_SALE', phase: 'PRICE', group: 'LINE-PRICES', category: 'flash', excludes: ['coupon', 'spend'], name: text('65 吋电视秒杀', '65-inch television flash sale'), validUntil: until(30),
        conditions: { items: { products: ['QB-TV65Q'] }, maxQuantity: 1 }, effects: [{ kind: 'AMOUNT_OFF', amount: 600_00, per: 'PIECE' }], budget: { count: 200, perMember: 1 },
      },
      {
        code: 'GROUP-KETTLE', kind: 'GROUP_BUY', phase: 'PRICE', name: text('水壶拼团', 'Kettle group buy'), validUntil: until(30),
        conditions: { items: { products: ['QB-KT17'] } }, effects: [{ kind: 'GROUP_PRICE', prices: [{ people: 2, price: 139_00 }, { people: 5, price: 119_00 }] }],
      },
      {
        code: 'PRESALE-SOFA', kind: 'PRESALE', phase: 'PRICE', name: text('沙发预售', 'Sofa presale'), validUntil: until(45),
        conditions: { items: { products: ['QB-SF04'] } }, effects: [{ kind: 'PRESALE', deposit: 200_00, worth: 500_00 }],
      },
      {
        code: 'KITCHEN-SUITE', kind: 'SUITE', phase: 'ITEM', priority: 20, category: 'suite', name: text('烟灶套系', 'Hood and hob suite'),
        effects: [{ kind: 'BUNDLE_PRICE', price: 3_899_00, components: [{ items: { products: ['QB-RH20', 'QB-RH22'] }, quantity: 1 }, { items: { products: ['QB-GC52', 'QB-IC35'] }, quantity: 1 }] }],
        funders: { brand: 7_000, dealer: 3_000, partner: 0 },
      },
      {
        code: 'TRADE-IN-FRIDGE', kind: 'TRADE_IN', phase: 'ITEM', priority: 10, name: text('冰洗以旧换新', 'Trade in your old one'),
        conditions: { items: { categories: ['cooling-and-laundry'], except: { products: coldParts } }, minAmount: 1_000_00 }, effects: [{ kind: 'TRADE_IN_BONUS', amount: 300_00 }], funders: { brand: 5_000, dealer: 2_000, partner: 3_000 },
      },
      {
        code: 'FREE-INSTALL-WALL', kind: 'FREE_INSTALLATION', phase: 'ITEM', name: text('壁挂空调免费安装', 'Free installation of split units'),
        conditions: { items: { categories: ['split-air-conditioners'], except: { products: wallParts } } }, effects: [{ kind: 'FREE_SERVICE', sku: 'QB-SV01-WALL' }],
      },
      {
        code: 'SPEND-5000', kind: 'SPEND_AND_SAVE', phase: 'ORDER', group: 'SPEND-AND-SAVE', category: 'spend', name: text('全屋满减', 'Whole-home spend and save'),
        effects: [{ kind: 'SPEND_AND_SAVE', tiers: [{ fromAmount: 5_000_00, amount: 200_00 }, { fromAmount: 10_000_00, amount: 600_00 }, { fromAmount: 20_000_00, amount: 1_500_00 }] }],
        conditions: { items: { except: { categories: ['services'] } } }, funders: { brand: 6_000, dealer: 4_000, partner: 0 },
      },
      {
        code: 'EACH-1000', kind: 'SPEND_AND_SAVE', phase: 'ORDER', group: 'SPEND-AND-SAVE', category: 'spend', name: text('小家电每满减', 'Spend and save on small appliances'),
        effects: [{ kind: 'SPEND_AND_SAVE', tiers: [{ fromAmount: 1_000_00, amount: 60_00 }], repeat: true, atMost: 5 }], conditions: { items: { categories: ['small-appliances'] } },
      },
      {
        code: 'WELCOME', kind: 'COUPON', phase: 'COUPON', group: 'CODES', category: 'coupon', name: text('新人礼', 'Welcome'),
        conditions: { coupon: 'HELLO100', members: true, firstOrder: true, minAmount: 1_000_00 }, effects: [{ kind: 'AMOUNT_OFF', amount: 100_00, per: 'ORDER' }], budget: { amount: 500_000_00, perMember: 1 },
      },
      {
        code: 'CANTON', kind: 'COUPON', phase: 'COUPON', group: 'CODES', category: 'coupon', name: text('广东专享九五折', 'Guangdong: 5% off'),
        conditions: { coupon: 'CANTON95', regions: ['44'] }, effects: [{ kind: 'PERCENT_OFF', percent: 500, maxAmount: 500_00 }],
      },
      {
        code: 'POINTS-PURIFIER', kind: 'POINTS_PAY', phase: 'POINTS', name: text('净水器积分抵现', 'Points pay for purifiers'),
        conditions: { members: true, items: { categories: ['water-purifiers'] } }, effects: [{ kind: 'POINTS_PAY', points: 3_000, amount: 300_00, step: 100, maxShare: 3_000 }],
      },
      {
        code: 'STORED-VALUE', kind: 'DISCOUNT', phase: 'STORED_VALUE', name: text('储值支付减 1%', '1% off from stored value'),
        conditions: { members: true, storedValue: true }, effects: [{ kind: 'PERCENT_OFF', percent: 100 }],
      },
      { code: 'MEMBER-FREIGHT', kind: 'FREE_FREIGHT', phase: 'FREIGHT', name: text('会员满 99 免运费', 'Members: free delivery from ¥99'), conditions: { members: true, minAmount: 99_00 }, effects: [{ kind: 'FREE_FREIGHT' }] },
      {
        code: 'GIFT-FILTER', kind: 'GIFT', phase: 'REWARD', name: text('买净水器送滤芯', 'A filter with each purifier'), validUntil: until(120),
        conditions: { items: { products: ['QB-RO08'] } }, effects: [{ kind: 'GIFT', sku: 'QB-ROF2-PCB', quantity: 1, everyPieces: 1 }], budget: { count: 1_000 },
      },
      {
        code: 'DOUBLE-POINTS', kind: 'POINTS_MULTIPLIER', phase: 'REWARD', name: text('周末双倍积分', 'Double points at weekends'),
        conditions: { members: true, hours: { days: [6, 7] } }, effects: [{ kind: 'POINTS_MULTIPLIER', rate: 20_000 }],
      },
    ],
  };
}

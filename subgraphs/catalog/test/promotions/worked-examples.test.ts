import { GroupMode, GroupScope } from '../../src/promotion/group';
import { PromotionPhase } from '../../src/promotion/phase';
import { type Case, cartOf, evaluateCase, group, type InShort, inShort, line, member, promotion, visitor, yuan } from './example';

const { PRICE, ITEM, ORDER, COUPON, POINTS, STORED_VALUE, FREIGHT, REWARD } = PromotionPhase;
const { STACK, FIRST, BEST } = GroupMode;
const { LINE } = GroupScope;

const percent = (value: number, rest: object = {}) => ({ kind: 'PERCENT_OFF', percent: value * 100, ...rest });
const off = (amount: number | string, per: 'PIECE' | 'ORDER' = 'ORDER') => ({ kind: 'AMOUNT_OFF', amount: yuan(amount), per });
const price = (amount: number) => ({ kind: 'FIXED_PRICE', price: yuan(amount) });
const tier = (from: number, amount: number) => ({ fromAmount: yuan(from), amount: yuan(amount) });
const spend = (tiers: object[], rest: object = {}) => ({ kind: 'SPEND_AND_SAVE', tiers, ...rest });
const pointsPay = { kind: 'POINTS_PAY', points: 3000, amount: yuan(300), step: 100, maxShare: 5_000 };
const purifiers = { categories: ['water-purifiers'] };
const hoodAndHob = { kind: 'BUNDLE_PRICE', price: yuan(2600), components: [{ items: { skus: ['HOOD'] }, quantity: 1 }, { items: { skus: ['HOB'] }, quantity: 1 }] };
const tenOff = (code: string, rest: object = {}) => promotion(code, { does: percent(10), ...rest });

/** Rule, question, and the answer as computed by hand. */
const examples: [rule: string, question: Case, answer: Partial<InShort>][] = [
  ['a percentage is taken off the items that are meant: 3 000 − 10 % = 2 700', { cart: cartOf({ AC: 1, FRIDGE: 1 }), promotions: [tenOff('AIR', { when: { items: { categories: ['air'] } } })] },
    { lines: { AC: '2700 | AIR 300', FRIDGE: '5000' }, discount: '300', payable: '7700', rejected: {} }],
  ['phases have their turns: PRICE 3 000 → 2 500, ITEM −10 % = 2 250, ORDER −200 = 2 050, COUPON −50 = 2 000', {
    cart: cartOf({ AC: 1 }, { coupon: 'SAVE50' }),
    promotions: [
      promotion('COUPON', { phase: COUPON, when: { coupon: 'SAVE50' }, does: off(50) }), promotion('ORDER', { phase: ORDER, does: spend([tier(2000, 200)]) }),
      tenOff('ITEM'), promotion('PRICE', { phase: PRICE, does: price(2500) }),
    ],
  }, { lines: { AC: '2000 | PRICE 500 | ITEM 250 | ORDER 200 | COUPON 50' }, discount: '1000', payable: '2000' }],
  ['… and after them POINTS 2 000 − 100 = 1 900, STORED_VALUE −5 % = 1 805, FREIGHT none from 199 of what goods cost, REWARD a cup for each full 900 left', {
    cart: cartOf({ PURIFIER: 1 }, { points: 1000, storedValue: true }),
    promotions: [
      promotion('CUP', { phase: REWARD, does: { kind: 'GIFT', sku: 'CUP', quantity: 1, everyAmount: yuan(900) } }), promotion('SENT', { phase: FREIGHT, does: { kind: 'FREE_FREIGHT' } }),
      promotion('STORED', { phase: STORED_VALUE, when: { storedValue: true }, does: percent(5) }), promotion('POINTS', { phase: POINTS, does: pointsPay }),
    ],
  }, { lines: { PURIFIER: '1905 | STORED 95 | POINTS 100' }, freight: '0', gifts: ['2 × CUP'], rejected: { SENT: 'NOTHING_TO_GIVE' }, payable: '1805' }],
  ['a later phase sees what an earlier one left: 1 050 is 50 short of 1 100', { cart: cartOf({ AC: 1 }), promotions: [promotion('FLASH', { phase: PRICE, does: price(1050) }), promotion('SPEND', { phase: ORDER, does: spend([tier(1100, 100)]) })] },
    { lines: { AC: '1050 | FLASH 1950' }, rejected: { SPEND: 'TOO_LITTLE' }, unlocks: { SPEND: '¥50' } }],
  ['STACK: one on top of the other, by priority: (3 000 − 300) × 90 % = 2 430', { cart: cartOf({ AC: 1 }), promotions: [tenOff('PERCENT', { priority: 1 }), promotion('OFF', { priority: 2, does: off(300) })] },
    { lines: { AC: '2430 | OFF 300 | PERCENT 270' } }],
  ['… and the other way round: 3 000 × 90 % − 300 = 2 400', { cart: cartOf({ AC: 1 }), promotions: [tenOff('PERCENT', { priority: 2 }), promotion('OFF', { priority: 1, does: off(300) })] },
    { lines: { AC: '2400 | PERCENT 300 | OFF 300' } }],
  ['FIRST: the first that gives something, though the second gives more', {
    cart: cartOf({ AC: 1 }), groups: [group('G', ITEM, FIRST)], promotions: [promotion('SMALL', { group: 'G', priority: 2, does: off(100) }), promotion('LARGE', { group: 'G', priority: 1, does: off(500) })],
  }, { lines: { AC: '2900 | SMALL 100' }, rejected: { LARGE: 'OUTBID' } }],
  ['FIRST passes over what gives nothing', {
    cart: cartOf({ AC: 1 }), groups: [group('G', ITEM, FIRST)],
    promotions: [promotion('FOR-TWO', { group: 'G', priority: 2, when: { minQuantity: 2 }, does: off(900) }), promotion('LARGE', { group: 'G', priority: 1, does: off(500) })],
  }, { lines: { AC: '2500 | LARGE 500' }, rejected: { 'FOR-TWO': 'TOO_FEW' }, unlocks: { 'FOR-TWO': '1 more' } }],
  ['BEST: what saves most over the order: 10 % of 8 000 = 800 beats 700', {
    cart: cartOf({ AC: 1, FRIDGE: 1 }), groups: [group('G', ITEM, BEST)], promotions: [tenOff('PERCENT', { group: 'G' }), promotion('OFF', { group: 'G', priority: 9, does: off(700) })],
  }, { lines: { AC: '2700 | PERCENT 300', FRIDGE: '4500 | PERCENT 500' }, rejected: { OFF: 'OUTBID' } }],
  ['BEST by LINE: each line its own best: AC 400 > 300, fridge 500 > 400', {
    cart: cartOf({ AC: 1, FRIDGE: 1 }), groups: [group('G', ITEM, BEST, LINE)], promotions: [tenOff('PERCENT', { group: 'G' }), promotion('OFF', { group: 'G', does: off(400, 'PIECE') })],
  }, { lines: { AC: '2600 | OFF 400', FRIDGE: '4500 | PERCENT 500' }, discount: '900', rejected: {} }],
  ['FIRST by LINE: what the first does not mean is the second’s', {
    cart: cartOf({ AC: 1, FRIDGE: 1 }), groups: [group('G', PRICE, FIRST, LINE)],
    promotions: [promotion('CLEAR', { group: 'G', phase: PRICE, priority: 2, when: { items: { skus: ['AC'] } }, does: price(2900) }), promotion('ALL', { group: 'G', phase: PRICE, priority: 1, does: percent(20) })],
  }, { lines: { AC: '2900 | CLEAR 100', FRIDGE: '4000 | ALL 1000' } }],
  ['a tree of groups: the best of (100 and then 10 %) = 390 and 350', {
    cart: cartOf({ AC: 1 }), groups: [group('TOP', ITEM, BEST), group('BOTH', ITEM, STACK, GroupScope.ORDER, 'TOP')],
    promotions: [promotion('OFF', { group: 'BOTH', priority: 2, does: off(100) }), tenOff('PERCENT', { group: 'BOTH' }), promotion('SINGLE', { group: 'TOP', does: off(350) })],
  }, { lines: { AC: '2610 | OFF 100 | PERCENT 290' }, rejected: { SINGLE: 'OUTBID' } }],
  ['exclusive categories hold across phases: a flash price keeps the coupon away from its line, and from its threshold', {
    cart: cartOf({ AC: 1, HOB: 1 }, { coupon: 'SAVE10' }),
    promotions: [
      promotion('FLASH', { phase: PRICE, when: { items: { skus: ['AC'] } }, does: price(2500), category: 'flash', excludes: ['coupon'] }),
      promotion('COUPON', { phase: COUPON, when: { coupon: 'SAVE10' }, does: percent(10), category: 'coupon' }),
      promotion('SPEND', { phase: COUPON, when: { coupon: 'SAVE10' }, does: spend([tier(1500, 100)]), category: 'coupon', priority: 9 }),
    ],
  }, { lines: { AC: '2500 | FLASH 500', HOB: '1080 | COUPON 120' }, rejected: { SPEND: 'TOO_LITTLE' }, unlocks: { SPEND: '¥300' } }],
  ['… and what comes later may be the one that refuses: a coupon that is not combined with flash prices', {
    cart: cartOf({ AC: 1, HOB: 1 }, { coupon: 'SAVE10' }),
    promotions: [
      promotion('FLASH', { phase: PRICE, when: { items: { skus: ['AC'] } }, does: price(2500), category: 'flash' }),
      promotion('COUPON', { phase: COUPON, when: { coupon: 'SAVE10' }, does: percent(10), excludes: ['flash'] }),
    ],
  }, { lines: { AC: '2500 | FLASH 500', HOB: '1080 | COUPON 120' } }],
  ['what excludes everything stands alone', { cart: cartOf({ AC: 1 }), promotions: [promotion('CLEARANCE', { phase: PRICE, does: price(1999), excludes: ['*'] }), tenOff('TEN'), promotion('TWICE', { phase: REWARD, does: { kind: 'POINTS_MULTIPLIER', rate: 20_000 } })] },
    { lines: { AC: '1999 | CLEARANCE 1001' }, rejected: { TEN: 'EXCLUDED', TWICE: 'EXCLUDED' } }],
  ['discounts are shared by largest remainder: 100 over 10 + 10 + 10 is 33.34 + 33.33 + 33.33', {
    cart: { lines: ['a', 'b', 'c'].map((variantId) => line('CUP', 10, { variantId, sku: variantId })) }, promotions: [promotion('HUNDRED', { phase: ORDER, does: off(100) })],
  }, { lines: { a: '66.66 | HUNDRED 33.34', b: '66.67 | HUNDRED 33.33', c: '66.67 | HUNDRED 33.33' }, discount: '100', payable: '200' }],
  ['a discount never exceeds its line; what one line cannot bear is not lost', { cart: { lines: [line('CUP', 1), line('AC', 1)] }, promotions: [promotion('PIECE', { does: off(50, 'PIECE') }), promotion('ORDER', { phase: ORDER, does: off(100) })] },
    { lines: { CUP: '0 | PIECE 10', AC: '2850 | PIECE 50 | ORDER 100' }, payable: '2850' }],
  ['the floor price holds: 200 fits above 2 900 only half; the other line bears the rest', {
    cart: { lines: [line('AC', 1, { floor: BigInt(yuan(2900)) }), line('PURIFIER', 1, { floor: BigInt(yuan(1000)) })] }, promotions: [promotion('ORDER', { phase: ORDER, does: off(300) })],
  }, { lines: { AC: '2900 | ORDER 100', PURIFIER: '1800 | ORDER 200' }, payable: '4700' }],
  ['who funds it: 10 % of 3 000 at 60/30/10', { cart: cartOf({ AC: 1 }), promotions: [tenOff('SHARED', { funders: { brand: 6_000, dealer: 3_000, partner: 1_000 } })] }, { funders: { SHARED: 'brand 180, dealer 90, partner 30' } }],
  ['… thirds of 0.10 sum to it by largest remainder', { cart: cartOf({ CUP: 1 }), promotions: [promotion('THIRDS', { does: off('0.10'), funders: { brand: 3_334, dealer: 3_333, partner: 3_333 } })] },
    { funders: { THIRDS: 'brand 0.04, dealer 0.03, partner 0.03' } }],
  ['spend-and-save: the highest tier reached, and what the next one needs', { cart: cartOf({ FRIDGE: 1, AC: 1 }), promotions: [promotion('SPEND', { phase: ORDER, does: spend([tier(3000, 200), tier(5000, 500), tier(10_000, 1500)]) })] },
    { lines: { FRIDGE: '4687.50 | SPEND 312.50', AC: '2812.50 | SPEND 187.50' }, unlocks: { SPEND: '¥2000' }, payable: '7500' }],
  ['spend-and-save, each full 1 000: 5 000 → 5 × 100; capped at 3', {
    cart: cartOf({ FRIDGE: 1 }), promotions: [promotion('EACH', { phase: ORDER, priority: 1, does: spend([tier(1000, 100)], { repeat: true }) }), promotion('CAPPED', { phase: ORDER, does: spend([tier(1000, 100)], { repeat: true, atMost: 3 }) })],
  }, { lines: { FRIDGE: '4200 | EACH 500 | CAPPED 300' }, unlocks: { EACH: '¥1000' } }],
  ['two pieces at 80 %: 2 × 1 800 − 20 % = 2 880', { cart: cartOf({ HOOD: 2 }), promotions: [promotion('TWO', { phase: ORDER, does: spend([{ fromQuantity: 2, percent: 2_000 }]) })] }, { lines: { HOOD: '2880 | TWO 720' } }],
  ['suite: hood and hob for 2 600 instead of 3 000, shared 60/40; the second hood stays as it is', {
    cart: cartOf({ HOOD: 2, HOB: 1 }),
    promotions: [promotion('SUITE', { does: hoodAndHob })],
  }, { lines: { HOOD: '3360 | SUITE 240', HOB: '1040 | SUITE 160' }, payable: '4400' }],
  ['a suite is no business of what stands beside it: the coupon that it refuses comes off the purifier', {
    cart: cartOf({ HOOD: 1, HOB: 1, PURIFIER: 1 }, { coupon: 'SAVE10' }),
    promotions: [promotion('SUITE', { does: hoodAndHob, excludes: ['coupon'] }), promotion('COUPON', { phase: COUPON, when: { coupon: 'SAVE10' }, does: percent(10), category: 'coupon' })],
  }, { lines: { HOOD: '1560 | SUITE 240', HOB: '1040 | SUITE 160', PURIFIER: '1800 | COUPON 200' } }],
  ['a piece that only one part of a suite can be is left to it: the fridge is the fridge, the air conditioner the appliance of any kind', {
    cart: cartOf({ FRIDGE: 1, AC: 1 }),
    promotions: [promotion('SUITE', { does: { kind: 'BUNDLE_PRICE', price: yuan(7000), components: [{ items: { categories: ['air', 'cold'] }, quantity: 1 }, { items: { skus: ['FRIDGE'] }, quantity: 1 }] } })],
  }, { lines: { FRIDGE: '4375 | SUITE 625', AC: '2625 | SUITE 375' }, payable: '7000' }],
  ['half a suite tells what is missing', {
    cart: cartOf({ HOOD: 1 }), promotions: [promotion('SUITE', { does: hoodAndHob })],
  }, { lines: { HOOD: '1800' }, rejected: { SUITE: 'INCOMPLETE_SUITE' }, unlocks: { SUITE: '1 more' } }],
  ['no piece of a suite: nothing to complete, no hint', {
    cart: cartOf({ PURIFIER: 1 }), promotions: [promotion('SUITE', { does: hoodAndHob })],
  }, { lines: { PURIFIER: '2000' }, rejected: { SUITE: 'INCOMPLETE_SUITE' }, unlocks: {} }],
  ['trial order: at most one piece, for members', { cart: cartOf({ PURIFIER: 2 }), viewer: member, promotions: [promotion('TRIAL', { phase: PRICE, when: { members: true, maxQuantity: 1 }, does: price(999) })] },
    { lines: { PURIFIER: '4000' }, rejected: { TRIAL: 'TOO_MANY' } }],
  ['flash sale: Saturdays 12:00–14:00 in Shanghai, and it is Saturday noon', { cart: cartOf({ AC: 2 }), promotions: [promotion('FLASH', { phase: PRICE, when: { hours: { days: [6], from: '12:00', until: '14:00' } }, does: price(2499) })] },
    { lines: { AC: '4998 | FLASH 1002' } }],
  ['… and one second before noon it is not', { cart: cartOf({ AC: 1 }), at: new Date('2026-11-21T03:59:59Z'), promotions: [promotion('FLASH', { phase: PRICE, when: { hours: { days: [6], from: '12:00', until: '14:00' } }, does: price(2499) })] },
    { lines: { AC: '3000' }, rejected: { FLASH: 'WRONG_TIME' } }],
  ['group buy: three people pay 1 799; two more make it 1 599', { cart: cartOf({ PURIFIER: 1 }, { people: 3 }), promotions: [promotion('GROUP', { phase: PRICE, does: { kind: 'GROUP_PRICE', prices: [{ people: 5, price: yuan(1599) }, { people: 2, price: yuan(1799) }] } })] },
    { lines: { PURIFIER: '1799 | GROUP 201' }, unlocks: { GROUP: '2 people' } }],
  ['presale: 100 now counts as 300: 5 000 − 200 = 4 800, of which 100 now; the cup beside it is due in full', {
    cart: cartOf({ FRIDGE: 1, CUP: 1 }), promotions: [promotion('PRESALE', { phase: PRICE, when: { items: { skus: ['FRIDGE'] } }, does: { kind: 'PRESALE', deposit: yuan(100), worth: yuan(300) } })],
  }, { lines: { FRIDGE: '4800 | PRESALE 200', CUP: '10' }, deposit: '110', payable: '4810' }],
  ['trade-in: two come back for three fridges, the air conditioner has none', {
    cart: cartOf({ FRIDGE: 3, AC: 1 }, { tradeIns: [{ category: 'refrigerators', quantity: 2 }] }), promotions: [promotion('TRADE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } })],
  }, { lines: { FRIDGE: '14400 | TRADE 600', AC: '3000' }, tradeIns: { refrigerators: '2 of 2, 3 at most | TRADE 300', 'split-air-conditioners': '0 of 0, 1 at most | TRADE 300' } }],
  ['… and what comes back for the fridge keeps the coupon away from the fridge alone', {
    cart: cartOf({ FRIDGE: 1, AC: 1 }, { tradeIns: [{ category: 'refrigerators', quantity: 1 }], coupon: 'SAVE10' }),
    promotions: [promotion('TRADE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) }, excludes: ['*'] }), promotion('COUPON', { phase: COUPON, when: { coupon: 'SAVE10' }, does: percent(10) })],
  }, { lines: { FRIDGE: '4700 | TRADE 300', AC: '2700 | COUPON 300' } }],
  ['… nothing comes back yet: what could, for which pieces and for how much', {
    cart: cartOf({ FRIDGE: 2, CUP: 1 }), promotions: [promotion('TRADE', { when: { items: { categories: ['cold'] } }, does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } })],
  }, { payable: '10010', rejected: { TRADE: 'NO_TRADE_IN' }, tradeIns: { refrigerators: '0 of 0, 2 at most | TRADE 300' } }],
  ['… below the amount from which it holds nothing is wanted: what is missing is told instead', {
    cart: cartOf({ FRIDGE: 1 }, { tradeIns: [{ category: 'refrigerators', quantity: 1 }] }), promotions: [promotion('TRADE', { when: { minAmount: yuan(6000) }, does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } })],
  }, { payable: '5000', unlocks: { TRADE: '¥1000' }, tradeIns: { refrigerators: '0 of 1, 0 at most' } }],
  ['… five old ones for two new ones: two are taken; the old washer is wanted by nobody', {
    cart: cartOf({ FRIDGE: 2 }, { tradeIns: [{ category: 'washers', quantity: 1 }, { category: 'refrigerators', quantity: 5 }] }), promotions: [promotion('TRADE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } })],
  }, { lines: { FRIDGE: '9400 | TRADE 600' }, tradeIns: { refrigerators: '2 of 5, 2 at most | TRADE 300', washers: '0 of 1, 0 at most' } }],
  ['… two promotions pay for the same old one, which is collected once', {
    cart: cartOf({ FRIDGE: 2 }, { tradeIns: [{ category: 'refrigerators', quantity: 1 }] }),
    promotions: [promotion('STATE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(200) } }), promotion('TRADE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } })],
  }, { lines: { FRIDGE: '9500 | STATE 200 | TRADE 300' }, tradeIns: { refrigerators: '1 of 1, 2 at most | STATE 200 | TRADE 300' } }],
  ['… and for one new one they do not collect two', {
    cart: cartOf({ FRIDGE: 1 }, { tradeIns: [{ category: 'refrigerators', quantity: 2 }] }),
    promotions: [promotion('STATE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(200) } }), promotion('TRADE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } })],
  }, { lines: { FRIDGE: '4500 | STATE 200 | TRADE 300' }, tradeIns: { refrigerators: '1 of 2, 1 at most | STATE 200 | TRADE 300' } }],
  ['… the old one is not spent on what may not become cheaper', {
    cart: { lines: [line('FRIDGE', 1, { floor: BigInt(yuan(5000)) }), line('HOB', 1, { categories: ['cold', 'refrigerators'] })], tradeIns: [{ category: 'refrigerators', quantity: 1 }] },
    promotions: [promotion('TRADE', { does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } })],
  }, { lines: { FRIDGE: '5000', HOB: '900 | TRADE 300' }, tradeIns: { refrigerators: '1 of 1, 1 at most | TRADE 300' } }],
  ['… what another promotion of its group outbids is not collected', {
    cart: cartOf({ FRIDGE: 1 }, { tradeIns: [{ category: 'refrigerators', quantity: 1 }] }), groups: [group('ONE', ITEM, BEST)],
    promotions: [promotion('TRADE', { group: 'ONE', does: { kind: 'TRADE_IN_BONUS', amount: yuan(300) } }), promotion('TENTH', { group: 'ONE', does: percent(10) })],
  }, { lines: { FRIDGE: '4500 | TENTH 500' }, rejected: { TRADE: 'OUTBID' }, tradeIns: { refrigerators: '0 of 1, 0 at most' } }],
  ['free installation: one for each air conditioner; of three in the cart two cost nothing', {
    cart: cartOf({ AC: 2, INSTALL: 3 }), promotions: [promotion('FITTED', { when: { items: { categories: ['air', 'services'] } }, does: { kind: 'FREE_SERVICE', sku: 'INSTALL' } })],
  }, { lines: { AC: '6000', INSTALL: '150 | FITTED 300' }, services: ['2 × INSTALL'] }],
  ['two services of one promotion that suffers no other: it does not stand in its own way', {
    cart: cartOf({ AC: 1, INSTALL: 1, CUP: 1 }), promotions: [promotion('CARE', { excludes: ['*'], does: [{ kind: 'FREE_SERVICE', sku: 'INSTALL' }, { kind: 'FREE_SERVICE', sku: 'CUP' }], when: { items: { categories: ['air', 'services', 'small'] } } })],
  }, { lines: { AC: '3000', INSTALL: '0 | CARE 150', CUP: '0 | CARE 10' } }],
  ['gift: one cup for every two purifiers', { cart: cartOf({ PURIFIER: 5 }), promotions: [promotion('CUP', { phase: REWARD, when: { items: purifiers }, does: { kind: 'GIFT', sku: 'CUP', quantity: 1, everyPieces: 2 } })] },
    { lines: { PURIFIER: '10000' }, gifts: ['2 × CUP'], payable: '10000' }],
  ['points multipliers add up: ×2 and ×1.5 make ×2.5, on their own items', {
    cart: cartOf({ AC: 1, CUP: 1 }),
    promotions: [promotion('TWICE', { phase: REWARD, when: { items: { categories: ['air'] } }, does: { kind: 'POINTS_MULTIPLIER', rate: 20_000 } }), promotion('HALF-MORE', { phase: REWARD, does: { kind: 'POINTS_MULTIPLIER', rate: 15_000 } })],
  }, { rates: { AC: 2.5, CUP: 1.5 } }],
  ['points pay: 3 000 points are ¥300 on water purifiers, and on nothing else', { cart: cartOf({ PURIFIER: 1, AC: 1 }, { points: 3000 }), promotions: [promotion('POINTS', { phase: POINTS, when: { items: purifiers }, does: pointsPay })] },
    { lines: { PURIFIER: '2000 | POINTS 300', AC: '3000' }, points: '3000 = 300', discount: '0', payable: '4700' }],
  ['… half of the goods at most, and never the freight: of 100 + 15, 5 000 points pay 50', { cart: cartOf({ FILTER: 1 }, { points: 5000 }), promotions: [promotion('POINTS', { phase: POINTS, when: { items: purifiers }, does: pointsPay })] },
    { lines: { FILTER: '100 | POINTS 50' }, points: '500 = 50', freight: '15', payable: '65' }],
  ['… in whole steps: 250 points are 2 steps of 100', { cart: cartOf({ PURIFIER: 1 }, { points: 250 }), promotions: [promotion('POINTS', { phase: POINTS, does: pointsPay })] }, { points: '200 = 20', payable: '1980' }],
  ['… and leave the freight as the goods decide it: 200 of goods are sent free though points pay half', { cart: cartOf({ FILTER: 2 }, { points: 1000 }), promotions: [promotion('POINTS', { phase: POINTS, does: pointsPay })] },
    { points: '1000 = 100', freight: '0', payable: '100' }],
  ['stored value earns 2 % where it pays', { cart: cartOf({ AC: 1 }, { storedValue: true }), promotions: [promotion('STORED', { phase: STORED_VALUE, when: { storedValue: true }, does: percent(2) })] }, { lines: { AC: '2940 | STORED 60' } }],
  ['free freight for members: 10 and no 15', { cart: cartOf({ CUP: 1 }), viewer: member, promotions: [promotion('SENT', { phase: FREIGHT, when: { members: true }, does: { kind: 'FREE_FREIGHT' } })] }, { freight: '0', payable: '10', discount: '0' }],
  ['work is not sent: installation alone is 150 without freight', { cart: { lines: [line('INSTALL', 1, { isSent: false })] }, promotions: [] }, { freight: '0', payable: '150' }],
  ['… as soon as something is sent, everything counts: 150 + 10 + 15', { cart: { lines: [line('INSTALL', 1, { isSent: false }), line('CUP', 1)] }, promotions: [] }, { freight: '15', payable: '175' }],
  ['a coupon lowers the goods below 199, so freight is due: 200 − 10 + 15', { cart: cartOf({ FILTER: 2 }, { coupon: 'TENYUAN' }), promotions: [promotion('TENYUAN', { phase: COUPON, when: { coupon: 'TENYUAN' }, does: off(10) })] },
    { lines: { FILTER: '190 | TENYUAN 10' }, freight: '15', payable: '205' }],
  ['a percentage with a limit is shared like an amount: 20 % of 8 000 but at most 800', { cart: cartOf({ AC: 1, FRIDGE: 1 }), promotions: [promotion('CAPPED', { phase: ORDER, does: percent(20, { maxAmount: yuan(800) }) })] },
    { lines: { AC: '2700 | CAPPED 300', FRIDGE: '4500 | CAPPED 500' } }],
  ['a price never rises', { cart: cartOf({ HOB: 1 }), promotions: [promotion('DEAR', { phase: PRICE, does: price(1500) })] }, { lines: { HOB: '1200' }, rejected: { DEAR: 'NOTHING_TO_GIVE' } }],
  ['a budget with less left than it would give gives nothing', { cart: cartOf({ AC: 1 }), left: { TEN: { amount: 29_999n } }, promotions: [tenOff('TEN')] }, { lines: { AC: '3000' }, rejected: { TEN: 'EXHAUSTED' } }],
  ['… with exactly as much it gives it', { cart: cartOf({ AC: 1 }), left: { TEN: { amount: 30_000n, count: 1 } }, promotions: [tenOff('TEN')] }, { lines: { AC: '2700 | TEN 300' } }],
];

test.each(examples)('%s', (_rule, question, answer) => {
  expect(inShort(evaluateCase(question))).toMatchObject(answer);
});

const for3000 = { does: off(100) };
const conditions: [rule: string, promotion: Parameters<typeof promotion>[1], question: Partial<Case>, reason: string | undefined][] = [
  ['before it begins', { ...for3000, validFrom: new Date('2026-11-21T04:00:01Z') }, {}, 'NOT_YET'],
  ['from its first instant', { ...for3000, validFrom: new Date('2026-11-21T04:00:00Z') }, {}, undefined],
  ['its end is the first instant without it', { ...for3000, validUntil: new Date('2026-11-21T04:00:00Z') }, {}, 'OVER'],
  ['another channel', { ...for3000, when: { channels: ['DEALER'] } }, {}, 'CHANNEL'],
  ['this channel', { ...for3000, when: { channels: ['DEALER', 'MALL'] } }, {}, undefined],
  ['an unknown place', { ...for3000, when: { regions: ['44'] } }, {}, 'REGION'],
  ['another province', { ...for3000, when: { regions: ['44'] } }, { viewer: { ...visitor, district: '310104' } }, 'REGION'],
  ['a city of it', { ...for3000, when: { regions: ['31', '4406'] } }, { viewer: { ...visitor, district: '440604' } }, undefined],
  ['another store', { ...for3000, when: { stores: ['FS-01'] } }, { viewer: { ...visitor, store: 'FS-02' } }, 'STORE'],
  ['visitors', { ...for3000, when: { members: true } }, {}, 'MEMBERS_ONLY'],
  ['a member of no tier', { ...for3000, when: { memberTiers: ['GOLD'] } }, { viewer: member }, 'TIER'],
  ['a member of the tier', { ...for3000, when: { memberTiers: ['GOLD'] } }, { viewer: { ...member, memberTier: 'GOLD' } }, undefined],
  ['another segment', { ...for3000, when: { segments: ['new-home'] } }, { viewer: { ...member, segments: ['parents'] } }, 'SEGMENT'],
  ['the segment', { ...for3000, when: { segments: ['new-home'] } }, { viewer: { ...member, segments: ['parents', 'new-home'] } }, undefined],
  ['a first order', { ...for3000, when: { firstOrder: true } }, { viewer: member }, undefined],
  ['a second order', { ...for3000, when: { firstOrder: true } }, { viewer: { ...member, hasBought: true } }, 'NOT_FIRST_ORDER'],
  ['who is nobody has no first order', { ...for3000, when: { firstOrder: true } }, {}, 'NOT_FIRST_ORDER'],
  ['no code', { ...for3000, when: { coupon: 'SAVE' } }, {}, 'COUPON'],
  ['another brand', { ...for3000, when: { items: { brands: ['other'] } } }, {}, 'NO_ITEMS'],
  ['everything of the brand except the category', { ...for3000, when: { items: { brands: ['qibai'], except: { categories: ['air'] } } } }, {}, 'NO_ITEMS'],
  ['used up', for3000, { left: { P: { count: 0 } } }, 'EXHAUSTED'],
  ['used up by this member', for3000, { left: { P: { count: 5, ofMember: 0 } } }, 'MEMBER_LIMIT'],
  ['not from stored value', { ...for3000, when: { storedValue: true } }, {}, 'STORED_VALUE'],
  ['nothing comes back', { does: { kind: 'TRADE_IN_BONUS', amount: 100 } }, {}, 'NO_TRADE_IN'],
];

test.each(conditions)('condition: %s', (_rule, draft, question, reason) => {
  const answer = inShort(evaluateCase({ cart: cartOf({ AC: 1 }), promotions: [promotion('P', draft)], ...question }));
  expect(answer.rejected.P).toBe(reason);
  expect(answer.payable).toBe(reason ? '3000' : '2900');
});

test('there are at least twenty-five worked examples', () => expect(examples.length).toBeGreaterThanOrEqual(25));

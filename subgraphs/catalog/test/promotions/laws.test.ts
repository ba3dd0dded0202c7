import { Money } from '@tonglu/kit';
import fc from 'fast-check';
import { evaluatePromotions, type Evaluation } from '../../src/promotion/engine/evaluate-promotions';
import type { Cart, CartLine, PromotionBook, Viewer } from '../../src/promotion/engine/question';
import { share } from '../../src/promotion/engine/share';
import { GroupMode, GroupScope } from '../../src/promotion/group';
import { phases, PromotionPhase } from '../../src/promotion/phase';
import { type Effect, isLineWise, phasesOfEffect } from '../../src/promotion/rules/effects';
import { evaluateCase, items, line as cartLineOf, noon, promotion, type Sku } from './example';

const skus = Object.keys(items) as Sku[];
const fen = fc.integer({ min: 1, max: 8_000_00 });

const cartLine: fc.Arbitrary<CartLine> = fc
  .record({ sku: fc.constantFrom(...skus), quantity: fc.integer({ min: 1, max: 12 }), listPrice: fen, floorShare: fc.option(fc.integer({ min: 0, max: 100 })) })
  .map(({ sku, quantity, listPrice, floorShare }) => ({
    variantId: sku, sku, product: sku, brand: items[sku].brand, categories: items[sku].categories, quantity, listPrice: BigInt(listPrice),
    ...(floorShare === null ? {} : { floor: BigInt(Math.floor((listPrice * floorShare) / 100)) }),
  }));

const cart: fc.Arbitrary<Cart> = fc.record({
  lines: fc.uniqueArray(cartLine, { selector: ({ sku }) => sku, maxLength: 6 }),
  points: fc.integer({ min: 0, max: 50_000 }),
  people: fc.integer({ min: 1, max: 6 }),
  coupon: fc.constantFrom('SAVE', 'NONE'),
  tradeIns: fc.array(fc.record({ category: fc.constantFrom('air', 'cold', 'water'), quantity: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 }),
  storedValue: fc.boolean(),
});

const viewer: fc.Arbitrary<Viewer> = fc.record({ channel: fc.constant('MALL'), member: fc.boolean(), segments: fc.constant([]), hasBought: fc.boolean() });

const meant = fc.option(
  fc.oneof(
    fc.record({ categories: fc.subarray(['air', 'cold', 'water', 'kitchen'], { minLength: 1 }) }),
    fc.record({ brands: fc.constant<string[]>(['qibai']) }),
    fc.record({ skus: fc.subarray(skus, { minLength: 1 }) }),
  ),
  { nil: undefined },
);
const percent = fc.integer({ min: 1, max: 10_000 });
const tiers = fc.uniqueArray(fen, { minLength: 1, maxLength: 3 }).map((froms) => froms.map((fromAmount) => ({ fromAmount, amount: Math.max(1, Math.floor(fromAmount / 7)) })));

const effect: fc.Arbitrary<object> = fc.oneof(
  fc.record({ kind: fc.constant('PERCENT_OFF'), percent, maxAmount: fc.option(fen, { nil: undefined }) }),
  fc.record({ kind: fc.constant('AMOUNT_OFF'), amount: fen, per: fc.constantFrom('PIECE', 'ORDER') }),
  fc.record({ kind: fc.constant('FIXED_PRICE'), price: fen }),
  fc.record({ kind: fc.constant('GROUP_PRICE'), prices: fc.uniqueArray(fc.record({ people: fc.integer({ min: 1, max: 6 }), price: fen }), { selector: ({ people }) => people, minLength: 1, maxLength: 3 }) }),
  fc.tuple(fen, fen).map(([a, b]) => ({ kind: 'PRESALE', deposit: Math.min(a, b), worth: Math.max(a, b) })),
  tiers.map((each) => ({ kind: 'SPEND_AND_SAVE', tiers: each })),
  tiers.map((each) => ({ kind: 'SPEND_AND_SAVE', tiers: each.slice(0, 1), repeat: true })),
  fc.record({ kind: fc.constant('BUNDLE_PRICE'), price: fen, components: fc.array(fc.record({ items: fc.subarray(skus, { minLength: 1 }).map((each) => ({ skus: each })), quantity: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('FREE_SERVICE'), sku: fc.constant('INSTALL') }),
  fc.record({ kind: fc.constant('TRADE_IN_BONUS'), amount: fen }),
  fc.record({ kind: fc.constant('POINTS_PAY'), points: fc.constant(10), amount: fc.constant(100), step: fc.constantFrom(10, 100), maxShare: percent }),
  fc.record({ kind: fc.constant('FREE_FREIGHT') }),
  fc.record({ kind: fc.constant('GIFT'), sku: fc.constant('CUP'), quantity: fc.constant(1), everyAmount: fc.option(fen, { nil: undefined }) }),
  fc.record({ kind: fc.constant('POINTS_MULTIPLIER'), rate: fc.integer({ min: 10_001, max: 50_000 }) }),
);

/** Groups of every mode and scope in every phase, one inside the other. */
const groups = phases.flatMap((phase) =>
  Object.values(GroupMode).flatMap((mode) => [
    { code: `${phase}-${mode}`, phase, mode, scope: GroupScope.ORDER, parent: null, priority: 1 },
    { code: `${phase}-${mode}-LINE`, phase, mode, scope: GroupScope.LINE, parent: `${phase}-BEST`, priority: 2 },
  ]),
);

const book: fc.Arbitrary<PromotionBook> = fc
  .array(
    fc.record({
      effect, meant,
      phaseAt: fc.nat(), groupAt: fc.nat(), priority: fc.integer({ min: 0, max: 5 }),
      category: fc.constantFrom(null, 'a', 'b'), excludes: fc.constantFrom([], [], [], ['a'], ['*']),
      minAmount: fc.option(fen, { nil: undefined }), coupon: fc.constantFrom(undefined, undefined, 'SAVE'),
      dealer: fc.integer({ min: 0, max: 10_000 }),
      amountLeft: fc.option(fen, { freq: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((drafts) => ({
    groups,
    left: new Map(drafts.flatMap(({ amountLeft }, index) => (amountLeft === null ? [] : [[`P${index}`, { amount: BigInt(amountLeft) }]]))),
    promotions: drafts.map(({ effect: does, phaseAt, groupAt, meant: who, minAmount, coupon, dealer, amountLeft: _left, ...rest }, index) => {
      const kind = (does as Effect).kind;
      const phase = phasesOfEffect[kind][phaseAt % phasesOfEffect[kind].length];
      const allowed = [null, ...groups.filter((each) => each.phase === phase && (each.scope === GroupScope.ORDER || isLineWise(does as Effect, phase))).map(({ code }) => code)];
      return promotion(`P${index}`, { ...rest, phase, group: allowed[groupAt % allowed.length], does, when: { items: who, minAmount, coupon }, funders: { brand: 10_000 - dealer, dealer, partner: 0 } });
    }),
  }));

const question = fc.record({ cart, viewer, book });
const ask = ({ cart: given, viewer: who, book: offers }: { cart: Cart; viewer: Viewer; book: PromotionBook }): Evaluation => evaluatePromotions(given, who, offers, noon);
const total = (amounts: readonly { amount: bigint }[]): bigint => amounts.reduce((sum, { amount }) => sum + amount, 0n);
const often = { numRuns: Number(process.env.PROPERTY_RUNS ?? 250) };

test('the parts sum to the whole, to the fen', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { lines, totals, freightDiscounts, applied } = ask(asked);
      for (const line of lines) {
        expect(line.subtotal).toBe(line.line.listPrice * BigInt(line.line.quantity));
        expect(line.net).toBe(line.subtotal - total(line.discounts));
        for (const row of [...line.discounts, ...line.points]) expect(total(row.funders)).toBe(row.amount);
      }
      const sum = (of: (line: (typeof lines)[number]) => bigint) => lines.reduce((all, line) => all + of(line), 0n);
      expect(totals.items).toBe(sum((line) => line.subtotal));
      expect(totals.discount).toBe(sum((line) => total(line.discounts)));
      expect(totals.points).toBe(sum((line) => total(line.points)));
      expect(totals.freightDiscount).toBe(total(freightDiscounts));
      expect(totals.payable).toBe(totals.items - totals.discount - totals.points + totals.freight);
      expect(total(applied)).toBe(totals.discount + totals.points + totals.freightDiscount);
      expect(totals.payable >= 0n).toBe(true);
    }),
    often,
  );
});

test('an old appliance is collected where a bonus is given, and nowhere else; never more than are handed over, or than fit', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { tradeIns, applied } = ask(asked);
      for (const { category, quantity, most, taken, offers } of tradeIns) {
        expect(quantity).toBe((asked.cart.tradeIns ?? []).filter((each) => each.category === category).reduce((sum, each) => sum + each.quantity, 0));
        expect(taken).toBeLessThanOrEqual(Math.min(quantity, most));
        expect(most > 0).toBe(offers.length > 0);
      }
      const pays = applied.some(({ promotion: { effects } }) => effects.some(({ kind }) => kind === 'TRADE_IN_BONUS'));
      expect(tradeIns.some(({ taken }) => taken > 0)).toBe(pays);
    }),
    often,
  );
});

test('a discount never exceeds its line and no floor is broken', () => {
  fc.assert(
    fc.property(question, (asked) => {
      for (const { net, points, subtotal, line, discounts, deposit } of ask(asked).lines) {
        for (const row of [...discounts, ...points]) expect(row.amount > 0n && row.amount <= subtotal).toBe(true);
        expect(net >= (line.floor ?? 0n) * BigInt(line.quantity)).toBe(true);
        expect(total(points) <= net).toBe(true);
        expect(deposit === null || deposit <= net).toBe(true);
      }
    }),
    often,
  );
});

test('nothing gives more than its budget has left', () => {
  fc.assert(
    fc.property(question, (asked) => {
      for (const { promotion: { code }, amount } of ask(asked).applied) expect(amount <= (asked.book.left.get(code)?.amount ?? amount)).toBe(true);
    }),
    often,
  );
});

test('the order of lines and of promotions does not matter', () => {
  const shuffled = question.chain((asked) =>
    fc.record({ asked: fc.constant(asked), lines: fc.shuffledSubarray([...asked.cart.lines], { minLength: asked.cart.lines.length }), promotions: fc.shuffledSubarray([...asked.book.promotions], { minLength: asked.book.promotions.length }) }),
  );
  fc.assert(
    fc.property(shuffled, ({ asked, lines, promotions }) => {
      const bySku = ({ lines: all, ...rest }: Evaluation) => ({ ...rest, lines: [...all].sort((a, b) => (a.line.sku < b.line.sku ? -1 : 1)) });
      expect(bySku(ask({ ...asked, cart: { ...asked.cart, lines }, book: { ...asked.book, promotions } }))).toEqual(bySku(ask(asked)));
    }),
    often,
  );
});

test('the odd fen goes to the same line, wherever it stands in the question', () => {
  const lines = ['a', 'b', 'c'].map((variantId) => cartLineOf('CUP', 1, { variantId, sku: variantId }));
  const shares = (asked: CartLine[]) =>
    Object.fromEntries(evaluateCase({ cart: { lines: asked }, promotions: [promotion('YUAN', { phase: PromotionPhase.ORDER, does: { kind: 'AMOUNT_OFF', amount: 100, per: 'ORDER' } })] }).lines.map(({ line: { sku }, net }) => [sku, net]));
  expect(shares([...lines].reverse())).toEqual(shares(lines));
});

test('equal questions have equal answers, and leave the question as it was', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const before = structuredClone(asked.cart);
      expect(ask(asked)).toEqual(ask(asked));
      expect(asked.cart).toEqual(before);
    }),
    often,
  );
});

test('adding a line never changes another line’s list price', () => {
  fc.assert(
    fc.property(question, cartLine, (asked, more) => {
      fc.pre(asked.cart.lines.every(({ sku }) => sku !== more.sku));
      const listPrices = ({ lines }: Evaluation) => lines.map(({ line, subtotal }) => [line.sku, line.listPrice, subtotal]);
      const grown = ask({ ...asked, cart: { ...asked.cart, lines: [...asked.cart.lines, more] } });
      expect(listPrices(grown).slice(0, -1)).toEqual(listPrices(ask(asked)));
    }),
    often,
  );
});

test('the trace recomputes: each row is what its phase took from what the phases before had left', () => {
  fc.assert(
    fc.property(question, (asked) => {
      for (const { subtotal, discounts, points, net } of ask(asked).lines) {
        let left = subtotal;
        for (const { phase, amount } of [...discounts, ...points].sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))) {
          left -= amount;
          expect(left >= 0n).toBe(true);
          expect(phase === PromotionPhase.FREIGHT || phase === PromotionPhase.REWARD).toBe(false);
        }
        expect(left).toBe(net - total(points));
      }
    }),
    often,
  );
});

test('every promotion is either applied or rejected with a reason; exclusive ones never meet on a line', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { applied, rejected, lines } = ask(asked);
      expect([...applied, ...rejected].map(({ promotion: { code } }) => code).sort()).toEqual(asked.book.promotions.map(({ code }) => code).sort());
      for (const { discounts, points } of lines) {
        const met = [...new Set([...discounts, ...points].map((row) => row.promotion))];
        for (const one of met) for (const other of met) if (one !== other) expect(one.excludes.includes('*') || (other.category !== null && one.excludes.includes(other.category))).toBe(false);
      }
    }),
    often,
  );
});

test('what a piece costs on its page is what it costs in the cart, as far as PRICE, line-wise promotions and budgets that last go', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const alike = ({ phase, effects, conditions, group }: PromotionBook['promotions'][number]) => group === null && phase === PromotionPhase.PRICE && !conditions.minAmount && effects.every((each) => isLineWise(each, phase));
      const lineWise = { ...asked.book, left: new Map(), promotions: asked.book.promotions.filter(alike) };
      for (const { line, net } of ask({ ...asked, book: lineWise }).lines) {
        const [alone] = ask({ ...asked, cart: { ...asked.cart, lines: [{ ...line, quantity: 1 }] }, book: lineWise }).lines;
        expect(net).toBe(alone.net * BigInt(line.quantity));
      }
    }),
    often,
  );
});

test('a share sums to the amount, or to all the room there is; nobody beyond their room', () => {
  const bearers = fc.array(fc.record({ weight: fc.bigInt({ min: 1n, max: 10n ** 12n }), room: fc.bigInt({ min: 0n, max: 10n ** 9n }) }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n }), bearers, (amount, given) => {
      const parts = share(amount, given);
      const room = given.reduce((sum, each) => sum + each.room, 0n);
      expect(Money.sum(parts.map((part) => new Money(part))).fen).toBe(amount < room ? amount : room);
      parts.forEach((part, index) => expect(part >= 0n && part <= given[index].room).toBe(true));
    }),
    often,
  );
});

import type { PromotionKind } from '~/gql/graphql';
import { offersHere } from './offers-here';

/** Every kind there is: what is not told here is left out on purpose. */
const kinds: Record<PromotionKind, 'told' | 'not yet'> = {
  FLASH_SALE: 'told', TRIAL: 'told', CLEARANCE: 'told', MEMBER_PRICE: 'told', GIFT: 'told', SUITE: 'told', TRADE_IN: 'told', FREE_INSTALLATION: 'told',
  SPEND_AND_SAVE: 'told', DISCOUNT: 'told', COUPON: 'told', FREE_FREIGHT: 'told',
  GROUP_BUY: 'not yet', PRESALE: 'not yet', POINTS_PAY: 'not yet', POINTS_MULTIPLIER: 'not yet',
};
const all = Object.keys(kinds) as PromotionKind[];

test('the mall tells what the cart keeps: no buying together, no deposits, no points', () => {
  const told = offersHere(all.map((kind) => ({ kind }))).map(({ kind }) => kind);
  expect([...told].sort()).toEqual(all.filter((kind) => kinds[kind] === 'told').sort());
});

test('the best first', () => expect(offersHere([{ kind: 'FREE_FREIGHT' }, { kind: 'GIFT' }, { kind: 'FLASH_SALE' }]).map(({ kind }) => kind)).toEqual(['FLASH_SALE', 'GIFT', 'FREE_FREIGHT']));

import { type Facets, FulfilmentFacet, mayMove, OrderState, orderStateOf, PaymentFacet, type TransitionName, transitions } from './order-lifecycle';

const everyFacets: Facets[] = Object.values(PaymentFacet).flatMap((payment) => Object.values(FulfilmentFacet).map((fulfilment) => ({ payment, fulfilment })));
const names = Object.keys(transitions) as TransitionName[];
const shown = ({ payment, fulfilment }: Facets): string => `${payment}/${fulfilment}`;

test('these moves, from these states, and no others', () => {
  const moves = everyFacets.flatMap((facets) => names.filter((name) => mayMove(facets, name)).map((name) => `${shown(facets)} ${name} ${shown(transitions[name].to)}`));
  expect(moves.sort()).toEqual([
    'PAID/PENDING SHIP PAID/SHIPPED',
    'PAID/SHIPPED COMPLETE PAID/COMPLETED',
    'UNPAID/CANCELLED REFUND REFUNDED/CANCELLED',
    'UNPAID/CANCELLED REOPEN PAID/PENDING',
    'UNPAID/PENDING CANCEL UNPAID/CANCELLED',
    'UNPAID/PENDING PAY PAID/PENDING',
  ]);
});

test('the state shown follows from the facets', () => {
  expect(Object.fromEntries(everyFacets.map((facets) => [shown(facets), orderStateOf(facets)]))).toEqual({
    'UNPAID/PENDING': OrderState.AWAITING_PAYMENT,
    'PAID/PENDING': OrderState.PAID,
    'REFUNDED/PENDING': OrderState.AWAITING_PAYMENT,
    'UNPAID/SHIPPED': OrderState.SHIPPED,
    'PAID/SHIPPED': OrderState.SHIPPED,
    'REFUNDED/SHIPPED': OrderState.SHIPPED,
    'UNPAID/COMPLETED': OrderState.COMPLETED,
    'PAID/COMPLETED': OrderState.COMPLETED,
    'REFUNDED/COMPLETED': OrderState.COMPLETED,
    'UNPAID/CANCELLED': OrderState.CANCELLED,
    'PAID/CANCELLED': OrderState.CANCELLED,
    'REFUNDED/CANCELLED': OrderState.CANCELLED,
  });
});

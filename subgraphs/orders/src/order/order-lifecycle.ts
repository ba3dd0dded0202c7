import { refuse, type Transaction } from '@tonglu/kit';
import { registerEnumType } from 'type-graphql';
import type { OrdersContext } from '../context';
import { IllegalTransition } from './order-problems';

/** Has the buyer's money come? */
export enum PaymentFacet {
  UNPAID = 'UNPAID',
  PAID = 'PAID',
  REFUNDED = 'REFUNDED',
}

/** Where are the goods? */
export enum FulfilmentFacet {
  PENDING = 'PENDING',
  SHIPPED = 'SHIPPED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

/** What the buyer is told, derived from the facets. */
export enum OrderState {
  AWAITING_PAYMENT = 'AWAITING_PAYMENT',
  PAID = 'PAID',
  CANCELLED = 'CANCELLED',
  SHIPPED = 'SHIPPED',
  COMPLETED = 'COMPLETED',
}
registerEnumType(OrderState, {
  name: 'OrderState',
  description: 'How an order stands (O1).',
  valuesConfig: {
    AWAITING_PAYMENT: { description: 'Its stock is held until `payBy`.' },
    PAID: { description: 'Its stock is its own; it waits to be shipped.' },
    CANCELLED: { description: 'Called off by the buyer, or not paid in time. Money that comes later goes back; where it was only too late and the goods are still there, it buys the order again.' },
    SHIPPED: { description: 'Handed to the carrier.' },
    COMPLETED: { description: 'Delivered.' },
  },
});

/** What happened to an order, as its timeline tells it. */
export enum TimelineKind {
  PLACED = 'PLACED',
  PAYMENT_STARTED = 'PAYMENT_STARTED',
  PAID = 'PAID',
  PAYMENT_FAILED = 'PAYMENT_FAILED',
  CANCELLED = 'CANCELLED',
  REFUNDED = 'REFUNDED',
  SHIPPED = 'SHIPPED',
  COMPLETED = 'COMPLETED',
}
registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What happened to an order.',
  valuesConfig: {
    PAYMENT_STARTED: { description: 'The buyer was sent to the payment provider.' },
    PAYMENT_FAILED: { description: 'The buyer or the provider declined; another attempt is possible.' },
    REFUNDED: { description: 'Money went back to the buyer.' },
  },
});

export interface Facets {
  payment: PaymentFacet;
  fulfilment: FulfilmentFacet;
}

interface Transition {
  from: Facets;
  to: Facets;
  kind: TimelineKind;
}

const facets = (payment: keyof typeof PaymentFacet, fulfilment: keyof typeof FulfilmentFacet): Facets => ({ payment: PaymentFacet[payment], fulfilment: FulfilmentFacet[fulfilment] });

const lifecycle = {
  PAY: { from: facets('UNPAID', 'PENDING'), to: facets('PAID', 'PENDING'), kind: TimelineKind.PAID },
  CANCEL: { from: facets('UNPAID', 'PENDING'), to: facets('UNPAID', 'CANCELLED'), kind: TimelineKind.CANCELLED },
  /** Money came after the order had not been paid in time, and there was still stock. */
  REOPEN: { from: facets('UNPAID', 'CANCELLED'), to: facets('PAID', 'PENDING'), kind: TimelineKind.PAID },
  /** Money came after the buyer had called it off, or there was no stock left: all of it went back. */
  REFUND: { from: facets('UNPAID', 'CANCELLED'), to: facets('REFUNDED', 'CANCELLED'), kind: TimelineKind.REFUNDED },
  SHIP: { from: facets('PAID', 'PENDING'), to: facets('PAID', 'SHIPPED'), kind: TimelineKind.SHIPPED },
  COMPLETE: { from: facets('PAID', 'SHIPPED'), to: facets('PAID', 'COMPLETED'), kind: TimelineKind.COMPLETED },
} satisfies Record<string, Transition>;

export type TransitionName = keyof typeof lifecycle;
/** Every move an order may make; there is no other. */
export const transitions: Readonly<Record<TransitionName, Transition>> = lifecycle;

/** The database derives the same, as a generated column. */
export function orderStateOf({ payment, fulfilment }: Facets): OrderState {
  if (fulfilment !== FulfilmentFacet.PENDING) return OrderState[fulfilment];
  return payment === PaymentFacet.PAID ? OrderState.PAID : OrderState.AWAITING_PAYMENT;
}

export function mayMove(order: Facets, transition: TransitionName): boolean {
  const { from } = transitions[transition];
  return order.payment === from.payment && order.fulfilment === from.fulfilment;
}

/** Moves an order and writes its history, or refuses: also where another was quicker than the caller's view of the order. */
export async function moveOrder(tx: Transaction, context: OrdersContext, order: Facets & { id: string }, transition: TransitionName, note?: string | null): Promise<void> {
  const { from, to, kind } = transitions[transition];
  const moved = mayMove(order, transition)
    ? await tx.run(
        `with moved as (update sales_order set payment = $4, fulfilment = $5 where id = $1 and payment = $2 and fulfilment = $3 returning id)
         insert into order_history (order_id, from_state, to_state, kind, note, at) select id, $6, $7, $8, $9, $10 from moved`,
        [order.id, from.payment, from.fulfilment, to.payment, to.fulfilment, orderStateOf(from), orderStateOf(to), kind, note ?? null, context.clock.now()],
        'order-move',
      )
    : 0;
  if (moved === 0) refuse(new IllegalTransition(transition, orderStateOf(order)));
}

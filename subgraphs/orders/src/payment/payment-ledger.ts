import { post, type Transaction } from '@tonglu/kit';

/**
 * An account's balance is what we owe its owner. A buyer's money waits in `deposit:<order>`, which never
 * falls under zero: nobody gets back more than was paid (I5). The provider holds that money for us, so
 * `clearing:<provider>` is negative by the same sum.
 */
export const deposit = (orderId: string): string => `deposit:${orderId}`;
const clearing = (provider: string): string => `clearing:${provider}`;

interface MoneyMove {
  number: string;
  orderId: string;
  provider: string;
  amount: bigint;
}

export function postCapture(tx: Transaction, { number, orderId, provider, amount }: MoneyMove, at: Date): Promise<boolean> {
  return post(tx, { kind: 'capture', reference: number, at, entries: [{ account: deposit(orderId), amount, floor: 0n }, { account: clearing(provider), amount: -amount }] });
}

export function postRefund(tx: Transaction, { number, orderId, provider, amount }: MoneyMove, at: Date): Promise<boolean> {
  return post(tx, { kind: 'refund', reference: number, at, entries: [{ account: deposit(orderId), amount: -amount, floor: 0n }, { account: clearing(provider), amount }] });
}

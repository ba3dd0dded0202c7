import type { RouterContextProvider } from 'react-router';
import { act } from '~/graph.server';
import { StartPaymentDocument, type ProblemFragment } from '~/gql/graphql';
import { visitOf } from '~/visit.server';

/** Opens a payment with the provider, who sends the buyer back to this order's cashier page. */
export async function beginPayment(context: Readonly<RouterContextProvider>, { order, number, key }: { order: string; number: string; key: string }): Promise<ProblemFragment[]> {
  const returnUrl = new URL(`/cashier/${encodeURIComponent(number)}`, visitOf(context).origin).href;
  const data = await act(context, StartPaymentDocument, { input: { order, returnUrl, idempotencyKey: key } });
  return data.startPayment.__typename === 'Refusal' ? data.startPayment.problems : [];
}

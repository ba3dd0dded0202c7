import { GraphFailure } from '@tonglu/storefront-kit/graph';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask, explained } from '~/graph.server';
import { PlaceOrderDocument, type ProblemFragment } from '~/gql/graphql';
import { beginPayment } from '../cashier/begin-payment.server';

export interface NotPlaced {
  problems: ProblemFragment[];
  note: string;
  /** The graph did not answer in time: the order may exist. Only the same key may be sent again. */
  unsure?: { key: string };
}

/** Places the order that was shown, begins its payment and sends the buyer to the cashier. */
export async function placeOrder(context: Readonly<RouterContextProvider>, request: Request): Promise<NotPlaced | Response> {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const key = text('key');
  const note = text('note').trim();
  try {
    const { data } = await ask(context, PlaceOrderDocument, {
      input: { address: text('address'), quote: text('quote'), note: note || null, idempotencyKey: key },
    });
    if (data.placeOrder.__typename === 'Refusal') return { problems: data.placeOrder.problems, note };
    const { id, number } = data.placeOrder;
    // When the provider cannot be reached now, the cashier page offers to try again.
    await beginPayment(context, { order: String(id), number, key: `${key}:pay` }).catch(() => undefined);
    return redirect(`/cashier/${number}`);
  } catch (error) {
    const noAnswer = error instanceof GraphFailure && (error.reason === 'TIMEOUT' || error.reason === 'UNREACHABLE');
    if (noAnswer) return { problems: [], note, unsure: { key } };
    throw explained(context, error);
  }
}

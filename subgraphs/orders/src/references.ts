import { isId, type ReferenceBatch } from '@tonglu/kit';
import type { OrdersContext } from './context';
import { maySee } from './order/visible-orders';

/** Entities of others: whoever refers to one knows that it exists. */
const stubs = (ids: readonly string[]) => ids.map((id) => (isId(id) ? { id } : null));

/** How other subgraphs' references are answered, a batch at a time. */
export const references: Readonly<Record<string, ReferenceBatch<OrdersContext>>> = {
  Variant: async (ids, context, wanted) => {
    const variants = stubs(ids);
    if (wanted.has('availability')) await context.loaders.bringAvailabilities(variants.flatMap((variant) => variant?.id ?? []), context.actor.district);
    return variants;
  },
  Member: async (ids) => stubs(ids),
  Order: async (ids, { loaders, actor }) => {
    const orders = await Promise.all(ids.map((id) => (isId(id) ? loaders.order.load(id) : null)));
    return orders.map((order) => (order && maySee(actor, order) ? { ...order } : null));
  },
};

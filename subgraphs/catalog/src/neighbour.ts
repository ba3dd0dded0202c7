import { type Context, forbidden } from '@tonglu/kit';

/** Internal operations are for other subgraphs; a client cannot reach them through the gateway. */
export function requireNeighbour({ caller }: Pick<Context, 'caller'>): void {
  if (caller === 'gateway') throw forbidden();
}

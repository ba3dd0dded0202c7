import { type Database, groupLoader, Money } from '@tonglu/kit';
import type { PriceViewer } from '../price-viewer';
import type { ResolvedPrice } from '../price.loaders';
import { readCandidates } from './read-candidates';
import { resolveCandidates, type Resolution } from './resolve-price';

/** Any viewer's prices at any instant, straight from the lists: for editors, who ask about others and other days. */
export function resolverAt(db: Database, viewer: PriceViewer, at: Date): (variantId: string, quantity: number) => Promise<Resolution> {
  const candidates = groupLoader((variantIds: readonly string[]) => readCandidates(db, variantIds, { at }), ({ variantId }) => variantId);
  return async (variantId, quantity) => resolveCandidates(await candidates.load(variantId), viewer, at, quantity);
}

export const priceIn = ({ best, base, floor }: Resolution): ResolvedPrice | null =>
  best ? { amount: new Money(best.amount), base: new Money((base ?? best).amount), list: best.list, floor: floor && new Money(floor.amount) } : null;

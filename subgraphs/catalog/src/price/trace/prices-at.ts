import { type Database, isId, Money } from '@tonglu/kit';
import type { PriceViewer } from '../price-viewer';
import type { ResolvedPrice } from '../price.loaders';
import { readCandidates } from './read-candidates';
import { resolveCandidates, type Resolution } from './resolve-price';

/** Any viewer's prices at any instant, straight from the lists: for editors, who ask about others and other days. */
export async function resolveAt(db: Database, variantIds: readonly string[], viewer: PriceViewer, at: Date): Promise<(variantId: string, quantity: number) => Resolution> {
  const candidates = await readCandidates(db, variantIds.filter(isId), { at });
  return (variantId, quantity) => resolveCandidates(candidates.filter((candidate) => candidate.variantId === variantId), viewer, at, quantity);
}

export const priceIn = ({ best, base, floor }: Resolution): ResolvedPrice | null =>
  best ? { amount: new Money(best.amount), base: new Money((base ?? best).amount), list: best.list, floor: floor && new Money(floor.amount) } : null;

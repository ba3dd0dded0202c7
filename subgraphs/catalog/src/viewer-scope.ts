import { digest } from '@tonglu/kit';
import type { CatalogContext } from './context';

/**
 * What catalogue answers depend on of who asks: two viewers of one scope are told the same prices and offers. Whatever
 * a rule begins to look at of the actor joins here, or answers would reach the wrong people. Lists of prices and assortments
 * say themselves whom they are for: the chain of those that apply, and the listing, stand for all that.
 */
export async function viewerScope({ actor, loaders }: CatalogContext): Promise<unknown[]> {
  const { channel, district, trade, tier, segments, memberId } = actor;
  const [chain, listing, { ofViewer }] = await Promise.all([loaders.prices().chain(), loaders.listing(), loaders.standing()]);
  return [channel, district, trade, tier, segments, Boolean(memberId), chain.id, digest(listing.key), ...ofViewer];
}

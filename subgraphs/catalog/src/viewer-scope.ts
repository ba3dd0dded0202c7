import type { CatalogContext } from './context';

/**
 * What catalogue answers depend on of who asks: two viewers of one scope are told the same prices and offers. Whatever
 * a rule begins to look at of the actor joins here, or answers would reach the wrong people. Lists of prices say
 * themselves whom they are for: the chain of those that apply stands for all that.
 */
export async function viewerScope({ actor, loaders }: CatalogContext): Promise<unknown[]> {
  const { channel, district, trade, tier, segments, memberId } = actor;
  const [chain, { ofViewer }] = await Promise.all([loaders.prices().chain(), loaders.standing()]);
  return [channel, district, trade, tier, segments, Boolean(memberId), chain.id, ...ofViewer];
}

import type { CatalogContext } from '../context';
import type { VariantRow } from '../variant/variant';
import { findFacts } from './item-facts';
import { offerOf, type PromotionOffer } from './offer';
import type { PromotionRecord } from './promotion-record';
import { type Items, type ItemFacts, covers } from './rules/items';

/** Lists of items that a promotion gives something on. */
const meantBy = ({ conditions, effects }: PromotionRecord): (Items | undefined)[] => {
  const components = effects.flatMap((effect) => (effect.kind === 'BUNDLE_PRICE' ? effect.components.map(({ items }) => items) : []));
  return components.length > 0 ? components : [conditions.items];
};

/** What this viewer could get on any of these variants now. */
export async function offersOn(context: CatalogContext, variants: readonly VariantRow[], open = context.loaders.offers()): Promise<PromotionOffer[]> {
  const { promotions } = await open;
  if (promotions.length === 0) return [];
  const facts = (await Promise.all(variants.map((variant) => findFacts(context, variant)))).filter((each): each is ItemFacts => each !== null);
  return promotions.filter((promotion) => facts.some((each) => meantBy(promotion).some((items) => covers(items, each)))).map((promotion) => offerOf(promotion, context.locale));
}

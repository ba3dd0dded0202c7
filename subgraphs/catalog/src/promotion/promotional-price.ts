import { Money } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { ResolvedPrice } from '../price/price.loaders';
import type { VariantRow } from '../variant/variant';
import { evaluatePromotions } from './engine/evaluate-promotions';
import { findFacts } from './item-facts';
import { PromotionPhase } from './phase';
import { covers } from './rules/items';

const pricing: readonly PromotionPhase[] = [PromotionPhase.PRICE, PromotionPhase.ITEM];

/** What one piece costs this viewer by itself: the figure that lists, pages and the cart share (C8). */
export async function promotionalPrice(context: CatalogContext, variant: VariantRow, { amount, floor }: ResolvedPrice, open = context.loaders.offers()): Promise<Money> {
  const { viewer, ...offers } = await open;
  const ofPricing = offers.promotions.filter(({ phase }) => pricing.includes(phase));
  if (ofPricing.length === 0) return amount;
  const facts = await findFacts(context, variant);
  const promotions = facts ? ofPricing.filter(({ conditions }) => covers(conditions.items, facts)) : [];
  if (!facts || promotions.length === 0) return amount;
  const line = { ...facts, variantId: variant.id, quantity: 1, listPrice: amount.fen, floor: floor?.fen };
  return new Money(evaluatePromotions({ lines: [line] }, viewer, { ...offers, promotions }, context.loaders.now()).lines[0].net);
}

import { after, type Soon } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { PriceStep } from '../price/price.loaders';
import type { VariantRow } from '../variant/variant';
import { evaluatePromotions } from './engine/evaluate-promotions';
import { findFacts } from './item-facts';
import { covers } from './rules/items';

/** What one piece costs this viewer by itself, in fen: the figure that lists, pages and the cart share (C8). */
export const promotionalPrice = (context: CatalogContext, variant: VariantRow, { amount, floor }: Pick<PriceStep, 'amount' | 'floor'>, open = context.loaders.offers()): Soon<bigint> =>
  after(open, (offered) => {
    if (offered.pricing.length === 0) return amount;
    const { viewer, pricing, ...offers } = offered;
    return after(findFacts(context, variant), (facts) => {
      const promotions = facts ? pricing.filter(({ conditions }) => covers(conditions.items, facts)) : [];
      if (!facts || promotions.length === 0) return amount;
      const line = { ...facts, variantId: variant.id, quantity: 1, listPrice: amount, floor: floor ?? undefined };
      return evaluatePromotions({ lines: [line] }, viewer, { ...offers, promotions }, context.loaders.now()).lines[0].net;
    });
  });

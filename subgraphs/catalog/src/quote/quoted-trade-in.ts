import { type Locale, Money } from '@tonglu/kit';
import type { CategoryRow } from '../category/category';
import type { CategoryTree } from '../category/category-tree';
import { offerOf } from '../promotion/offer';
import type { TradeIn } from '../promotion/engine/trade-ins';
import type { QuoteTradeIn } from './quote';

export interface FoundTradeIn extends Omit<TradeIn, 'category'> {
  category: CategoryRow;
}

/** Who asks about a category that does not exist is not told of one. */
export const findTradeIns = (tree: CategoryTree, tradeIns: readonly TradeIn[]): FoundTradeIn[] =>
  tradeIns.flatMap((tradeIn) => {
    const category = tree.findBySlug(tradeIn.category);
    return category ? [{ ...tradeIn, category }] : [];
  });

export const showTradeIn = ({ offers, ...tradeIn }: FoundTradeIn, locale: Locale): QuoteTradeIn => ({
  ...tradeIn,
  offers: offers.map(({ promotion, bonus }) => ({ promotion: offerOf(promotion, locale), bonus: new Money(bonus) })),
});

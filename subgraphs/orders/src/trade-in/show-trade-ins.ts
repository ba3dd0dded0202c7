import { Money } from '@tonglu/kit';
import type { Quote } from '../neighbours/ask-quote';
import type { CartTradeIn } from './trade-in-types';

/** What is handed over and what could be, out of the quote. */
export const showTradeIns = ({ tradeIns }: Quote): CartTradeIn[] =>
  tradeIns.map(({ category: { slug, name }, quantity, most, taken, offers }) => ({
    category: slug,
    name,
    quantity,
    most,
    taken,
    offers: offers.map(({ promotion: { code, name: called, label }, bonus }) => ({ code, name: called, label, bonus: Money.parse(bonus.amount) })),
  }));

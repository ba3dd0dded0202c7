import type { Channel } from '@tonglu/kit';
import { priceLevels } from './price-level';

/** Who asks for prices, and when. */
export interface PriceScope {
  channel: Channel;
  at: Date;
}

/** Values of a statement under construction: `bind(value)` gives its placeholder. */
export type Bind = (value: unknown) => string;

/**
 * The one place that decides which prices may apply (C4): lists of this channel or of everybody, published and
 * valid at the time. Rows come with `rank`, the place of their level; the order is
 * `variant_id, rank, priority desc, amount`: level first, then priority, then the lower price.
 */
export const candidatePrices = ({ channel, at }: PriceScope, bind: Bind): string => {
  const [channelHolder, atHolder] = [bind(channel), bind(at)];
  return `select price.variant_id, price.amount, list.level, list.name as list_name, list.priority,
      array_position(array[${priceLevels.map((level) => `'${level}'`).join(', ')}], list.level) as rank
    from price
    join price_list list on list.id = price.price_list_id
    where price.superseded_at is null
      and (list.channel is null or list.channel = ${channelHolder})
      and list.published_at <= ${atHolder}
      and (list.valid_from is null or list.valid_from <= ${atHolder})
      and (list.valid_until is null or list.valid_until > ${atHolder})`;
};

export const bestFirst = 'candidate.rank, candidate.priority desc, candidate.amount';

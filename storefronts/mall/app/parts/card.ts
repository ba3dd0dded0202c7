import { sameMoney } from '@tonglu/storefront-kit/money';
import type { MoneyFragment, ProductCardFragment } from '~/gql/graphql';
import type { Translate } from '~/i18n/texts';
import { offersHere } from './offers-here';

/** A product on a shelf: only what is shown travels with the page. */
export interface Card {
  id: string;
  slug: string;
  name: string;
  subtitle: string | null;
  picture: string | null;
  price: MoneyFragment | null;
  /** Without promotions, where they make it cheaper. */
  was: MoneyFragment | null;
  /** Other variants cost more. */
  isFrom: boolean;
  offers: string[];
}

const most = 2;
const longest = 16;

export function cardOf({ id, slug, name, subtitle, cover, priceRange, promotions }: ProductCardFragment, t: Translate): Card {
  const isCheaper = priceRange && !sameMoney(priceRange.promotionalMin, priceRange.min);
  return {
    id: String(id),
    slug,
    name,
    subtitle: subtitle ?? null,
    picture: cover?.url ?? null,
    price: priceRange?.promotionalMin ?? null,
    was: isCheaper ? priceRange.min : null,
    isFrom: Boolean(priceRange && !sameMoney(priceRange.min, priceRange.max)),
    // What it gives, where that is short; else what sort of offer it is. Two of one kind say the same.
    offers: [...new Set(offersHere(promotions).map(({ kind, label }) => (label.length <= longest ? label : t(`offers.kinds.${kind}`))))].slice(0, most),
  };
}

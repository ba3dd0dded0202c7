import { openJson, sealJson } from '@tonglu/kit';
import { z } from 'zod';
import type { GiftKey } from '../promotion/gift-key';

/** What a buyer was shown: catalog's sealed quote, and which of its gifts are gone. */
export interface ShownQuote {
  quote: string;
  gone: ReadonlySet<GiftKey>;
}

const purpose = 'checkout';
const shape = z.object({ quote: z.string(), gone: z.array(z.string()) });

/** Where no gift is gone, the quote says it all. */
export const sealShown = (secret: string, { quote, gone }: ShownQuote): string => (gone.size === 0 ? quote : sealJson(secret, purpose, { quote, gone: [...gone] }));

export function openShown(secret: string, token: string): ShownQuote {
  const shown = shape.safeParse(openJson(secret, purpose, token)).data;
  return shown ? { quote: shown.quote, gone: new Set(shown.gone) } : { quote: token, gone: new Set() };
}

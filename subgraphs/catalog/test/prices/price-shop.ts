import { type Actor, anonymous, newId, type Trade } from '@tonglu/kit';
import { editor } from '../importing';
import { startCatalog, type TestCatalog } from '../start-catalog';

export interface ListSetting extends Partial<Record<'kind' | 'name' | 'seller' | 'channel' | 'region' | 'grade' | 'dealer' | 'contract' | 'buyer' | 'store' | 'validFrom' | 'validUntil', string>> {
  code: string;
  level: string;
  priority?: number;
  draft?: boolean;
}
export type Rule = { category?: string; reference?: string; percentOff?: number; amountOff?: string };
/** By SKU, or "SKU x10" from ten pieces on; null takes the price out. */
export type Amounts = Record<string, string | null>;

export interface Answer {
  __typename: string;
  changed?: number;
  state?: string;
  problems?: { code: string; path: string[]; message: string; list?: string; sku?: string }[];
}

export interface PriceSeen {
  amount: { amount: string };
  base: { amount: string };
  level: string;
  list: string;
  breaks: { minQuantity: number; amount: { amount: string } }[];
}

/** A dealer's, a store's or a shopper's session. */
export const visitorOf = (trade?: Trade, more: Partial<Actor> = {}): Actor => ({ ...anonymous, ...(trade && { channel: 'DEALER' }), trade, ...more });

/** The small shop with what one does to price lists. */
export async function startPriceShop() {
  const shop: TestCatalog = await startCatalog();
  const change = async (mutation: string, type: string, input: object): Promise<Answer> => {
    const { data, errors } = await shop.ask<Record<string, Answer>>(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on PricesSet { changed } ... on PriceList { state } ... on Refusal { problems { code path message ... on PriceConflict { list sku } } } } }`
        .replace(mutation === 'setPrices' ? '... on PriceList { state }' : '... on PricesSet { changed }', ''),
      { input: { idempotencyKey: newId(), ...input } },
      editor,
      { locale: 'en' },
    );
    if (errors) throw errors[0];
    return data[mutation];
  };
  const pricesOf = (amounts: Amounts) =>
    Object.entries(amounts).map(([key, amount]) => {
      const [sku, quantity] = key.split(' x');
      return { sku, amount, ...(quantity && { minQuantity: Number(quantity) }) };
    });
  return {
    ...shop,
    set: ({ name, ...list }: ListSetting, amounts: Amounts, rules?: Rule[]) => change('setPrices', 'SetPricesInput', { list: { name: { zh: name ?? list.code }, ...list }, prices: pricesOf(amounts), ...(rules && { rules }) }),
    publish: (list: string) => change('publishPriceList', 'PriceListCodeInput', { list }),
    withdraw: (list: string) => change('withdrawPriceList', 'PriceListCodeInput', { list }),
    priceOf: async (sku: string, actor?: Actor): Promise<PriceSeen | null> =>
      (
        await shop.ask<{ _entities: ({ price: PriceSeen | null } | null)[] }>(
          `query($r: [_Any!]!) { _entities(representations: $r) { ... on Variant { price { amount { amount } base { amount } level list breaks { minQuantity amount { amount } } } } } }`,
          { r: [{ __typename: 'Variant', id: shop.variantId(sku) }] },
          actor,
        )
      ).data._entities[0]?.price ?? null,
    quote: async <Line>(lines: [sku: string, quantity: number][], selection: string, actor?: Actor, extra = ''): Promise<Line[]> => {
      const { data, errors } = await shop.ask<{ quote: { lines: Line[] } }>(
        `query($lines: [QuoteLineInput!]!) { quote(lines: $lines ${extra}) { lines { ${selection} } } }`,
        { lines: lines.map(([sku, quantity]) => ({ variant: shop.variantId(sku), quantity })) },
        actor,
      );
      if (errors) throw errors[0];
      return data.quote.lines;
    },
    editor,
  };
}

export type PriceShop = Awaited<ReturnType<typeof startPriceShop>>;

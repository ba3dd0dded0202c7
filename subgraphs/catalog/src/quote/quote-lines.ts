import { badInput, inLocale, isId } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { type ResolvedPrice, resolvePrice } from '../price/price.loaders';
import type { ProductRow } from '../product/product';
import type { VariantRow } from '../variant/variant';
import { priceLines } from './price-lines';
import type { Quote, QuoteLine, QuoteLineInput } from './quote';
import { signQuote } from './quote-token';

const validForMs = 10 * 60_000;
const mostLines = 100;
const mostPieces = 99;

interface FoundLine {
  variant: VariantRow;
  product: ProductRow;
  price: ResolvedPrice | null;
}

/** Quotes lines for the viewer's channel: three statements, however many lines. */
export async function quoteLines(context: CatalogContext, asked: readonly QuoteLineInput[]): Promise<Quote> {
  check(asked);
  const { actor, locale, loaders, settings } = context;
  const quotedAt = loaders.now();
  const expiresAt = new Date(quotedAt.getTime() + validForMs);
  const found = await Promise.all(asked.map(({ variant }) => findLine(context, variant)));
  const { lines: amounts, totals } = priceLines(asked.map(({ quantity }, index) => ({ quantity, price: found[index]?.price ?? null })));
  const lines = asked.map(({ quantity }, index): QuoteLine => {
    const line = found[index];
    const amount = amounts[index];
    return {
      variant: line?.variant ?? null,
      sku: line?.variant.sku,
      name: line && inLocale(line.product.name, locale),
      options: line?.variant.options.map(({ value }) => inLocale(value, locale)) ?? [],
      quantity,
      ...amount,
      level: line?.price?.level,
      list: line?.price ? inLocale(line.price.listName, locale) : undefined,
      forSale: amount !== null,
    };
  });
  const token = signQuote(settings.secret, { channel: actor.channel, quotedAt, expiresAt, variants: asked.map(({ variant }) => variant), lines, totals });
  return { token, quotedAt, expiresAt, lines, totals };
}

async function findLine({ loaders }: CatalogContext, id: string): Promise<FoundLine | undefined> {
  const variant = isId(id) ? await loaders.variant.load(id) : null;
  if (!variant) return undefined;
  const [product, levels] = await Promise.all([loaders.product.load(variant.productId), loaders.levelPrices.load(variant.id)]);
  return product ? { variant, product, price: resolvePrice(levels) } : undefined;
}

function check(asked: readonly QuoteLineInput[]): void {
  if (asked.length > mostLines) throw badInput('lines', `at most ${mostLines} lines`);
  asked.forEach(({ quantity }, index) => {
    if (quantity < 1 || quantity > mostPieces) throw badInput(`lines.${index}.quantity`, `must be between 1 and ${mostPieces}`);
  });
}

import { isId } from '@tonglu/kit';
import { deliveredTo } from '../assortment/as-seen-by';
import type { Listing } from '../assortment/listing';
import { loadListing } from '../assortment/load-listing';
import type { AssortmentViewer } from '../assortment/scope';
import { categoryTree } from '../category/category-tree';
import type { CatalogContext } from '../context';
import { type Chain, chainOf } from '../price/chain/chain-of';
import { type StepJson, stepsColumn } from '../price/price.loaders';
import { priceViewerOf } from '../price/price-viewer';
import { versionsSeenLast } from '../shelf';
import { readStanding } from '../standing';
import { existingVariants, type VariantWithProduct } from '../variant/variant.loaders';
import type { QuoteArgs } from './quote-inputs';

/** By what lines are found and priced. */
interface Terms {
  listing: Listing;
  chain: Chain;
}

type Line = VariantWithProduct & { steps: StepJson[] | null };

/**
 * The context in which a quote is worked out: delivered to its district, and with its lines at hand. How things stand and
 * the lines come in one statement, though the one decides how the others are asked for: that is guessed from how things
 * stood last. A guess that was wrong costs time only: the lines are then asked for again by whoever needs them.
 */
export async function openQuote(asking: CatalogContext, args: QuoteArgs): Promise<CatalogContext> {
  const guessed = await guessTerms(asking, args);
  const lines = guessed && (await readLines(asking, args, guessed));
  const context = await deliveredTo(asking, args.district);
  if (lines) await bringLines(context, args, lines, guessed);
  return context;
}

async function guessTerms({ db, actor, loaders }: CatalogContext, { district }: QuoteArgs): Promise<Terms | undefined> {
  const versions = versionsSeenLast(db);
  if (!versions) return undefined;
  const at = loaders.now();
  const listingFor = (viewer: AssortmentViewer): Promise<Listing> => loadListing({ db, version: versions.assortment, at, categoryTree: () => categoryTree(db, versions.category) }, viewer);
  const [here, there, chain] = await Promise.all([listingFor(actor), listingFor({ ...actor, district: district ?? actor.district }), chainOf(db, versions.price, priceViewerOf(actor, district ?? undefined), at)]);
  return { listing: here.and(there), chain };
}

/** How things stand is known from here on. */
async function readLines({ db, actor, loaders }: CatalogContext, { lines }: QuoteArgs, { listing, chain }: Terms): Promise<Line[]> {
  const values: unknown[] = [lines.map(({ variant }) => variant).filter(isId)];
  const bind = (value: unknown): string => `$${values.push(value) + 1}`; // $1 is the member
  const variants = existingVariants(listing, bind, `, ${stepsColumn('variant.id', bind(chain.id))} as steps`);
  // The ids through a subselect: their number is no reason to plan anew each time, which would take longer than to find them.
  const { standing, found } = await readStanding<{ found: Line[] }>({ db, viewer: actor, now: loaders.now }, {
    columns: `, (select coalesce(json_agg(line), '[]') from (${variants} where variant.id = any(array(select unnest($2::uuid[])))) line) as found`,
    values,
    name: listing.nameOf('standing-and-lines'),
  });
  loaders.standing.bring(standing);
  return found;
}

/** Nothing where they were asked for by other terms than hold. */
async function bringLines({ loaders }: CatalogContext, { lines, district }: QuoteArgs, found: readonly Line[], guessed: Terms): Promise<void> {
  const prices = loaders.prices(district ?? undefined);
  const [listing, chain] = await Promise.all([loaders.listing(), prices.chain()]);
  if (listing.key !== guessed.listing.key || chain.id !== guessed.chain.id) return;
  const byId = new Map(found.map(({ product, steps, ...variant }) => {
    loaders.product.bring(product.id, product);
    prices.bring(variant.id, steps ?? [], chain);
    return [variant.id, variant];
  }));
  for (const { variant } of lines) if (isId(variant)) loaders.variant.prime(variant, byId.get(variant) ?? null);
}

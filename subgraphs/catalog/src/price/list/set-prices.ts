import { InvalidInput, once, parseFen, refuse, requireRole, transact, type Transaction } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../../context';
import { localizedText } from '../../localized-text-input';
import { takeTurn } from '../../write-lock';
import { PriceLevel } from '../price-level';
import { applyList } from './apply-list';
import { checkList } from './check-list';
import type { PriceRecord, RuleRecord } from './list-record';
import type { RuleReference } from './price-list';
import type { ListedPriceInput, PriceRuleInput, SetPricesInput } from './price-list-inputs';

@ObjectType({ simpleResolvers: true, description: 'The prices are in force, or will be when their list is.' })
export class PricesSet {
  @Field(() => String, { description: 'Code of the list.' })
  list: string;
  @Field(() => Int, { description: 'How many variants have other prices in it than before.' })
  changed: number;
}

/** Publishes prices: from the list’s first valid instant on, they are what is shown and charged (C4). */
export async function setPrices(context: CatalogContext, input: SetPricesInput): Promise<PricesSet> {
  requireRole(context, 'CATALOG_EDITOR');
  checkList(input);
  const { list, prices, rules } = input;
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'setPrices', input }, async () => {
      const records = await findVariants(tx, prices);
      const ofCategories = rules ? await findCategories(tx, rules) : undefined;
      const channel = list.level === PriceLevel.CHANNEL ? (list.channel ?? context.actor.channel) : list.channel;
      const changed = await applyList(tx, { ...list, name: localizedText(list.name), channel }, records, ofCategories, context.clock.now());
      return { list: list.code, changed };
    });
  });
}

async function findVariants(tx: Transaction, prices: readonly ListedPriceInput[]): Promise<(PriceRecord & { productId: string })[]> {
  const variants = await tx.rows<{ id: string; productId: string; sku: string }>(
    'select id, product_id as "productId", sku from variant where sku = any($1)',
    [prices.map(({ sku }) => sku)],
    'variants-to-price',
  );
  const bySku = new Map(variants.map((variant) => [variant.sku, variant]));
  const found = prices.map(({ sku, amount, minQuantity }, index) => {
    const variant = bySku.get(sku);
    return variant
      ? { variantId: variant.id, productId: variant.productId, minQuantity, amount: typeof amount === 'string' ? parseFen(amount) : null }
      : new InvalidInput(['input', 'prices', String(index), 'sku'], { 'zh-CN': `没有 SKU ${sku}`, en: `There is no SKU ${sku}` });
  });
  return orRefuse(found);
}

async function findCategories(tx: Transaction, rules: readonly PriceRuleInput[]): Promise<RuleRecord[]> {
  const slugs = rules.map(({ category }) => category ?? null);
  const categories = await tx.rows<{ id: string; slug: string }>('select id, slug from category where slug = any($1)', [slugs], 'categories-to-price');
  const bySlug = new Map(categories.map(({ id, slug }) => [slug, id]));
  const found = rules.map(({ category, reference, percentOff, amountOff }, index) => {
    const categoryId = category ? bySlug.get(category) : null;
    return categoryId === undefined
      ? new InvalidInput(['input', 'rules', String(index), 'category'], { 'zh-CN': `没有类目 ${category}`, en: `There is no category ${category}` })
      : { categoryId, reference: reference as RuleReference, percentOff: percentOff ?? null, amountOff: typeof amountOff === 'string' ? parseFen(amountOff) : null };
  });
  return orRefuse(found);
}

/** All of them, or a refusal with everything that was not found. */
function orRefuse<T>(found: readonly (T | InvalidInput)[]): T[] {
  const problems = found.filter((each) => each instanceof InvalidInput);
  if (problems.length > 0) refuse(...problems);
  return found.filter((each): each is T => !(each instanceof InvalidInput));
}

import { DecimalScalar, emit, InvalidInput, KeyedInput, once, parseFen, type Problem, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { localizedText, LocalizedTextInput } from '../localized-text-input';
import { takeTurn } from '../write-lock';
import { PriceLevel } from './price-level';
import { writeList, writePrices } from './write-prices';

@InputType({ description: 'A price list. One that is not there yet is created; level and channel of a known one cannot change.' })
export class PriceListInput {
  @Field(() => String, { description: '1–40 capitals, digits and hyphens, e.g. "MALL-SUMMER".' })
  code: string;
  @Field(() => LocalizedTextInput, { description: 'Shoppers see it.' })
  name: LocalizedTextInput;
  @Field(() => PriceLevel, { description: 'CHANNEL: for the channel of this request.' })
  level: PriceLevel;
  @Field(() => Int, { defaultValue: 0, description: 'Of two lists of one level, the higher wins; of equal ones that price the same variant in the same period, the second is refused.' })
  priority: number;
  @Field(() => Date, { nullable: true, description: 'Left out: at once.' })
  validFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'The first instant at which it no longer holds. Left out: until further notice.' })
  validUntil?: Date | null;
}

@InputType()
export class ListedPriceInput {
  @Field(() => String)
  sku: string;
  @Field(() => DecimalScalar, { description: 'For one piece, in yuan, above zero.' })
  amount: string;
}

@InputType()
export class SetPricesInput extends KeyedInput {
  @Field(() => PriceListInput)
  list: PriceListInput;
  @Field(() => [ListedPriceInput], { description: '1–10,000, each SKU once. Prices of other variants in the list stay.' })
  prices: ListedPriceInput[];
}

@ObjectType({ simpleResolvers: true, description: 'The prices are in force, or will be when their list is.' })
export class PricesSet {
  @Field(() => String, { description: 'Code of the list.' })
  list: string;
  @Field(() => Int, { description: 'How many prices differ from before.' })
  changed: number;
}

const most = 10_000;

/** Publishes prices: from the list’s first valid instant on, they are what is shown and charged (C4). */
export async function setPrices(context: CatalogContext, input: SetPricesInput): Promise<PricesSet> {
  requireRole(context, 'CATALOG_EDITOR');
  check(input);
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'setPrices', input }, async () => {
      const { list, prices } = input;
      const variants = await tx.rows<{ id: string; productId: string; sku: string }>(
        'select id, product_id as "productId", sku from variant where sku = any($1)',
        [prices.map(({ sku }) => sku)],
        'variants-to-price',
      );
      const bySku = new Map(variants.map((variant) => [variant.sku, variant]));
      const unknown = prices.flatMap(({ sku }, index) =>
        bySku.has(sku) ? [] : [new InvalidInput(['input', 'prices', String(index), 'sku'], { 'zh-CN': `没有 SKU ${sku}`, en: `There is no SKU ${sku}` })],
      );
      if (unknown.length > 0) refuse(...unknown);
      const now = context.clock.now();
      const listId = await writeList(tx, { ...list, name: localizedText(list.name), channel: list.level === PriceLevel.BASE ? null : context.actor.channel }, now);
      const records = prices.map(({ sku, amount }) => ({ variantId: bySku.get(sku)?.id as string, amount: parseFen(amount) }));
      const changed = await writePrices(tx, listId, records, now);
      const productIds = [...new Set(variants.filter(({ id }) => changed.has(id)).map(({ productId }) => productId))];
      if (productIds.length > 0) await emit(tx, 'product.changed', { productIds }, now);
      return { list: list.code, changed: changed.size };
    });
  });
}

function check({ list, prices }: SetPricesInput): void {
  const problems: Problem[] = [];
  const wrong = (path: string[], zh: string, en: string) => problems.push(new InvalidInput(['input', ...path], { 'zh-CN': zh, en }));
  if (!/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(list.code)) wrong(['list', 'code'], '须为 1–40 个大写字母、数字或连字符', 'must be 1–40 capitals, digits or hyphens');
  if (list.name.zh.trim().length === 0) wrong(['list', 'name', 'zh'], '不能为空', 'must not be empty');
  if (list.validFrom && list.validUntil && list.validFrom >= list.validUntil) wrong(['list', 'validUntil'], '须晚于开始时间', 'must be after validFrom');
  if (prices.length < 1 || prices.length > most) wrong(['prices'], `须为 1–${most} 条`, `must be 1–${most} prices`);
  const seen = new Set<string>();
  prices.forEach(({ sku, amount }, index) => {
    if (parseFen(amount) <= 0n) wrong(['prices', String(index), 'amount'], '须大于零', 'must be above zero');
    if (seen.has(sku)) wrong(['prices', String(index), 'sku'], `${sku} 出现了两次`, `${sku} is given twice`);
    seen.add(sku);
  });
  if (problems.length > 0) refuse(...problems);
}

import { inLocale, Money } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import type { PriceLevel } from '../price-level';
import { listColumns, type ListHeader } from './price-list';
import { type PriceListState, stateOf } from './price-list-state';
import type { PriceListView } from './price-list-view';

type Row = ListHeader & { priceCount: number; rules: { category: string | null; reference: PriceLevel; percentOff: number | null; amountOff: string | null }[] };

const most = 500;

/** The newest lists, most specific level first; `code`, `level`, `state`: these only. */
export async function listPriceLists({ db, locale }: CatalogContext, { id, code, level, state }: { id?: string; code?: string | null; level?: PriceLevel | null; state?: PriceListState | null }): Promise<PriceListView[]> {
  const rows = await db.rows<Row>(
    `select ${listColumns},
       (select count(*)::int from price where price.price_list_id = list.id and price.superseded_at is null) as "priceCount",
       (select coalesce(jsonb_agg(jsonb_build_object('category', category.slug, 'reference', rule.reference, 'percentOff', rule.percent_off, 'amountOff', rule.amount_off::text) order by category.slug nulls last), '[]')
        from price_rule rule left join category on category.id = rule.category_id where rule.price_list_id = list.id and rule.superseded_at is null) as rules
     from price_list list
     where ($1::uuid is null or list.id = $1) and ($2::text is null or list.code = $2) and ($3::text is null or list.level = $3)
       and ($4::text is null or $4 = case when list.withdrawn_at is not null then 'WITHDRAWN' when list.published_at is not null then 'PUBLISHED' else 'DRAFT' end)
     order by list.id desc limit ${most}`,
    [id ?? null, code ?? null, level ?? null, state ?? null],
    'price-lists',
  );
  return rows.map((row) => ({
    ...row,
    name: inLocale(row.name, locale),
    state: stateOf(row),
    rules: row.rules.map((rule) => ({ ...rule, amountOff: rule.amountOff === null ? null : new Money(BigInt(rule.amountOff)) })),
  }));
}

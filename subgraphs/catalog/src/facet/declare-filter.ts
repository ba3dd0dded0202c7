import { InvalidInput, once, type Problem, refuse, requireRole, type Transaction, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { localizedText, LocalizedTextInput } from '../localized-text-input';
import { refreshSearch } from '../product/refresh-search';
import { takeTurn } from '../write-lock';
import { FacetKind, type FilterAttribute } from './filter-attribute';

@InputType()
export class DeclareFilterInput {
  @Field(() => String, { description: 'Code of a property or option of products.' })
  code: string;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => FacetKind)
  kind: FacetKind;
  @Field(() => String, { nullable: true, description: 'Shown behind numbers.' })
  unit?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Slugs of categories; empty: everywhere.' })
  categories: string[];
  @Field(() => String)
  idempotencyKey: string;
}

/** A filter as a seed describes it. */
export interface FilterRecord extends Pick<FilterAttribute, 'code' | 'name'>, Partial<Pick<FilterAttribute, 'unit' | 'categories'>> {
  kind: `${FacetKind}`;
}

const reserved = ['category', 'brand', 'price'];
const longestName = 40;
const batchSize = 1_000;

/** Lets lists be filtered by a property; one that is declared already takes the new name, kind and categories. */
export async function declareFilter(context: CatalogContext, input: DeclareFilterInput): Promise<{ code: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const problems = problemsOf(input);
  if (problems.length > 0) refuse(...problems);
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'declareFilter', input }, async () => {
      await takeTurn(tx);
      const { code, name, kind, unit, categories } = input;
      const known = new Set((await tx.rows<{ slug: string }>('select slug from category where slug = any($1)', [categories], 'filter-categories')).map(({ slug }) => slug));
      const unknown = categories.find((slug) => !known.has(slug));
      if (unknown !== undefined) refuse(new InvalidInput(['input', 'categories'], { 'zh-CN': `没有类目“${unknown}”`, en: `There is no category "${unknown}"` }));
      await writeFilters(tx, [{ code, name: localizedText(name), kind, unit: unit ?? null, categories }]);
      return { code };
    }),
  );
}

/** Writes filters and, where one is new or other, the products that have it. */
export async function writeFilters(tx: Transaction, filters: readonly FilterRecord[]): Promise<void> {
  const written = await tx.rows<{ code: string }>(
    `insert into filter_attribute as known (code, name, kind, unit, categories, position)
     select code, name, kind, unit, array(select jsonb_array_elements_text(coalesce(categories, '[]'))), place + (select coalesce(max(position), 0) from filter_attribute)
     from jsonb_to_recordset($1::jsonb) as given(code text, name jsonb, kind text, unit text, categories jsonb, place integer)
     on conflict (code) do update set name = excluded.name, kind = excluded.kind, unit = excluded.unit, categories = excluded.categories
       where (known.name, known.kind, known.unit, known.categories) is distinct from (excluded.name, excluded.kind, excluded.unit, excluded.categories)
     returning code`,
    [JSON.stringify(filters.map((filter, index) => ({ ...filter, place: index + 1 })))],
    'filters-write',
  );
  if (written.length === 0) return;
  const touched = await tx.rows<{ id: string }>(
    `select product.id from product where exists (select from jsonb_array_elements(product.attributes) attribute where attribute->>'code' = any($1))
       or exists (select from variant, jsonb_array_elements(variant.options) option where variant.product_id = product.id and option->>'code' = any($1))`,
    [written.map(({ code }) => code)],
    'filters-touched',
  );
  for (let start = 0; start < touched.length; start += batchSize) await refreshSearch(tx, touched.slice(start, start + batchSize).map(({ id }) => id));
}

function problemsOf({ code, name, unit }: DeclareFilterInput): Problem[] {
  const problems: Problem[] = [];
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(code) || reserved.includes(code)) {
    problems.push(new InvalidInput(['input', 'code'], { 'zh-CN': `须为字母、数字、_ 和 -，以字母开头，且不为 ${reserved.join('、')}`, en: `Must be letters, digits, _ and -, begin with a letter, and not be ${reserved.join(', ')}` }));
  }
  for (const [language, text] of [['zh', name.zh], ['en', name.en]] as const) {
    if ((language === 'zh' && !text?.trim()) || (text?.length ?? 0) > longestName) problems.push(new InvalidInput(['input', 'name', language], { 'zh-CN': `须为 1–${longestName} 个字符`, en: `Must be 1–${longestName} characters` }));
  }
  if ((unit?.length ?? 0) > 12) problems.push(new InvalidInput(['input', 'unit'], { 'zh-CN': '最多 12 个字符', en: 'At most 12 characters' }));
  return problems;
}

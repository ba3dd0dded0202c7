import { inLocale, type LocalizedText } from '@tonglu/kit';
import type { CategoryTree } from '../category/category-tree';
import type { CatalogContext } from '../context';
import type { FoundProducts } from '../product/find-products';
import type { Choice } from '../product/product-filter';
import type { Asked } from '../product/product-scope';
import { type CountedValue, countFacets } from './count-facets';
import type { Facet, FacetChoice } from './facet';
import { FacetKind } from './filter-attribute';

const names = {
  category: { 'zh-CN': '类目', en: 'Category' },
  brand: { 'zh-CN': '品牌', en: 'Brand' },
  price: { 'zh-CN': '价格', en: 'Price' },
} satisfies Record<string, LocalizedText>;
const most = { values: 30, facets: 12 };
/** A property that fewer of the products have is no way to tell them apart. */
const leastShare = 0.25;

/** The ways to narrow a list: what is chosen, and what tells its products apart. */
export async function facetsOf(context: CatalogContext, { asked, counted }: FoundProducts): Promise<Facet[]> {
  const [{ rows, total, part }, tree] = await Promise.all([counted ?? countFacets(context, asked), context.loaders.categoryTree()]);
  const byCode = new Map<string, CountedValue[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const facets: Facet[] = [];
  for (const [code, counted] of byCode) {
    const choice = asked.choices.find((each) => each.code === code);
    const share = counted.reduce((sum, { count }) => sum + count, 0) / Math.max(total, 1);
    const isCommon = code === 'price' || code === 'category' || code === 'brand' || (share >= leastShare || Boolean(choice));
    if (!isCommon) continue;
    const name = inLocale(counted[0].name ?? names[code as keyof typeof names], context.locale);
    const base = { code, name, unit: counted[0].unit, approximate: part < 1, values: [], min: null, max: null, from: null, to: null };
    if (code === 'price' || counted[0].kind === FacetKind.RANGE) facets.push({ ...base, ...rangeOf(counted, choice, code === 'price') });
    else facets.push({ ...base, kind: FacetKind.TERMS, values: code === 'category' ? shelvesOf(tree, counted, asked, choice, context) : termsOf(counted, choice, context) });
  }
  return facets.filter((facet) => isUseful(facet, asked)).slice(0, most.facets);
}

const isUseful = ({ code, kind, values, min, max }: Facet, { choices }: Asked): boolean =>
  choices.some((choice) => choice.code === code) || (kind === FacetKind.RANGE ? min !== max : values.length > 1);

function rangeOf(counted: readonly CountedValue[], choice: Choice | undefined, isPrice: boolean): Pick<Facet, 'kind' | 'min' | 'max' | 'from' | 'to'> {
  const numbers = counted.map(({ number }) => number ?? 0);
  const bound = (given: number | bigint | undefined): number | null => (given === undefined ? null : Number(given) / (isPrice ? 100 : 1));
  return { kind: FacetKind.RANGE, min: Math.min(...numbers), max: Math.max(...numbers), from: bound(choice?.from), to: bound(choice?.to) };
}

function termsOf(counted: readonly CountedValue[], choice: Choice | undefined, { locale }: CatalogContext): FacetChoice[] {
  const choices = counted.map(({ value, label, count }) => ({ value, label: label ? inLocale(label, locale) : value, count, selected: choice?.values.includes(value) ?? false }));
  const inOrder = counted.every(({ number }) => number !== null) ? choices : [...choices].sort((a, b) => b.count - a.count);
  return inOrder.filter(({ selected }, index) => selected || index < most.values);
}

/** Inside a category the shelves right below it; elsewhere those on which the products stand. */
function shelvesOf(tree: CategoryTree, counted: readonly CountedValue[], { category }: Asked, choice: Choice | undefined, { locale }: CatalogContext): FacetChoice[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  const here = category ? tree.findBySlug(category) : null;
  const shelves = here ? tree.childrenOf(here) : [...counts.keys()].flatMap((id) => tree.find(id) ?? []);
  const chosen = (choice?.values ?? []).flatMap((slug) => tree.findBySlug(slug) ?? []);
  return [...new Set([...shelves, ...chosen])]
    .map((shelf) => ({
      value: shelf.slug,
      label: inLocale(shelf.name, locale),
      count: (here || chosen.includes(shelf) ? tree.under(shelf) : [shelf]).reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0),
      selected: chosen.includes(shelf),
    }))
    .filter(({ count, selected }) => count > 0 || selected)
    .sort((a, b) => (here ? 0 : b.count - a.count))
    .slice(0, most.values);
}

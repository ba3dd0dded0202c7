import { digest } from '@tonglu/kit';
import type { CategoryTree } from '../category/category-tree';
import type { Bind } from '../product/bind';
import { asked, type PublishedAssortment } from './published';
import { RuleEffect } from './rule';
import { type AssortmentViewer, specificity } from './scope';

/** One question on the way to whether a product is sold; the first that is answered with yes decides. */
interface Step {
  effect: RuleEffect;
  /** Products are looked up among the rules of the assortment, categories and brands among these ids. */
  of: { assortment: string } | { categories: string[] } | { brands: string[] } | 'everything';
}

/**
 * The products that exist for a viewer at an instant, as a condition over `product`. It is made of the rules of the
 * assortments that mean the viewer, not of products: there is nothing to recompute when either changes (ADR 18).
 */
export class Listing {
  static readonly everything = new Listing([]);

  private constructor(private readonly chains: readonly (readonly Step[])[]) {}

  /** Of the published assortments those that mean this viewer now, the most specific first. */
  static for(viewer: AssortmentViewer, at: Date, published: readonly PublishedAssortment[], tree: CategoryTree): Listing {
    const chain = published
      .filter(({ validFrom, validUntil }) => (!validFrom || validFrom <= at) && (!validUntil || validUntil > at))
      .flatMap((assortment) => {
        const rank = specificity(assortment, viewer);
        return rank === undefined ? [] : [{ ...assortment, rank }];
      })
      .sort(asked);
    const steps = chain.flatMap((assortment) => stepsOf(assortment, tree));
    const end = steps.findIndex(({ of }) => of === 'everything');
    const decisive = end < 0 ? steps : steps.slice(0, end + 1);
    return Listing.of([decisive]);
  }

  /** What nothing is said about is sold: what is included last changes nothing. */
  private static of(chains: readonly (readonly Step[])[]): Listing {
    return new Listing(chains.map((steps) => steps.slice(0, steps.findLastIndex(({ effect }) => effect === RuleEffect.EXCLUDE) + 1)).filter(({ length }) => length > 0));
  }

  /** Whether nothing is hidden from the viewer. */
  get isEverything(): boolean {
    return this.chains.length === 0;
  }

  /** The assortments that name single products. */
  get naming(): string[] {
    return [...new Set(this.chains.flat().flatMap(({ of }) => (typeof of === 'object' && 'assortment' in of ? [of.assortment] : [])))];
  }

  /** The same as if no single product were named: a matter of shelf and brand alone. */
  ofShelves(): Listing {
    return Listing.of(this.chains.map((steps) => steps.filter(({ of }) => of === 'everything' || !('assortment' in of))));
  }

  /** What exists by both. */
  and(other: Listing): Listing {
    return other.key === this.key ? this : new Listing([...this.chains, ...other.chains]);
  }

  /** Equal for viewers for whom the same products exist by the same rules. */
  get key(): string {
    return JSON.stringify(this.chains);
  }

  /** What has to hold of a `product` by itself; nothing where nothing is hidden from the viewer. See product/existing.ts. */
  conditions(bind: Bind): string[] {
    return this.chains.map(([first, ...others]) => conditionOf(first, others, bind));
  }

  /** The name of a prepared statement whose text depends on nothing but what kinds of rules there are. */
  nameOf(statement: string): string {
    if (this.isEverything) return statement;
    const kinds = this.chains.map((steps) => steps.map(({ effect, of }) => `${effect} ${of === 'everything' ? of : Object.keys(of)[0]}`));
    return `${statement}-${digest(JSON.stringify(kinds)).slice(0, 8)}`;
  }
}

/** The last step excludes: what comes to its end is sold. */
function conditionOf({ effect, of }: Step, [next, ...others]: readonly Step[], bind: Bind): string {
  const isMeant = meaning(of, effect, bind);
  if (!next) return `not ${isMeant}`;
  const otherwise = conditionOf(next, others, bind);
  return effect === RuleEffect.INCLUDE ? `(${isMeant} or ${otherwise})` : `not ${isMeant} and ${otherwise}`;
}

function stepsOf({ id, products, categories, brands, everything }: PublishedAssortment, tree: CategoryTree): Step[] {
  const shelves = new Map(categories.map((each) => [each.id, each.effect]));
  const ruled = tree.all.flatMap((category) => {
    const nearest = tree.pathTo(category).findLast((above) => shelves.has(above.id));
    return nearest ? [{ id: category.id, effect: shelves.get(nearest.id) as RuleEffect }] : [];
  });
  const both = (make: (effect: RuleEffect) => Step[]): Step[] => [RuleEffect.INCLUDE, RuleEffect.EXCLUDE].flatMap(make);
  const idsOf = (rules: readonly { id: string; effect: RuleEffect }[], effect: RuleEffect): string[] => rules.filter((rule) => rule.effect === effect).map((rule) => rule.id).sort();
  const step = (effect: RuleEffect, ids: string[], of: (ids: string[]) => Step['of']): Step[] => (ids.length > 0 ? [{ effect, of: of(ids) }] : []);
  return [
    ...both((effect) => ((products ?? []).includes(effect) ? [{ effect, of: { assortment: id } }] : [])),
    ...both((effect) => step(effect, idsOf(ruled, effect), (ids) => ({ categories: ids }))),
    ...both((effect) => step(effect, idsOf(brands, effect), (ids) => ({ brands: ids }))),
    ...(everything ? [{ effect: everything, of: 'everything' as const }] : []),
  ];
}

function meaning(of: Step['of'], effect: RuleEffect, bind: Bind): string {
  if (of === 'everything') return 'true';
  if ('categories' in of) return `product.category_id = any(${bind(of.categories)}::uuid[])`;
  if ('brands' in of) return `product.brand_id = any(${bind(of.brands)}::uuid[])`;
  return `exists (select from assortment_rule rule where rule.assortment_id = ${bind(of.assortment)} and rule.product_id = product.id and rule.effect = '${effect}')`;
}

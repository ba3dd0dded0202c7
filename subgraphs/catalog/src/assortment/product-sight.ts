import { badInput, channels, type Database, inLocale, type LocalizedText } from '@tonglu/kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { ProductStatus } from '../product/product';
import { Assortment, assortmentColumns, type AssortmentRow, AssortmentRuleView } from './assortment';
import type { Listing } from './listing';
import { asked } from './published';
import { RuleEffect } from './rule';
import { type AssortmentViewer, specificity } from './scope';

@InputType({ description: 'Somebody who might look.' })
export class AssortmentViewerInput {
  @Field(() => String, { description: 'MALL, DEALER, STORE or MARKETPLACE.' })
  channel: string;
  @Field(() => String, { nullable: true, description: '6-digit code of a district.' })
  district?: string | null;
  @Field(() => String, { nullable: true })
  grade?: string | null;
  @Field(() => String, { nullable: true })
  dealer?: string | null;
  @Field(() => String, { nullable: true })
  store?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What one published assortment says about a product.' })
export class AssortmentSaying {
  @Field(() => Assortment)
  assortment: AssortmentRow;
  @Field(() => AssortmentRuleView, { description: 'The rule of it that decides.' })
  rule: AssortmentRuleView;
  @Field(() => Boolean, { description: 'Whether it means the viewer asked about, now.' })
  applies: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Whether a viewer sees a product now, and why (C3).' })
export class ProductSight {
  @Field(() => String, { description: 'Code of the product.' })
  product: string;
  @Field(() => String)
  name: string;
  @Field(() => ProductStatus, { description: 'Only what is ACTIVE exists for anybody.' })
  status: ProductStatus;
  @Field(() => Boolean)
  visible: boolean;
  @Field(() => [String], { description: 'SKUs of components of a suite that do not exist for this viewer, for whom the suite therefore does not either.' })
  lacking: string[];
  @Field(() => AssortmentSaying, { nullable: true, description: 'What decides; null: no assortment that means this viewer says anything, so it is sold.' })
  decidedBy: AssortmentSaying | null;
  @Field(() => [AssortmentSaying], { description: 'Every published assortment that says something about it: those that mean the viewer in the order in which they are asked, then the others.' })
  sayings: AssortmentSaying[];
}

/** What each published assortment says about a product: of its rules the one about the product, the nearest category, the brand, everything. */
const sayingsAbout = `
  with recursive shelf as (
    select category.id, category.parent_id, 0 as distance from product join category on category.id = product.category_id where product.id = $1
    union all
    select category.id, category.parent_id, shelf.distance + 1 from category join shelf on category.id = shelf.parent_id)
  select distinct on (assortment.id) assortment.*,
    jsonb_build_object('effect', rule.effect, 'product', case when rule.product_id is not null then product.code end, 'category', category.slug,
      'brand', case when rule.brand_id is not null then brand.slug end) as rule
  from (select ${assortmentColumns} from assortment where status = 'ACTIVE') assortment join assortment_rule rule on rule.assortment_id = assortment.id
  join product on product.id = $1 join brand on brand.id = product.brand_id
  left join shelf on shelf.id = rule.category_id left join category on category.id = shelf.id
  where rule.product_id = product.id or shelf.id is not null or rule.brand_id = product.brand_id or num_nonnulls(rule.product_id, rule.category_id, rule.brand_id) = 0
  order by assortment.id, (rule.product_id is not null) desc, shelf.distance nulls last, (rule.brand_id is not null) desc`;

/** Who sees this product, and why. Undefined where there is no such product at all. */
export async function sightOf(context: CatalogContext, code: string, given: AssortmentViewerInput): Promise<ProductSight | undefined> {
  const channel = channels.find((each) => each === given.channel);
  if (!channel) throw badInput('viewer.channel', `must be of ${channels.join(', ')}`);
  if (given.district && !/^\d{6}$/.test(given.district)) throw badInput('viewer.district', 'must be the 6 digits of a district code');
  const { db, locale, loaders } = context;
  const product = await db.row<{ id: string; code: string; name: LocalizedText; status: ProductStatus }>('select id, code, name, status from product where code = $1', [code], 'product-to-see');
  if (!product) return undefined;
  const { grade, dealer, store, district } = given;
  const viewer: AssortmentViewer = { channel, district: district ?? undefined, trade: { grade: grade ?? undefined, dealer: dealer ?? undefined, store: store ?? undefined } };
  const now = loaders.now();
  const rows = await db.rows<AssortmentRow & { rule: AssortmentRuleView }>(sayingsAbout, [product.id], 'assortment-sayings');
  const sayings = rows
    .map(({ rule, ...assortment }) => {
      const holds = (!assortment.validFrom || assortment.validFrom <= now) && (!assortment.validUntil || assortment.validUntil > now);
      const rank = holds ? specificity(assortment, viewer) : undefined;
      return { assortment, rule, applies: rank !== undefined, rank: rank ?? -1, priority: assortment.priority, code: assortment.code };
    })
    .sort(asked);
  const decidedBy = sayings.find(({ applies }) => applies) ?? null;
  const lacking = await lackingOf(db, await loaders.listingFor(viewer), product.id);
  const visible = product.status === ProductStatus.ACTIVE && decidedBy?.rule.effect !== RuleEffect.EXCLUDE && lacking.length === 0;
  return { product: product.code, name: inLocale(product.name, locale), status: product.status, visible, lacking, decidedBy, sayings };
}

/** Components of a suite that are not sold to whom the listing is for; whether they are sold by themselves does not matter. */
async function lackingOf(db: Database, listing: Listing, suite: string): Promise<string[]> {
  if (listing.isEverything) return [];
  const values: unknown[] = [suite];
  const rows = await db.rows<{ sku: string }>(
    `select distinct piece.sku from variant suite join suite_component part on part.suite_id = suite.id join variant piece on piece.id = part.component_id join product on product.id = piece.product_id
     where suite.product_id = $1 and not (${listing.conditions((value) => `$${values.push(value)}`).join(' and ')}) order by piece.sku`,
    values,
    listing.nameOf('components-lacking'),
  );
  return rows.map(({ sku }) => sku);
}

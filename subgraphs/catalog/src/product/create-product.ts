import { InvalidInput, KeyedInput, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { fitRecords } from '../product-type/fit-records';
import { checkCode, checkUnique, readVariant, VariantInput } from '../variant/variant-input';
import { takeTurn } from '../write-lock';
import { ProductAttributeInput, readAttributes, tellFaults } from './attribute-input';
import { longest } from './change-product-description';
import { slugFor } from './legal-code';
import { ProductKind } from './product';
import type { ProductRecord } from './product-record';
import { writeProducts } from './write-products';

@InputType()
export class CreateProductInput extends KeyedInput {
  @Field(() => String, { description: 'Capitals, digits and . _ / * + -, at most 120; unique, never changes. proposeProductCode gives the next one of a type.' })
  code: string;
  @Field(() => ProductKind, { defaultValue: ProductKind.GOODS })
  kind: ProductKind;
  @Field(() => String, { nullable: true, description: 'Code of a product type. Left out: it may have any properties.' })
  type?: string | null;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true })
  subtitle?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true })
  description?: LocalizedTextInput | null;
  @Field(() => String, { description: 'Slug.' })
  brand: string;
  @Field(() => String, { description: 'Slug.' })
  category: string;
  @Field(() => [ProductAttributeInput], { defaultValue: [] })
  attributes: ProductAttributeInput[];
  @Field(() => [VariantInput], { description: '1–200.' })
  variants: VariantInput[];
}

const mostVariants = 200;

/** C1: a new product, a DRAFT: nobody but editors sees it until its status changes. */
export async function createProduct(context: CatalogContext, input: CreateProductInput): Promise<{ productId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const record = readRecord(found, input);
  found.refuseAny();
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'createProduct', input }, async () => {
      const known = await tx.row<{ code: boolean; slug: boolean; brand: boolean; category: boolean }>(
        `select exists (select from product where code = $1) as code, exists (select from product where slug = $2) as slug,
           exists (select from brand where slug = $3) as brand, exists (select from category where slug = $4) as category`,
        [record.code, slugFor(record.code), record.brand, record.category],
        'product-places',
      );
      if (known?.code || known?.slug) found.wrong('code', `编码 ${record.code} 已被使用`, `The code ${record.code} is taken`);
      if (!known?.brand) found.wrong('brand', `没有品牌“${record.brand}”`, `There is no brand "${record.brand}"`);
      if (!known?.category) found.wrong('category', `没有类目“${record.category}”`, `There is no category "${record.category}"`);
      await checkUnique(tx, found, record.variants.map(({ sku, barcode }, index) => ({ at: `variants.${index}`, sku, barcode })));
      const { fitted, faults } = await fitRecords(tx, [record]);
      const ofType = faults.find(({ field }) => field === 'type');
      if (ofType) refuse(...found.problems, new InvalidInput(['input', 'type'], ofType.reason));
      tellFaults(found, faults.map(({ field, ...fault }) => ({ ...fault, attribute: field.replace(/^attributes\./, '') })), input.attributes);
      found.refuseAny();
      await writeProducts(tx, fitted, context.clock.now());
      const created = await tx.row<{ id: string }>('select id from product where code = $1', [record.code], 'product-by-code');
      return { productId: created?.id ?? '' };
    });
  });
}

function readRecord(found: Findings, { code, kind, type, name, subtitle, description, brand, category, attributes, variants }: CreateProductInput): ProductRecord {
  checkCode(found, 'code', code);
  if (variants.length < 1 || variants.length > mostVariants) found.wrong('variants', `须为 1–${mostVariants} 个`, `must be 1–${mostVariants}`);
  return {
    code,
    kind,
    status: 'DRAFT',
    type: type ?? undefined,
    name: found.text('name', name, longest.name),
    subtitle: subtitle ? found.text('subtitle', subtitle, longest.name) : undefined,
    description: description ? found.text('description', description, longest.description) : undefined,
    brand,
    category,
    attributes: readAttributes(found, attributes, Boolean(type)),
    variants: variants.slice(0, mostVariants).map((variant, index) => readVariant(found, `variants.${index}`, variant)),
  };
}

import { orRefusal, requireRole, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { addVariant, AddVariantInput } from '../variant/add-variant';
import { changeVariant, ChangeVariantInput } from '../variant/change-variant';
import { changeManuals, ChangeManualsInput } from '../media/change-manuals';
import { changeMedia, ChangeMediaInput } from '../media/change-media';
import { changeProductAttributes, ChangeProductAttributesInput } from './change-product-attributes';
import { changeProductBlocks, ChangeProductBlocksInput } from './change-product-blocks';
import { changeProductBrand, ChangeProductBrandInput } from './change-product-brand';
import { changeProductDescription, ChangeProductDescriptionInput } from './change-product-description';
import { changeProductStatus, ChangeProductStatusInput } from './change-product-status';
import { createProduct, CreateProductInput } from './create-product';
import { moveProduct, MoveProductInput } from './move-product';
import { Product, type ProductRow } from './product';
import { anyProduct, anyProductByCode } from './product.loaders';

const CreateProductResult = resultUnion('CreateProductResult', () => Product, 'Product');
const ChangeProductDescriptionResult = resultUnion('ChangeProductDescriptionResult', () => Product, 'Product');
const ChangeProductAttributesResult = resultUnion('ChangeProductAttributesResult', () => Product, 'Product');
const ChangeProductBlocksResult = resultUnion('ChangeProductBlocksResult', () => Product, 'Product');
const MoveProductResult = resultUnion('MoveProductResult', () => Product, 'Product');
const ChangeProductBrandResult = resultUnion('ChangeProductBrandResult', () => Product, 'Product');
const AddVariantResult = resultUnion('AddVariantResult', () => Product, 'Product');
const ChangeVariantResult = resultUnion('ChangeVariantResult', () => Product, 'Product');
const ChangeMediaResult = resultUnion('ChangeMediaResult', () => Product, 'Product');
const ChangeManualsResult = resultUnion('ChangeManualsResult', () => Product, 'Product');
const ChangeProductStatusResult = resultUnion('ChangeProductStatusResult', () => Product, 'Product');

/** The product after a change, whatever its status. */
const edited = async ({ db }: CatalogContext, { productId }: { productId: string }): Promise<ProductRow | undefined> => anyProduct(db, productId);

/** What editors do with a product; each verb by itself, so that it is clear what was meant. */
@Resolver()
export class ProductEditResolver {
  @Query(() => Product, { nullable: true, description: 'By code and whatever its status; role CATALOG_EDITOR (C1).' })
  async productByCode(@Arg('code', () => String) code: string, @Ctx() context: CatalogContext): Promise<ProductRow | null> {
    requireRole(context, 'CATALOG_EDITOR');
    return (await anyProductByCode(context.db, code)) ?? null;
  }

  @Mutation(() => ChangeProductStatusResult, { description: 'Puts a product on sale or takes it off; role CATALOG_EDITOR (C1).' })
  changeProductStatus(@Arg('input', () => ChangeProductStatusInput) input: ChangeProductStatusInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeProductStatus(context, input)));
  }

  @Mutation(() => CreateProductResult, { description: 'A new product, not yet on sale; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, BUSY.' })
  createProduct(@Arg('input', () => CreateProductInput) input: CreateProductInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await createProduct(context, input)));
  }

  @Mutation(() => ChangeProductDescriptionResult, { description: 'Says what a product is in other words; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  changeProductDescription(@Arg('input', () => ChangeProductDescriptionInput) input: ChangeProductDescriptionInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeProductDescription(context, input)));
  }

  @Mutation(() => ChangeProductAttributesResult, { description: 'Replaces the properties of a product, held against its type; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  changeProductAttributes(@Arg('input', () => ChangeProductAttributesInput) input: ChangeProductAttributesInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeProductAttributes(context, input)));
  }

  @Mutation(() => ChangeProductBlocksResult, { description: 'Replaces the rich description of a product; role CATALOG_EDITOR (C2). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  changeProductBlocks(@Arg('input', () => ChangeProductBlocksInput) input: ChangeProductBlocksInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeProductBlocks(context, input)));
  }

  @Mutation(() => MoveProductResult, { description: 'Puts a product on another shelf; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND, BUSY; PRICE_CONFLICT where price lists would come together.' })
  moveProduct(@Arg('input', () => MoveProductInput) input: MoveProductInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await moveProduct(context, input)));
  }

  @Mutation(() => ChangeProductBrandResult, { description: 'Sells a product under another brand; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  changeProductBrand(@Arg('input', () => ChangeProductBrandInput) input: ChangeProductBrandInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeProductBrand(context, input)));
  }

  @Mutation(() => AddVariantResult, { description: 'Adds a variant to a product; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  addVariant(@Arg('input', () => AddVariantInput) input: AddVariantInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await addVariant(context, input)));
  }

  @Mutation(() => ChangeVariantResult, { description: 'Describes a variant anew; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  changeVariant(@Arg('input', () => ChangeVariantInput) input: ChangeVariantInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeVariant(context, input)));
  }

  @Mutation(() => ChangeMediaResult, { description: 'Replaces the pictures of a product and its variants; role CATALOG_EDITOR (C2). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  changeMedia(@Arg('input', () => ChangeMediaInput) input: ChangeMediaInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeMedia(context, input)));
  }

  @Mutation(() => ChangeManualsResult, { description: 'Replaces the manuals of a product; role CATALOG_EDITOR (C2). Problems: INVALID_INPUT, NOT_FOUND, BUSY.' })
  changeManuals(@Arg('input', () => ChangeManualsInput) input: ChangeManualsInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => edited(context, await changeManuals(context, input)));
  }
}

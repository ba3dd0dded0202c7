import { inLocale, orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { addProductType, AddProductTypeInput } from './add-product-type';
import { changeProductType, ChangeProductTypeInput } from './change-product-type';
import { ProductType, type ProductTypeRow, TypeAttribute, ValueKind } from './product-type';
import { allProductTypes, productTypeByCode } from './product-type.loaders';
import { proposeProductCode, ProposeProductCodeInput, ProposedCode } from './propose-product-code';

const AddProductTypeResult = resultUnion('AddProductTypeResult', () => ProductType, 'ProductType');
const ChangeProductTypeResult = resultUnion('ChangeProductTypeResult', () => ProductType, 'ProductType');
const ProposeProductCodeResult = resultUnion('ProposeProductCodeResult', () => ProposedCode, 'ProposedCode');

@Resolver(() => ProductType)
export class ProductTypeResolver {
  @Query(() => [ProductType], { nullable: true, description: 'All product types, by code (C1).' })
  productTypes(@Ctx() { db }: CatalogContext): Promise<ProductTypeRow[]> {
    return allProductTypes(db);
  }

  @Mutation(() => AddProductTypeResult, { description: 'Says what products of a new sort are described by; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT.' })
  addProductType(@Arg('input', () => AddProductTypeInput) input: AddProductTypeInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => productTypeByCode(context.db, (await addProductType(context, input)).code));
  }

  @Mutation(() => ChangeProductTypeResult, {
    description: 'Changes the properties of a type; its products take over new names, units and order. Refused where one of them would not fit any more. Role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND.',
  })
  changeProductType(@Arg('input', () => ChangeProductTypeInput) input: ChangeProductTypeInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => productTypeByCode(context.db, (await changeProductType(context, input)).code));
  }

  @Mutation(() => ProposeProductCodeResult, { description: 'The next code for a product of a type; role CATALOG_EDITOR (C1). Problems: NOT_FOUND.' })
  proposeProductCode(@Arg('input', () => ProposeProductCodeInput) input: ProposeProductCodeInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, () => proposeProductCode(context, input));
  }

  @FieldResolver(() => String)
  name(@Root() type: ProductTypeRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(type.name, locale);
  }

  @FieldResolver(() => [TypeAttribute], { description: 'In the order of the specification.' })
  attributes(@Root() type: ProductTypeRow, @Ctx() { locale }: CatalogContext): TypeAttribute[] {
    return type.attributes.map(({ code, name, kind, unit, required, terms = [], group }) => ({
      code, name: inLocale(name, locale), kind: ValueKind[kind], unit, required: Boolean(required), terms: terms.map((term) => inLocale(term, locale)), group: group ? inLocale(group, locale) : null,
    }));
  }
}

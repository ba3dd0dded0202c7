import { inLocale } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Brand, type BrandRow } from './brand';

@Resolver(() => Brand)
export class BrandResolver {
  @FieldResolver(() => String)
  name(@Root() brand: BrandRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(brand.name, locale);
  }
}

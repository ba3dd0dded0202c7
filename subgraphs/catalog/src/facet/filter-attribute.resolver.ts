import { inLocale, orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { declareFilter, DeclareFilterInput } from './declare-filter';
import { FilterAttribute } from './filter-attribute';

const DeclareFilterResult = resultUnion('DeclareFilterResult', () => FilterAttribute, 'FilterAttribute');
type FilterRow = Pick<FilterAttribute, 'name'>;

@Resolver(() => FilterAttribute)
export class FilterAttributeResolver {
  @Mutation(() => DeclareFilterResult, { description: 'Lets lists be filtered by a property or option; role CATALOG_EDITOR (C7).' })
  declareFilter(@Arg('input', () => DeclareFilterInput) input: DeclareFilterInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => {
      const { code } = await declareFilter(context, input);
      return context.db.row<FilterAttribute>('select code, name, kind, unit, categories, position from filter_attribute where code = $1', [code], 'filter-attribute');
    });
  }

  @FieldResolver(() => String)
  name(@Root() attribute: FilterRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(attribute.name, locale);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import type { FoundProducts } from '../product/find-products';
import { ProductConnection } from '../product/product-connection';
import { helpFor, SearchHelp } from '../search/search-help';
import { Facet } from './facet';
import { facetsOf } from './facets-of';

/** What a list tells beside its products; worked out only where it is asked for. */
@Resolver(() => ProductConnection)
export class ProductConnectionResolver {
  @FieldResolver(() => [Facet], { nullable: true, description: 'Ways to narrow the list, with counts (C7).' })
  facets(@Root() found: FoundProducts, @Ctx() context: CatalogContext): Promise<Facet[]> {
    return facetsOf(context, found);
  }

  @FieldResolver(() => SearchHelp, { nullable: true, description: 'Null where the search found enough of just what was typed.' })
  async help(@Root() found: FoundProducts, @Ctx() { loaders }: CatalogContext): Promise<SearchHelp | null> {
    return found.asked.question ? helpFor(found, await loaders.categoryTree()) : null;
  }
}

import { badInput } from '@tonglu/kit';
import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Region } from './region';
import { childrenOf, parentOf } from './regions';

/** Read from memory: no statement, nothing personal. */
type RegionRow = Region;

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], { nullable: true, description: 'The regions below `parent`; provinces where none is given; empty below a street. BAD_USER_INPUT for an unknown code.' })
  regions(@Arg('parent', () => String, { nullable: true, description: 'Code of a region.' }) parent?: string | null): readonly RegionRow[] {
    const children = childrenOf(parent);
    if (!children) throw badInput('parent', 'There is no region with this code');
    return children;
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region it lies in; null for a province.' })
  parent(@Root() region: RegionRow): RegionRow | undefined {
    return parentOf(region);
  }
}

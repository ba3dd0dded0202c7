import { orRefusal, requireRole, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { addSynonym, AddSynonymInput } from './add-synonym';
import { Synonym } from './synonym';

const AddSynonymResult = resultUnion('AddSynonymResult', () => Synonym, 'Synonym');

@Resolver(() => Synonym)
export class SynonymResolver {
  @Query(() => [Synonym], { nullable: true, description: 'What the search takes for the same; role CATALOG_EDITOR (C7).' })
  synonyms(@Ctx() context: CatalogContext): Promise<Synonym[]> {
    requireRole(context, 'CATALOG_EDITOR');
    return context.db.rows<Synonym>('select id, terms, language from synonym order by id', [], 'synonyms');
  }

  @Mutation(() => AddSynonymResult, { description: 'Teaches the search that several names mean one thing; role CATALOG_EDITOR (C7).' })
  addSynonym(@Arg('input', () => AddSynonymInput) input: AddSynonymInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => {
      const { synonymId } = await addSynonym(context, input);
      return context.db.row<Synonym>('select id, terms, language from synonym where id = $1', [synonymId], 'synonym-by-id');
    });
  }
}

import { Field, ObjectType } from 'type-graphql';
import { Category, type CategoryRow } from '../category/category';
import type { CategoryTree } from '../category/category-tree';
import type { FoundProducts } from '../product/find-products';
import { essential, few, Stage } from './search-query';

@ObjectType({ simpleResolvers: true, description: 'What to tell somebody whose search found little or nothing as it was typed (C7).' })
export class SearchHelp {
  @Field(() => String, { nullable: true, description: 'The search with its misspelt words put right; the products shown answer this one.' })
  didYouMean: string | null;
  @Field(() => [String], { description: 'Words that the products shown may lack, because none has them all.' })
  leftOut: string[];
  @Field(() => String, { nullable: true, description: 'A shorter search that finds more.' })
  broader: string | null;
  @Field(() => [Category], { description: 'Where to look instead; given where nothing was found.' })
  categories: CategoryRow[];
}

const mostCategories = 8;

/** Null where the search found enough of just what was typed. */
export function helpFor({ asked: { question }, stage, totalCount }: FoundProducts, tree: CategoryTree): SearchHelp | null {
  if (!question) return null;
  const terms = question.meant?.terms ?? question.terms;
  const needed = essential(terms);
  const isCorrected = totalCount > 0 && (stage === Stage.CORRECTED || stage === Stage.LOOSENED);
  const help: SearchHelp = {
    didYouMean: (isCorrected && question.meant?.text) || null,
    leftOut: stage === Stage.LOOSENED ? terms.filter((term) => !needed.includes(term)).map(({ asked }) => asked) : [],
    broader: totalCount < few && stage !== Stage.LOOSENED && stage !== Stage.PART_OF_CODE && needed.length > 0 && needed.length < terms.length ? needed.map(({ asked }) => asked).join(' ') : null,
    categories: totalCount === 0 ? tree.top.slice(0, mostCategories) : [],
  };
  return help.didYouMean || help.leftOut.length > 0 || help.broader || help.categories.length > 0 ? help : null;
}

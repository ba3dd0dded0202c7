import { InvalidInput, newId, once, type Problem, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { askedWords } from './words';

@InputType()
export class AddSynonymInput {
  @Field(() => [String], { description: 'Two to twenty names of one thing, of at most forty characters.' })
  terms: string[];
  @Field(() => String, { nullable: true, description: '"zh-CN" or "en": for readers of this language only; left out: for everybody.' })
  language?: string | null;
  @Field(() => String)
  idempotencyKey: string;
}

const most = { terms: 20, length: 40 };

/** Teaches the search that several names mean one thing; it knows at once. */
export async function addSynonym(context: CatalogContext, input: AddSynonymInput): Promise<{ synonymId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const terms = [...new Set(input.terms.map((term) => term.trim()))];
  const problems = problemsOf(terms, input.language);
  if (problems.length > 0) refuse(...problems);
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'addSynonym', input }, async () => {
      const synonymId = newId();
      await tx.run('insert into synonym (id, terms, language) values ($1, $2, $3)', [synonymId, terms, input.language ?? null], 'synonym-add');
      return { synonymId };
    }),
  );
}

function problemsOf(terms: readonly string[], language: string | null | undefined): Problem[] {
  const problems: Problem[] = [];
  if (terms.length < 2 || terms.length > most.terms) problems.push(new InvalidInput(['input', 'terms'], { 'zh-CN': `须有 2–${most.terms} 个不同的名称`, en: `Must be 2–${most.terms} different names` }));
  terms.forEach((term, index) => {
    if (term.length > most.length || askedWords(term).length === 0) {
      problems.push(new InvalidInput(['input', 'terms', String(index)], { 'zh-CN': `须含文字，最多 ${most.length} 个字符`, en: `Must contain letters, at most ${most.length} characters` }));
    }
  });
  if (language && language !== 'zh-CN' && language !== 'en') problems.push(new InvalidInput(['input', 'language'], { 'zh-CN': '须为 zh-CN 或 en', en: 'Must be zh-CN or en' }));
  return problems;
}

import { canonicalJson, Refused, transact, type Transaction } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { takeTurn } from '../write-lock';
import { type AssortmentDraft, problemsOfAssortment } from './check-assortment';
import { publish, writeAssortment } from './write-assortment';

export type AssortmentSeed = Omit<AssortmentDraft, 'values' | 'priority'> & Partial<Pick<AssortmentDraft, 'values' | 'priority'>>;

/** Publishes assortments, in one transaction; what is published already just so stays untouched. Returns how many were published. */
export async function seedAssortments(context: CatalogContext, assortments: readonly AssortmentSeed[]): Promise<number> {
  const drafts = assortments.map((assortment): AssortmentDraft => ({ values: [], priority: 0, ...assortment }));
  const problems = drafts.flatMap(problemsOfAssortment);
  if (problems.length > 0) throw new Refused(problems);
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    let published = 0;
    for (const draft of drafts) {
      if (await isPublished(tx, draft)) continue;
      const now = context.clock.now();
      await publish(tx, await writeAssortment(tx, draft, now), now);
      published += 1;
    }
    return published;
  });
}

const inOrder = (texts: readonly string[]): string[] => [...texts].sort();

async function isPublished(tx: Transaction, { code, channels, scope, values, priority, rules }: AssortmentDraft): Promise<boolean> {
  const known = await tx.row<{ terms: { channels: string[]; values: string[]; rules: string[]; scope: string; priority: number } }>(
    `select jsonb_build_object('channels', channels, 'scope', scope, 'values', scope_values, 'priority', priority, 'rules',
       (select jsonb_agg(concat_ws(' ', rule.effect, product.code, category.slug, brand.slug)) from assortment_rule rule
        left join product on product.id = rule.product_id left join category on category.id = rule.category_id left join brand on brand.id = rule.brand_id
        where rule.assortment_id = assortment.id)) as terms
     from assortment where code = $1 and status = 'ACTIVE'`,
    [code],
    'assortment-known',
  );
  if (!known) return false;
  const given = { channels, scope, values, priority, rules: rules.map(({ effect, product, category, brand }) => [effect, product, category, brand].filter(Boolean).join(' ')) };
  const plain = ({ channels, values, rules, ...terms }: { channels: readonly string[]; values: readonly string[]; rules: readonly string[]; scope: string; priority: number }): string =>
    canonicalJson({ ...terms, channels: inOrder(channels), values: inOrder(values), rules: inOrder(rules) });
  return plain(known.terms) === plain(given);
}

import { badInput, isId, newId, openJson, requireMember, transact } from '@tonglu/kit';
import { z } from 'zod';
import type { CatalogContext } from '../../context';
import { quotePurpose } from '../../quote/quote-token';
import { lockOrder, takeBudget } from './take-budget';

export interface HoldRequest {
  order: string;
  quote: string;
  /** Until when the order may be paid; what is neither confirmed nor released by then is given back. */
  until: Date;
}

export interface Held {
  held: boolean;
  /** Codes of what is used up. */
  exhausted: string[];
}

const sealedShape = z.object({
  promotions: z.array(z.object({ promotion: z.uuid(), code: z.string(), amount: z.string().regex(/^\d+$/).transform(BigInt), budgeted: z.boolean() })),
});

/** Somebody was quicker: nothing is held. */
class Exhausted extends Error {
  override name = 'Exhausted';
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Takes the budgets of everything that a quote applies, all of them or none, once per order however often it is asked
 * (I14). Budgets are taken in the order of their codes, so that buyers never wait for each other in a circle.
 */
export async function holdPromotions(context: CatalogContext, { order, quote, until }: HoldRequest): Promise<Held> {
  const memberId = requireMember(context);
  if (!isId(order)) throw badInput('order', 'must be an id');
  const sealed = sealedShape.safeParse(openJson(context.settings.secret, quotePurpose, quote)).data;
  if (!sealed) throw badInput('quote', 'is not a quote of ours');
  const wanted = sealed.promotions.filter(({ budgeted }) => budgeted).sort((a, b) => (a.code < b.code ? -1 : 1));
  if (wanted.length === 0) return { held: true, exhausted: [] };
  try {
    await transact(context.db, async (tx) => {
      await lockOrder(tx, order);
      const known = await tx.rows<{ code: string }>(`select code from promotion_use where order_id = $1 and state in ('HELD', 'USED')`, [order], 'promotion-uses-of-order');
      for (const { promotion, code, amount } of wanted) {
        if (known.some((use) => use.code === code)) continue;
        if (!(await takeBudget(tx, { code, memberId, amount }))) throw new Exhausted(code);
        await tx.run(
          `insert into promotion_use (id, order_id, code, promotion_id, member_id, amount, state, held_at, expires_at) values ($1, $2, $3, $4, $5, $6, 'HELD', $7, $8)
           on conflict (order_id, code) do update set promotion_id = excluded.promotion_id, amount = excluded.amount, state = 'HELD', held_at = excluded.held_at, expires_at = excluded.expires_at, settled_at = null`,
          [newId(), order, code, promotion, memberId, amount.toString(), context.clock.now(), until],
          'promotion-use-hold',
        );
      }
    });
    return { held: true, exhausted: [] };
  } catch (error) {
    if (error instanceof Exhausted) return { held: false, exhausted: [error.code] };
    throw error;
  }
}

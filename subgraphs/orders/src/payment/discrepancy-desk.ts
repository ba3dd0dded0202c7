import { type Connection, checkPageSize, decodeCursor, badInput, InvalidInput, isId, NotFound, once, refuse, requireRole, toConnection, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { discrepancyColumns, type PaymentDiscrepancy, type ResolvePaymentDiscrepancyInput } from './payment-discrepancy';

/** What waits for a person, or what did, newest first. */
export async function listDiscrepancies(context: OrdersContext, waiting: boolean, first: number, after: string | null): Promise<Connection<PaymentDiscrepancy>> {
  requireRole(context, 'ORDER_MANAGER');
  checkPageSize(first);
  const [last] = decodeCursor(after, 1) ?? [];
  if (last !== undefined && !isId(last)) throw badInput('after', 'This cursor was not given out by this list');
  const { db } = context;
  const [rows, total] = await Promise.all([
    db.rows<PaymentDiscrepancy>(
      `select ${discrepancyColumns} from payment_discrepancy where (resolved_at is null) = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [waiting, last ?? null, first + 1],
      'discrepancies',
    ),
    db.row<{ count: number }>('select count(*)::int as count from payment_discrepancy where (resolved_at is null) = $1', [waiting], 'discrepancies-count'),
  ]);
  return toConnection(rows, { first, after, totalCount: total?.count ?? 0, position: ({ id }) => [id] });
}

const longestNote = 1_000;

/** A person has settled it, outside or by other verbs, and says how. It is said once. */
export async function resolveDiscrepancy(context: OrdersContext, input: ResolvePaymentDiscrepancyInput): Promise<PaymentDiscrepancy> {
  requireRole(context, 'ORDER_MANAGER');
  const note = input.note.trim();
  if (note.length === 0 || note.length > longestNote) {
    refuse(new InvalidInput(['input', 'note'], { 'zh-CN': `须为 1–${longestNote} 个字符`, en: `must have 1–${longestNote} characters` }));
  }
  return transact(context.db, async (tx) => {
    await once(tx, { actor: context.actor, verb: 'resolvePaymentDiscrepancy', input }, async () => {
      const path = ['input', 'discrepancy'];
      if (!isId(input.discrepancy)) refuse(new NotFound(path));
      const known = await tx.row<{ resolved: boolean }>('select resolved_at is not null as resolved from payment_discrepancy where id = $1 for update', [input.discrepancy], 'discrepancy-lock');
      if (!known) refuse(new NotFound(path));
      if (known.resolved) refuse(new InvalidInput(path, { 'zh-CN': '已处理过', en: 'has been resolved already' }));
      await tx.run('update payment_discrepancy set resolved_at = $2, note = $3, resolved_by = $4 where id = $1', [input.discrepancy, context.clock.now(), note, context.actor.memberId ?? null], 'discrepancy-resolve');
      return {};
    });
    return (await tx.row<PaymentDiscrepancy>(`select ${discrepancyColumns} from payment_discrepancy where id = $1`, [input.discrepancy], 'discrepancy'))!;
  });
}

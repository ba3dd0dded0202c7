import type { Transaction } from '@tonglu/kit';
import type { GroupMode, GroupScope, PromotionGroup } from './group';
import type { PromotionPhase } from './phase';

/** A group as it is given: names of enums as plain words. */
export interface GroupDraft extends Omit<PromotionGroup, 'phase' | 'mode' | 'scope'> {
  phase: `${PromotionPhase}`;
  mode: `${GroupMode}`;
  scope: `${GroupScope}`;
}

/** Brings a group to what is said of it. */
export async function writeGroup(tx: Transaction, { code, phase, mode, scope, parent, priority }: GroupDraft): Promise<void> {
  await tx.run(
    `insert into promotion_group as known (code, phase, mode, scope, parent, priority) values ($1, $2, $3, $4, $5, $6)
     on conflict (code) do update set phase = excluded.phase, mode = excluded.mode, scope = excluded.scope, parent = excluded.parent, priority = excluded.priority
       where (known.phase, known.mode, known.scope, known.parent, known.priority) is distinct from (excluded.phase, excluded.mode, excluded.scope, excluded.parent, excluded.priority)`,
    [code, phase, mode, scope, parent, priority],
    'promotion-group-write',
  );
}

import { InvalidInput, KeyedInput, once, type Problem, refuse, requireRole, transact, type Transaction } from '@tonglu/kit';
import { Field, InputType, Int } from 'type-graphql';
import type { CatalogContext } from '../context';
import { takeTurn } from '../write-lock';
import { codeShape } from './draft';
import { GroupMode, type PromotionGroup, GroupScope } from './group';
import { PromotionPhase } from './phase';
import { writeGroup } from './write-group';

@InputType({ description: 'Orders go by the groups there are: a group is made once and stays as it is.' })
export class CreatePromotionGroupInput extends KeyedInput {
  @Field(() => String, { description: '1–40 capitals, digits and hyphens.' })
  code: string;
  @Field(() => PromotionPhase)
  phase: PromotionPhase;
  @Field(() => GroupMode)
  mode: GroupMode;
  @Field(() => GroupScope)
  scope: GroupScope;
  @Field(() => String, { nullable: true, description: 'Code of the group around it, of the same phase; left out: at the root.' })
  parent?: string | null;
  @Field(() => Int, { defaultValue: 0, description: 'The higher has its turn first; −1,000 to 1,000.' })
  priority: number;
}

const mostDeep = 5;

/** C5: promotions of a group get along as it says. Every field that is wrong is named. */
export async function createPromotionGroup(context: CatalogContext, input: CreatePromotionGroupInput): Promise<PromotionGroup> {
  requireRole(context, 'CATALOG_EDITOR');
  const { idempotencyKey: _key, parent = null, ...rest } = input;
  const group: PromotionGroup = { ...rest, parent };
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'createPromotionGroup', input: { ...input } }, async () => {
      const problems = [...problemsOf(group), ...(await problemsAround(tx, group))];
      if (problems.length > 0) refuse(...problems);
      await writeGroup(tx, group);
      return group;
    });
  });
}

const wrong = (field: keyof PromotionGroup, zh: string, en: string): Problem => new InvalidInput(['input', field], { 'zh-CN': zh, en });

function problemsOf({ code, priority }: PromotionGroup): Problem[] {
  const problems: Problem[] = [];
  if (!codeShape.safeParse(code).success) problems.push(wrong('code', '须为 1–40 个大写字母、数字或连字符', 'must be 1–40 capitals, digits or hyphens'));
  if (Math.abs(priority) > 1_000) problems.push(wrong('priority', '须在 −1000 与 1000 之间', 'must be between −1000 and 1000'));
  return problems;
}

async function problemsAround(tx: Transaction, { code, phase, parent, priority }: PromotionGroup): Promise<Problem[]> {
  const around = await tx.rows<{ code: string; phase: PromotionPhase }>(
    `with recursive around as (select code, phase, parent from promotion_group where code = $1 union all select up.code, up.phase, up.parent from promotion_group up join around on up.code = around.parent)
     select code, phase from around`,
    [parent],
    'promotion-groups-above',
  );
  const problems: Problem[] = [];
  if (await tx.row('select from promotion_group where code = $1', [code], 'promotion-group-known')) problems.push(wrong('code', '已有这个分组', 'there is such a group already'));
  if (parent !== null && around.length === 0) problems.push(wrong('parent', `没有分组 ${parent}`, `there is no group ${parent}`));
  else if (around.some((group) => group.phase !== phase)) problems.push(wrong('parent', `上级分组属于阶段 ${around[0].phase}`, `the group around it is of the phase ${around[0].phase}`));
  const rival = await tx.row<{ code: string }>(
    `select sibling.code from promotion_group above
     join (select code, parent, priority from promotion_group union all select code, group_code, priority from promotion where status = 'ACTIVE') sibling on sibling.parent = above.code
     where above.code = $1 and above.mode = 'FIRST' and sibling.priority = $2 order by sibling.code limit 1`,
    [parent, priority],
    'promotion-group-rival',
  );
  if (rival) problems.push(wrong('priority', `第一个生效：${rival.code} 优先级相同`, `where the first wins, ${rival.code} has the same priority`));
  if (around.length >= mostDeep) problems.push(wrong('parent', `最多 ${mostDeep} 级`, `at most ${mostDeep} levels`));
  return problems;
}

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PromotionPhase } from './phase';

export enum GroupMode {
  STACK = 'STACK',
  FIRST = 'FIRST',
  BEST = 'BEST',
}
registerEnumType(GroupMode, {
  name: 'PromotionGroupMode',
  description: 'How the promotions of a group get along.',
  valuesConfig: {
    STACK: { description: 'All of them, one on top of the other.' },
    FIRST: { description: 'The first that gives something.' },
    BEST: { description: 'The one that saves most.' },
  },
});

export enum GroupScope {
  LINE = 'LINE',
  ORDER = 'ORDER',
}
registerEnumType(GroupScope, {
  name: 'PromotionGroupScope',
  description: 'Whether FIRST and BEST choose anew for each line, or once for the order.',
});

@ObjectType({ simpleResolvers: true, description: 'Promotions that are looked at together, inside one phase. Groups form a tree.' })
export class PromotionGroup {
  @Field(() => String)
  code: string;
  @Field(() => PromotionPhase)
  phase: PromotionPhase;
  @Field(() => GroupMode)
  mode: GroupMode;
  @Field(() => GroupScope)
  scope: GroupScope;
  @Field(() => String, { nullable: true, description: 'Code of the group around it; null at the root of its phase.' })
  parent: string | null;
  @Field(() => Int, { description: 'Among its siblings, groups and promotions alike, the higher has its turn first.' })
  priority: number;
}

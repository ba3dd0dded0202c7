import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../localized-text-input';
import { RuleEffect } from './rule';
import { AssortmentScope } from './scope';

@InputType({ description: 'Names one of product, category and brand; none of them: everything.' })
export class AssortmentRuleInput {
  @Field(() => RuleEffect)
  effect: RuleEffect;
  @Field(() => String, { nullable: true, description: 'Code of a product.' })
  product?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a category; those below it are included.' })
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a brand.' })
  brand?: string | null;
}

@InputType({ description: 'A draft. Of a known code it becomes the next version; what is published stays as it is until the draft takes its place.' })
export class CreateAssortmentInput extends KeyedInput {
  @Field(() => String, { description: '1–40 capitals, digits and hyphens.' })
  code: string;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => [String], { description: 'Where it holds: MALL, DEALER, STORE, MARKETPLACE.' })
  channels: string[];
  @Field(() => AssortmentScope, { defaultValue: AssortmentScope.CHANNEL })
  scope: AssortmentScope;
  @Field(() => [String], { defaultValue: [], description: 'Of REGION: 2, 4 or 6 digits of district codes; of GRADE, DEALER, STORE: their names. At most 500; none of CHANNEL.' })
  values: string[];
  @Field(() => Int, { defaultValue: 0, description: 'Of equally specific assortments the higher is asked first; −1000 to 1000.' })
  priority: number;
  @Field(() => Date, { nullable: true })
  validFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'The first instant without it.' })
  validUntil?: Date | null;
  @Field(() => [AssortmentRuleInput], { description: '1–20,000, at most one about the same thing.' })
  rules: AssortmentRuleInput[];
}

@InputType()
export class ChangeAssortmentRulesInput extends KeyedInput {
  @Field(() => ID, { description: 'A draft gets these rules; of a published version a draft with these rules is made.' })
  assortment: string;
  @Field(() => [AssortmentRuleInput], { description: 'All of them: 1–20,000, at most one about the same thing.' })
  rules: AssortmentRuleInput[];
}

@InputType()
export class AssortmentVersionInput extends KeyedInput {
  @Field(() => ID)
  assortment: string;
}

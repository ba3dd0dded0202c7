import { KeyedInput } from '@tonglu/kit';
import { Field, InputType, Int } from 'type-graphql';

@InputType()
export class ReceivedLineInput {
  @Field(() => String)
  sku: string;

  @Field(() => Int, { description: 'Units, 1–100,000.' })
  quantity: number;
}

@InputType()
export class ReceiveStockInput extends KeyedInput {
  @Field(() => String, { description: 'Code of the warehouse.' })
  warehouse: string;

  @Field(() => String, { description: 'Number of the paper that came with the goods; a paper is received once.' })
  reference: string;

  @Field(() => [ReceivedLineInput], { description: '1–1,000 lines; lines of the same SKU add up.' })
  lines: ReceivedLineInput[];
}

@InputType()
export class ExpectedLineInput extends ReceivedLineInput {
  @Field(() => String, { description: 'The business date (Asia/Shanghai) on which it should be there, as YYYY-MM-DD; today or later.' })
  expectedOn: string;
}

@InputType()
export class ExpectStockInput extends KeyedInput {
  @Field(() => String, { description: 'Code of the warehouse.' })
  warehouse: string;

  @Field(() => String, { description: 'Number of the paper with which the goods will come.' })
  reference: string;

  @Field(() => [ExpectedLineInput], { description: 'At most 1,000 lines, one for each SKU; none: nothing comes with this paper any more.' })
  lines: ExpectedLineInput[];
}

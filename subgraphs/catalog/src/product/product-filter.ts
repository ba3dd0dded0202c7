import { badInput, DecimalScalar, parseFen } from '@tonglu/kit';
import { Field, Float, InputType } from 'type-graphql';

@InputType({ description: 'A choice in one facet: any of the values, or a number from … to ….' })
export class AttributeFilterInput {
  @Field(() => String, { description: 'Code of the facet; also "category" and "brand", whose values are slugs.' })
  code: string;
  @Field(() => [String], { nullable: true })
  values?: string[] | null;
  @Field(() => Float, { nullable: true })
  from?: number | null;
  @Field(() => Float, { nullable: true })
  to?: number | null;
}

@InputType({ description: 'All that is given must hold. An unknown slug, code or value finds nothing.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a category; categories below it are included.' })
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a brand.' })
  brand?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What the cheapest variant costs at least, in yuan.' })
  priceFrom?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What the cheapest variant costs at most, in yuan.' })
  priceTo?: string | null;
  @Field(() => [AttributeFilterInput], { nullable: true, description: 'Choices in facets; each must hold, and of each any value will do. At most twenty.' })
  attributes?: AttributeFilterInput[] | null;
}

/** What is chosen in one facet. */
export interface Choice {
  code: string;
  values: readonly string[];
  /** Fen for prices. */
  from?: number | bigint;
  to?: number | bigint;
}

const most = { attributes: 20, values: 50, text: 200 };

/** The choices of a filter, one for each facet. Its category is no choice but the place where one looks. */
export function readChoices(filter: ProductFilter | null | undefined): Choice[] {
  const given = filter?.attributes ?? [];
  if (given.length > most.attributes) throw badInput('filter.attributes', `at most ${most.attributes}`);
  const choices = given.map((attribute, index) => readChoice(attribute, `filter.attributes.${index}`));
  if (filter?.brand) choices.push({ code: 'brand', values: [filter.brand] });
  const price = readPrices(filter);
  if (price) choices.push(price);
  const repeated = choices.find(({ code }, index) => choices.findIndex((other) => other.code === code) !== index);
  if (repeated) throw badInput('filter.attributes', `${repeated.code} is given twice`);
  return choices;
}

function readChoice({ code, values, from, to }: AttributeFilterInput, field: string): Choice {
  if (!code || code.length > most.text || code === 'price') throw badInput(`${field}.code`, code === 'price' ? 'use priceFrom and priceTo' : 'must be the code of a facet');
  if ((values?.length ?? 0) > most.values) throw badInput(`${field}.values`, `at most ${most.values}`);
  if (values?.some((value) => value.length > most.text)) throw badInput(`${field}.values`, `at most ${most.text} characters each`);
  const bounds = { ...(typeof from === 'number' && { from }), ...(typeof to === 'number' && { to }) };
  if (values?.length ? 'from' in bounds || 'to' in bounds : !('from' in bounds || 'to' in bounds)) throw badInput(field, 'give either values, or from or to');
  if (from && to && from > to) throw badInput(`${field}.from`, 'must not be above to');
  return { code, values: values ?? [], ...bounds };
}

function readPrices(filter: ProductFilter | null | undefined): Choice | undefined {
  const read = (field: 'priceFrom' | 'priceTo'): bigint | undefined => {
    const decimal = filter?.[field];
    if (decimal === null || decimal === undefined) return undefined;
    const fen = parseFen(decimal);
    if (fen < 0n) throw badInput(`filter.${field}`, 'must not be negative');
    return fen;
  };
  const [from, to] = [read('priceFrom'), read('priceTo')];
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to) throw badInput('filter.priceFrom', 'must not be above priceTo');
  return { code: 'price', values: [], from, to };
}

import { type LocalizedText } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { attributeCode } from '../product/attribute-input';
import { type AttributeDefinition, ValueKind } from './product-type';

@InputType({ description: 'A property that products of a type have.' })
export class TypeAttributeInput {
  @Field(() => String, { description: 'Letters, digits, _ and -, beginning with a letter, at most 64.' })
  code: string;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => ValueKind)
  kind: ValueKind;
  @Field(() => String, { nullable: true, description: 'At most 20 characters, e.g. "kWh".' })
  unit?: string | null;
  @Field(() => Boolean, { defaultValue: false })
  required: boolean;
  @Field(() => [LocalizedTextInput], { defaultValue: [], description: 'Of a TERM: 1–200 different terms. None for other kinds.' })
  terms: LocalizedTextInput[];
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The heading under which the specification shows it.' })
  group?: LocalizedTextInput | null;
}

const most = { attributes: 100, terms: 200, text: 60, unit: 20 } as const;
export const longestTypeName = 60;

export function readDefinitions(found: Findings, inputs: readonly TypeAttributeInput[]): AttributeDefinition[] {
  if (inputs.length > most.attributes) found.wrong('attributes', `最多 ${most.attributes} 个`, `at most ${most.attributes}`);
  return inputs.slice(0, most.attributes).map(({ code, name, kind, unit, required, terms, group }, index) => {
    const at = `attributes.${index}`;
    if (!attributeCode.test(code)) found.wrong(`${at}.code`, '须为字母、数字、_ 和 -，以字母开头', 'must be letters, digits, _ and -, beginning with a letter');
    if (inputs.findIndex((other) => other.code === code) !== index) found.wrong(`${at}.code`, `属性 ${code} 出现了两次`, `the property ${code} is given twice`);
    if ((unit?.length ?? 0) > most.unit) found.wrong(`${at}.unit`, `最多 ${most.unit} 个字符`, `at most ${most.unit} characters`);
    const isTerm = kind === ValueKind.TERM;
    if (isTerm ? terms.length < 1 || terms.length > most.terms : terms.length > 0) found.wrong(`${at}.terms`, isTerm ? `须为 1–${most.terms} 项` : `${kind} 没有选项`, isTerm ? `must be 1–${most.terms}` : `a ${kind} has none`);
    const read = terms.slice(0, most.terms).map((term, place) => found.text(`${at}.terms.${place}`, term, most.text));
    for (const term of repeatedTerms(read)) found.wrong(`${at}.terms`, `“${term}”出现了两次`, `"${term}" is given twice`);
    return {
      code,
      name: found.text(`${at}.name`, name, most.text),
      kind,
      ...(unit && { unit }),
      ...(required && { required }),
      ...(isTerm && { terms: read }),
      ...(group && { group: found.text(`${at}.group`, group, most.text) }),
    };
  });
}

/** A term that two of them are called would not say which is meant. */
function repeatedTerms(terms: readonly LocalizedText[]): string[] {
  const names = terms.flatMap((term) => [...new Set([term['zh-CN'], term.en ?? term['zh-CN']].map((name) => name.toLowerCase()))]);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

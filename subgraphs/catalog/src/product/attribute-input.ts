import { Field, InputType } from 'type-graphql';
import type { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import type { AttributeFault } from '../product-type/fit-attributes';
import type { AttributeData } from './product';

@InputType({ description: 'A property of a product. Of a product with a type only `code` and `value` matter: names and units are the type’s.' })
export class ProductAttributeInput {
  @Field(() => String, { description: 'Letters, digits, _ and -, beginning with a letter, at most 64.' })
  code: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed where the product has no type.' })
  name?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { description: 'At most 500 characters. Without `en` it reads the same in every language, as numbers do.' })
  value: LocalizedTextInput;
  @Field(() => String, { nullable: true })
  unit?: string | null;
}

const most = { attributes: 100, name: 60, value: 500, unit: 20 } as const;
export const attributeCode = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** The properties of an input; whether they fit a type is another question. */
export function readAttributes(found: Findings, inputs: readonly ProductAttributeInput[], isTyped: boolean): AttributeData[] {
  if (inputs.length > most.attributes) found.wrong('attributes', `最多 ${most.attributes} 个`, `at most ${most.attributes}`);
  return inputs.slice(0, most.attributes).map(({ code, name, value, unit }, index) => {
    const at = `attributes.${index}`;
    if (!attributeCode.test(code)) found.wrong(`${at}.code`, '须为字母、数字、_ 和 -，以字母开头', 'must be letters, digits, _ and -, beginning with a letter');
    if (!isTyped && !name) found.wrong(`${at}.name`, '商品没有类型，属性须有名称', 'the product has no type: its properties need names');
    if ((unit?.length ?? 0) > most.unit) found.wrong(`${at}.unit`, `最多 ${most.unit} 个字符`, `at most ${most.unit} characters`);
    const text = found.text(`${at}.value`, value, most.value);
    return {
      code,
      name: name && !isTyped ? found.text(`${at}.name`, name, most.name) : { 'zh-CN': code },
      value: text.en ? text : text['zh-CN'],
      ...(unit ? { unit } : {}),
    };
  });
}

/** What does not fit is told at the place where it was given; what is missing, at the list. */
export function tellFaults(found: Findings, faults: readonly AttributeFault[], given: readonly { code: string }[]): void {
  for (const { attribute, reason } of faults) {
    const index = given.findIndex(({ code }) => code === attribute);
    found.wrong(index < 0 ? 'attributes' : `attributes.${index}`, `${attribute}：${reason['zh-CN']}`, `${attribute}: ${reason.en ?? ''}`);
  }
}

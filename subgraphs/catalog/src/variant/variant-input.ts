import type { Transaction } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { isGtin } from '../product/gtin';
import { legalCode, longestCode } from '../product/legal-code';
import { attributeCode } from '../product/attribute-input';
import type { VariantRecord } from '../product/product-record';

@InputType({ description: 'A choice that tells a variant from its siblings, e.g. colour: white.' })
export class VariantOptionInput {
  @Field(() => String)
  code: string;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => LocalizedTextInput)
  value: LocalizedTextInput;
}

@InputType({ description: 'One size, colour or term of a product. Prices are set by setPrices.' })
export class VariantInput {
  @Field(() => String, { description: 'Unique in the whole catalogue; capitals, digits and . _ / * + -, at most 120; never changes.' })
  sku: string;
  @Field(() => String, { nullable: true, description: 'GTIN with 8, 12, 13 or 14 digits and a right check digit; unique.' })
  barcode?: string | null;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => [VariantOptionInput], { defaultValue: [], description: 'At most five.' })
  options: VariantOptionInput[];
  @Field(() => Boolean, { defaultValue: true, description: 'Whether every piece carries a number of its own.' })
  serialTracked: boolean;
}

const most = { options: 5, text: 200, option: 500 } as const;

/** A code as it must be written: nothing is put right silently where somebody types it. */
export function checkCode(found: Findings, path: string, code: string): void {
  if (code === '' || legalCode(code) !== code || code.length > longestCode) found.wrong(path, `须为大写字母、数字和 . _ / * + -，最多 ${longestCode} 个字符`, `must be capitals, digits and . _ / * + -, at most ${longestCode}`);
}

export function readVariant(found: Findings, at: string, { sku, barcode, name, options, serialTracked }: VariantInput): VariantRecord {
  const path = (field: string): string => (at ? `${at}.${field}` : field);
  checkCode(found, path('sku'), sku);
  if (barcode && !isGtin(barcode)) found.wrong(path('barcode'), '不是有效的商品条码', 'not a valid GTIN');
  if (options.length > most.options) found.wrong(path('options'), `最多 ${most.options} 个`, `at most ${most.options}`);
  return {
    sku,
    barcode: barcode ?? undefined,
    name: found.text(path('name'), name, most.text),
    serialTracked,
    options: options.slice(0, most.options).map((option, index) => {
      const each = path(`options.${index}`);
      if (!attributeCode.test(option.code) || options.findIndex(({ code }) => code === option.code) !== index) found.wrong(`${each}.code`, '须为字母、数字、_ 和 -，以字母开头，且不重复', 'must be letters, digits, _ and -, beginning with a letter, each once');
      return { code: option.code, name: found.text(`${each}.name`, option.name, most.text), value: found.text(`${each}.value`, option.value, most.option) };
    }),
  };
}

/** SKUs and barcodes are unique in the whole catalogue. */
export async function checkUnique(tx: Transaction, found: Findings, variants: readonly { at: string; sku: string; barcode?: string; id?: string }[]): Promise<void> {
  const taken = await tx.rows<{ id: string; sku: string; barcode: string | null }>(
    'select id, sku, barcode from variant where sku = any($1) or barcode = any($2)',
    [variants.map(({ sku }) => sku), variants.flatMap(({ barcode }) => barcode ?? [])],
    'variants-taken',
  );
  variants.forEach(({ at, sku, barcode, id }, index) => {
    const path = (field: string): string => (at ? `${at}.${field}` : field);
    const others = taken.filter((other) => other.id !== id);
    const before = variants.slice(0, index);
    if (others.some((other) => other.sku === sku) || before.some((other) => other.sku === sku)) found.wrong(path('sku'), `SKU ${sku} 已被使用`, `The SKU ${sku} is taken`);
    const owner = barcode && (others.find((other) => other.barcode === barcode) ?? before.find((other) => other.barcode === barcode));
    if (owner) found.wrong(path('barcode'), `该条码属于 ${owner.sku}`, `The barcode belongs to ${owner.sku}`);
  });
}

import { KeyedInput } from '@tonglu/kit';
import { Field, Float, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { isMediaPath } from '../product/content-block';
import { editProduct } from '../product/edit-product';
import type { ManualRecord } from '../product/product-record';
import { writeManuals } from '../product/write-media';

@InputType({ description: 'A document about a product.' })
export class ManualInput {
  @Field(() => String, { description: 'A path under "/media/" or an https address, at most 500 characters.' })
  url: string;
  @Field(() => LocalizedTextInput, { description: 'At most 100 characters.' })
  title: LocalizedTextInput;
  @Field(() => String, { description: 'The language it is written in: "zh-CN" or "en".' })
  language: string;
  @Field(() => Float, { nullable: true, description: 'Size in bytes, where it is known: a whole number above zero, below 10 GB.' })
  bytes?: number | null;
}

@InputType()
export class ChangeManualsInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => [ManualInput], { description: 'All manuals, in order, at most 20; empty: none.' })
  manuals: ManualInput[];
}

export const mostManuals = 20;
const most = { title: 100, url: 500, bytes: 10_000_000_000 } as const;

export function readManual(found: Findings, at: string, { url, title, language, bytes }: ManualInput): ManualRecord {
  if (url.length > most.url || !(isMediaPath(url) || isHttps(url))) found.wrong(`${at}.url`, '须为 /media/ 下的路径或 https 网址', 'must be a path under /media/ or an https address');
  if (language !== 'zh-CN' && language !== 'en') found.wrong(`${at}.language`, '须为 zh-CN 或 en', 'must be zh-CN or en');
  if (typeof bytes === 'number' && (!Number.isInteger(bytes) || bytes < 1)) found.wrong(`${at}.bytes`, '须为大于零的整数', 'must be a whole number above zero');
  if (typeof bytes === 'number' && bytes > most.bytes) found.wrong(`${at}.bytes`, `至多 ${most.bytes}`, `must be ${most.bytes} at most`);
  return { url, language, title: found.text(`${at}.title`, title, most.title), bytes: bytes ?? undefined };
}

/** C2: replaces the manuals of a product. */
export function changeManuals(context: CatalogContext, input: ChangeManualsInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeManuals', input, async (tx, product) => {
    const found = new Findings();
    if (input.manuals.length > mostManuals) found.wrong('manuals', `最多 ${mostManuals} 份`, `at most ${mostManuals}`);
    const manuals = input.manuals.slice(0, mostManuals).map((manual, index) => readManual(found, `manuals.${index}`, manual));
    found.refuseAny();
    return (await writeManuals(tx, [{ productId: product.id, manuals }])).size > 0;
  });
}

/** No javascript: or data: address, and none that hides where it leads behind a user name. */
function isHttps(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && !/[\s"'<>\\]/.test(url);
}

import { inLocale, InvalidInput, type Locale, type LocalizedText, type Problem } from '@tonglu/kit';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { localizedText, LocalizedTextInput } from '../localized-text-input';

export enum BlockKind {
  HEADING = 'HEADING',
  PARAGRAPH = 'PARAGRAPH',
  PICTURE = 'PICTURE',
  LIST = 'LIST',
}
registerEnumType(BlockKind, {
  name: 'BlockKind',
  description: 'What a part of a rich description is.',
  valuesConfig: {
    HEADING: { description: 'Has `text`.' },
    PARAGRAPH: { description: 'Has `text`.' },
    PICTURE: { description: 'Has `url`, and in `text` what it shows.' },
    LIST: { description: 'Has `items`.' },
  },
});

/** A part of a rich description, as it is stored. */
export interface ContentBlockData {
  kind: `${BlockKind}`;
  text?: LocalizedText;
  url?: string;
  items?: LocalizedText[];
}

@ObjectType({ simpleResolvers: true, description: 'A part of a rich description. Texts are plain: a "<" in them is a "<", never markup (C2).' })
export class ContentBlock {
  @Field(() => BlockKind)
  kind: `${BlockKind}`;
  @Field(() => String, { nullable: true, description: 'Of a heading or paragraph; of a picture: what it shows.' })
  text: string | null;
  @Field(() => String, { nullable: true, description: 'Of a picture: a path on the storefront’s origin.' })
  url: string | null;
  @Field(() => [String], { description: 'Of a list; empty for others.' })
  items: string[];
}

@InputType({ description: 'A part of a rich description. Plain text; HTML is refused.' })
export class ContentBlockInput {
  @Field(() => BlockKind)
  kind: BlockKind;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Of a heading (at most 100 characters) or paragraph (at most 5,000); of a picture: what it shows.' })
  text?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Of a picture: a path under "/media/".' })
  url?: string | null;
  @Field(() => [LocalizedTextInput], { nullable: true, description: 'Of a list: 1–50 items of at most 500 characters.' })
  items?: LocalizedTextInput[] | null;
}

const most = { blocks: 100, items: 50, HEADING: 100, PARAGRAPH: 5_000, PICTURE: 200, LIST: 500 } as const;

/** Pictures and files come from the shop’s own media folder: nobody can make a page fetch from elsewhere. */
export const isMediaPath = (url: string): boolean => /^\/media\/[A-Za-z0-9._/-]{1,300}$/.test(url) && !url.includes('..') && !url.includes('//');

/** Control characters but for tab and line break, or what looks like a tag. */
export const isPlainText = (text: string): boolean => !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(text) && !/<\s*[a-z/!?]/i.test(text);

export function readBlocks(inputs: readonly ContentBlockInput[], path: readonly string[]): { blocks: ContentBlockData[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (at: readonly string[], zh: string, en: string): void => void problems.push(new InvalidInput([...path, ...at], { 'zh-CN': zh, en }));
  const read = (at: readonly string[], text: LocalizedTextInput | null | undefined, limit: number): LocalizedText => {
    const texts = [text?.zh ?? '', ...(text?.en ? [text.en] : [])];
    if (!text || texts[0].trim() === '' || texts.some(({ length }) => length > limit)) wrong(at, `须为 1–${limit} 个字符`, `must be 1–${limit} characters`);
    else if (!texts.every(isPlainText)) wrong(at, '须为纯文本，不接受 HTML', 'must be plain text; HTML is not accepted');
    return localizedText({ zh: texts[0].trim(), en: texts[1]?.trim() });
  };
  if (inputs.length > most.blocks) wrong([], `最多 ${most.blocks} 段`, `at most ${most.blocks} blocks`);
  const blocks = inputs.slice(0, most.blocks).map(({ kind, text, url, items }, index): ContentBlockData => {
    const at = String(index);
    const needless = [kind !== BlockKind.PICTURE && url && 'url', kind !== BlockKind.LIST && items?.length && 'items', kind === BlockKind.LIST && text && 'text'].find(Boolean);
    if (needless) wrong([at, needless], `${kind} 没有该项`, `a ${kind} has none`);
    if (kind === BlockKind.PICTURE && !isMediaPath(url ?? '')) wrong([at, 'url'], '须为 /media/ 下的路径', 'must be a path under /media/');
    if (kind !== BlockKind.LIST) return { kind, text: read([at, 'text'], text, most[kind]), ...(kind === BlockKind.PICTURE && { url: url ?? '' }) };
    if (!items?.length || items.length > most.items) wrong([at, 'items'], `须为 1–${most.items} 项`, `must be 1–${most.items} items`);
    return { kind, items: (items ?? []).slice(0, most.items).map((item, place) => read([at, 'items', String(place)], item, most.LIST)) };
  });
  return { blocks, problems };
}

/** A block in the reader's language. */
export const showBlock = ({ kind, text, url, items = [] }: ContentBlockData, locale: Locale): ContentBlock => ({ kind, text: text ? inLocale(text, locale) : null, url: url ?? null, items: items.map((item) => inLocale(item, locale)) });

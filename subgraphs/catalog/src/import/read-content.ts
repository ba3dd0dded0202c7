import { z } from 'zod';
import type { LocalizedText, Problem } from '@tonglu/kit';
import { type ContentColumn, contentColumn, contentColumns } from '../export/house-columns';
import { join } from '../export/pieces';
import { Findings } from '../findings';
import { mostManuals, readManual } from '../media/change-manuals';
import { mostPictures, readPicture } from '../media/change-media';
import { MediaRole } from '../media/media';
import { BlockKind, type ContentBlockData, readBlocks } from '../product/content-block';
import type { ManualRecord, MediaRecord } from '../product/product-record';
import { Unreadable } from './read-row';

const words = z.strictObject({ zh: z.string(), en: z.string().optional() });
const shapes = {
  picture: z.strictObject({ role: z.enum(MediaRole), url: z.string(), alt: words }),
  manual: z.strictObject({ url: z.string(), title: words, language: z.string(), bytes: z.number().optional() }),
  block: z.strictObject({ kind: z.enum(BlockKind), text: words.optional(), url: z.string().optional(), items: z.array(words).optional() }),
};

/** What there is to see and to read of a product and its variant; undefined what the row says nothing of. */
export interface Content {
  media?: MediaRecord[];
  variantMedia?: MediaRecord[];
  manuals?: ManualRecord[];
  blocks?: ContentBlockData[];
}

/** Reads the columns that hold JSON; `pieces` of each are joined. The same holds of what is in them as of what editors send. */
export function contentIn(cell: (column: string) => string, pieces: Record<ContentColumn, number>): Content {
  const texts = Object.fromEntries(contentColumns.map((column) => [column, join(Array.from({ length: pieces[column] }, (_, piece) => cell(contentColumn(column, piece))))])) as Record<ContentColumn, string>;
  const pictures = (column: 'media' | 'variant.media'): MediaRecord[] | undefined => listIn(column, texts[column], shapes.picture, mostPictures, readPicture);
  return {
    media: pictures('media'),
    variantMedia: pictures('variant.media'),
    manuals: listIn('manuals', texts.manuals, shapes.manual, mostManuals, readManual),
    blocks: blocksIn(texts.blocks),
  };
}

function listIn<Given, Item>(column: ContentColumn, text: string, shape: z.ZodType<Given>, most: number, read: (found: Findings, at: string, given: Given) => Item): Item[] | undefined {
  const given = parse(column, text, shape);
  if (given && given.length > most) throw new Unreadable(column, { 'zh-CN': `最多 ${most} 项`, en: `At most ${most}` }, text);
  const found = new Findings();
  const items = given?.map((each, index) => read(found, String(index), each));
  refuse(column, found.problems, text);
  return items;
}

function blocksIn(text: string): ContentBlockData[] | undefined {
  const given = parse('blocks', text, shapes.block);
  if (!given) return undefined;
  const { blocks, problems } = readBlocks(given, ['input']);
  refuse('blocks', problems, text);
  return blocks;
}

function parse<Given>(column: ContentColumn, text: string, shape: z.ZodType<Given>): Given[] | undefined {
  if (text === '') return undefined;
  const read = z.array(shape).safeParse(jsonOf(text));
  if (read.success) return read.data;
  const at = read.error.issues[0].path.join('.');
  throw new Unreadable(column, { 'zh-CN': `不是所要求的 JSON${at && `：${at}`}`, en: `Not the JSON that is asked for${at && `: ${at}`}` }, text);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first thing wrong, by its place in the list: "2.url". */
function refuse(column: ContentColumn, [first]: readonly Problem[], text: string): void {
  if (!first) return;
  const at = first.path.slice(1).join('.');
  const reason: LocalizedText = { 'zh-CN': `${at}：${first.speak('zh-CN').message}`, en: `${at}: ${first.speak('en').message}` };
  throw new Unreadable(column, reason, text);
}

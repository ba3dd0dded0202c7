import { KeyedInput, type Transaction } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { ContentBlockInput, isMediaPath, readBlocks } from '../product/content-block';
import { type Material, MaterialKind } from './material';

@InputType()
export class MaterialPictureInput {
  @Field(() => String, { description: 'A path under "/media/".' })
  url: string;
  @Field(() => LocalizedTextInput, { description: 'At most 200 characters.' })
  alt: LocalizedTextInput;
}

@InputType()
export class AddMaterialInput extends KeyedInput {
  @Field(() => String, { description: '1–60 capitals, digits and hyphens; never changes.' })
  code: string;
  @Field(() => LocalizedTextInput, { description: 'At most 100 characters.' })
  title: LocalizedTextInput;
  @Field(() => MaterialKind)
  kind: MaterialKind;
  @Field(() => [MaterialPictureInput], { defaultValue: [], description: 'At most 20; a POSTER needs one.' })
  pictures: MaterialPictureInput[];
  @Field(() => [ContentBlockInput], { defaultValue: [], description: 'At most 100; an ARTICLE needs one.' })
  blocks: ContentBlockInput[];
  @Field(() => String, { nullable: true, description: 'A path under "/media/"; of a VIDEO, and of no other.' })
  video?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Codes of the products it is about, at most 20.' })
  products: string[];
}

const most = { title: 100, alt: 200, pictures: 20, products: 20 } as const;

export function readMaterial(found: Findings, input: AddMaterialInput): Pick<Material, 'code' | 'title' | 'kind' | 'pictures' | 'blocks' | 'video'> {
  const { code, kind } = input;
  if (!/^[A-Z0-9][A-Z0-9-]{0,59}$/.test(code)) found.wrong('code', '须为 1–60 个大写字母、数字或连字符', 'must be 1–60 capitals, digits or hyphens');
  if (input.pictures.length > most.pictures) found.wrong('pictures', `最多 ${most.pictures} 张`, `at most ${most.pictures}`);
  if (kind === MaterialKind.POSTER && input.pictures.length === 0) found.wrong('pictures', '海报须有图片', 'a poster needs a picture');
  if (kind === MaterialKind.ARTICLE && input.blocks.length === 0) found.wrong('blocks', '文章须有内容', 'an article needs content');
  if (kind === MaterialKind.VIDEO ? !isMediaPath(input.video ?? '') : input.video) found.wrong('video', kind === MaterialKind.VIDEO ? '须为 /media/ 下的路径' : '只有视频有该项', kind === MaterialKind.VIDEO ? 'must be a path under /media/' : 'only a video has one');
  if (input.products.length > most.products || new Set(input.products).size < input.products.length) found.wrong('products', `最多 ${most.products} 个，且不重复`, `at most ${most.products}, each once`);
  const { blocks, problems } = readBlocks(input.blocks, ['input', 'blocks']);
  found.problems.push(...problems);
  return {
    code,
    kind,
    title: found.text('title', input.title, most.title),
    pictures: input.pictures.slice(0, most.pictures).map(({ url, alt }, index) => {
      if (!isMediaPath(url)) found.wrong(`pictures.${index}.url`, '须为 /media/ 下的路径', 'must be a path under /media/');
      return { url, alt: found.text(`pictures.${index}.alt`, alt, most.alt) };
    }),
    blocks,
    video: input.video ?? null,
  };
}

/** Ids of the products in the order given. */
export async function findSubjects(tx: Transaction, found: Findings, codes: readonly string[]): Promise<string[]> {
  const known = new Map((await tx.rows<{ id: string; code: string }>('select id, code from product where code = any($1)', [codes], 'material-products-named')).map(({ id, code }) => [code, id]));
  return codes.flatMap((code, index) => {
    const id = known.get(code);
    if (!id) found.wrong(`products.${index}`, `没有商品 ${code}`, `There is no product ${code}`);
    return id ?? [];
  });
}

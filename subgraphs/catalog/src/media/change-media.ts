import { KeyedInput, type Transaction } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { isMediaPath } from '../product/content-block';
import { editProduct } from '../product/edit-product';
import type { MediaRecord } from '../product/product-record';
import { writeMedia } from '../product/write-media';
import { MediaRole } from './media';

@InputType({ description: 'A picture of a product, or of one of its variants.' })
export class MediaInput {
  @Field(() => String, { description: 'A path under "/media/".' })
  url: string;
  @Field(() => MediaRole, { description: 'Not MANUAL: see changeManuals.' })
  role: MediaRole;
  @Field(() => LocalizedTextInput, { description: 'What it shows; at most 200 characters.' })
  alt: LocalizedTextInput;
  @Field(() => String, { nullable: true, description: 'SKU of the variant it shows; left out: the product whatever the variant.' })
  sku?: string | null;
}

@InputType()
export class ChangeMediaInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => [MediaInput], { description: 'All pictures, in order, at most 200; empty: none.' })
  media: MediaInput[];
}

export const mostPictures = 200;
const longestAlt = 200;

export function readPicture(found: Findings, at: string, { url, role, alt }: Omit<MediaInput, 'sku'>): MediaRecord {
  if (!isMediaPath(url)) found.wrong(`${at}.url`, '须为 /media/ 下的路径', 'must be a path under /media/');
  if (role === MediaRole.MANUAL) found.wrong(`${at}.role`, '说明书请用 changeManuals', 'a manual is no picture: use changeManuals');
  return { url, role: role as Exclude<MediaRole, MediaRole.MANUAL>, alt: found.text(`${at}.alt`, alt, longestAlt) };
}

/** C2: replaces the pictures of a product and its variants. */
export function changeMedia(context: CatalogContext, input: ChangeMediaInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeMedia', input, async (tx, product) => {
    const found = new Findings();
    const variantIds = await variantsOf(tx, product.id);
    if (input.media.length > mostPictures) found.wrong('media', `最多 ${mostPictures} 张`, `at most ${mostPictures}`);
    const pictures = input.media.slice(0, mostPictures).map(({ url, role, alt, sku }, index) => {
      const at = `media.${index}`;
      const picture = readPicture(found, at, { url, role, alt });
      if (sku && !variantIds.has(sku)) found.wrong(`${at}.sku`, `商品没有规格 ${sku}`, `The product has no variant ${sku}`);
      return { sku, ...picture };
    });
    found.refuseAny();
    const of = (wanted: string | undefined) => pictures.filter(({ sku }) => (sku ?? undefined) === wanted).map(({ sku: _sku, ...picture }) => picture);
    const record = { code: product.code, media: of(undefined), variants: [...variantIds.keys()].map((sku) => ({ sku, media: of(sku) })) };
    return (await writeMedia(tx, [record], new Map([[product.code, product.id]]), variantIds)).size > 0;
  });
}

async function variantsOf(tx: Transaction, productId: string): Promise<Map<string, string>> {
  const variants = await tx.rows<{ id: string; sku: string }>('select id, sku from variant where product_id = $1 order by position, id', [productId], 'skus-of-product');
  return new Map(variants.map(({ id, sku }) => [sku, id]));
}

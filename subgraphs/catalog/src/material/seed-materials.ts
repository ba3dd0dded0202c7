import { type LocalizedText, newId, transact } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import type { ContentBlockData } from '../product/content-block';
import { type Material, MaterialStatus, type PictureData } from './material';
import { findSubjects } from './material-input';

/** A material as plain data. */
export interface MaterialSeed {
  code: string;
  title: LocalizedText;
  kind: `${Material['kind']}`;
  pictures: readonly PictureData[];
  blocks: readonly ContentBlockData[];
  /** Codes of the products it is about. */
  products: readonly string[];
}

/** Publishes materials that are not known yet, in one transaction; a known one stays as editors left it. Returns how many were published. */
export function seedMaterials(context: CatalogContext, materials: readonly MaterialSeed[]): Promise<number> {
  return transact(context.db, async (tx) => {
    const found = new Findings();
    const about = [...new Set(materials.flatMap(({ products }) => products))];
    const ids = await findSubjects(tx, found, about);
    found.refuseAny();
    const idOf = new Map(about.map((code, index) => [code, ids[index]]));
    let published = 0;
    for (const { code, title, kind, pictures, blocks, products } of materials) {
      published += await tx.run(
        `with added as (
           insert into material (id, code, title, kind, pictures, blocks, status, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (code) do nothing returning id
         ), about as (
           insert into material_product (material_id, product_id, position) select added.id, given.id, place from added, unnest($9::uuid[]) with ordinality as given(id, place)
         )
         select from added`,
        [newId(), code, JSON.stringify(title), kind, JSON.stringify(pictures), JSON.stringify(blocks), MaterialStatus.PUBLISHED, context.clock.now(), products.map((each) => idOf.get(each))],
        'material-seed',
      );
    }
    return published;
  });
}

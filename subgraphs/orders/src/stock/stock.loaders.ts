import { BroughtLoader, type Context, groupLoader } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { CompositionReader } from '../neighbours/ask-compositions';
import type { Availability } from './availability';
import { availabilityOf, type Part, type VariantStock } from './availability-of';
import type { Pieces } from './pieces';
import { StockReader } from './read-stock';
import { type Warehouse, warehouseColumns } from './warehouse';

interface Asked {
  variantId: string;
  district?: string;
}

type StoreRow = { variantId: string; pieces: number } & Warehouse;

/** Everything asked about stock in one go costs one statement, however many variants and districts. */
export const stockLoaders = (context: Pick<Context, 'db' | 'clock' | 'ask' | 'log'>) => {
  const { db, clock } = context;
  const stock = new StockReader(db, clock);
  const compositions = new CompositionReader(context);
  const availabilitiesOf = async (asked: readonly Asked[]): Promise<Availability[]> => {
    const composed = await compositions.of(asked.map(({ variantId }) => variantId));
    const piecesOf = (variantId: string): readonly Pieces[] => composed.get(variantId) ?? [{ variantId, quantity: 1 }];
    const stockOf = await stock.of(asked.flatMap(({ variantId }) => piecesOf(variantId).map((piece) => piece.variantId)));
    const now = clock.now();
    const partOf = ({ variantId, quantity }: Pieces): Part => {
      const { warehouses, expectedOn } = stockOf(variantId);
      return { variantId, quantity, warehouses, expectedOn };
    };
    return asked.map(({ variantId, district }) => availabilityOf(piecesOf(variantId).map(partOf), district, now));
  };
  const nameOf = ({ variantId, district }: Asked): string => (district ? `${variantId} ${district}` : variantId);
  const availability = new BroughtLoader(new DataLoader<Asked, Availability, string>(availabilitiesOf, { cacheKeyFn: nameOf }), nameOf);
  return {
    stock,
    compositions,
    stockOf: new DataLoader<string, VariantStock>(async (variants) => variants.map(await stock.of(variants))),
    availability,
    /** Those of a whole page, for whoever will ask about each of them. */
    bringAvailabilities: async (variants: readonly string[], district?: string): Promise<void> => {
      const asked = variants.map((variantId) => ({ variantId, district }));
      const found = await availabilitiesOf(asked);
      asked.forEach((each, index) => availability.bring(each, found[index]));
    },
    /** What stores have, wherever they are. */
    storesOf: groupLoader<string, StoreRow>(
      (variants) =>
        db.rows<StoreRow>(
          `select item.variant_id as "variantId", item.on_hand - item.reserved as pieces, ${warehouseColumns}
           from stock_item item join warehouse w on w.id = item.warehouse_id
           where item.variant_id = any($1) and w.kind = 'STORE' and item.on_hand > item.reserved`,
          [variants],
          'stores-with-stock',
        ),
      (row) => row.variantId,
    ),
  };
};

export type StockLoaders = ReturnType<typeof stockLoaders>;

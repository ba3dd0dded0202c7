import { IdColumn, InstantColumn, newId, type Transaction } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';

export type MovementKind = 'RECEIVE' | 'SHIP' | 'ADJUST';

/** Goods that came or went. Written once, never changed; writing one is the only way to change what is on hand. */
@Entity('movement')
export class Movement {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'stock_item_id' })
  stockItemId: string;

  @Column('text')
  kind: MovementKind;

  /** Signed: what comes in is positive. */
  @Column('integer')
  quantity: number;

  /** The paper behind it; a paper moves an item once. */
  @Column('text')
  reference: string;

  @InstantColumn()
  at: Date;
}

export interface Moved {
  variantId: string;
  warehouseId: string;
  quantity: number;
}

/**
 * Writes the movements of one paper; the table's trigger changes the stock in the same statement, items in
 * sorted order. An item that this paper has moved before is left alone. Returns how many items moved.
 */
export async function moveStock(tx: Transaction, kind: MovementKind, reference: string, at: Date, moved: readonly Moved[]): Promise<number> {
  const items = [moved.map(({ variantId }) => variantId), moved.map(({ warehouseId }) => warehouseId)];
  await tx.run(
    `insert into stock_item (id, variant_id, warehouse_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as item(id, variant_id, warehouse_id) order by variant_id, warehouse_id
     on conflict (variant_id, warehouse_id) do nothing`,
    [moved.map(() => newId()), ...items],
    'stock-items-open',
  );
  return tx.run(
    `insert into movement (id, stock_item_id, kind, quantity, reference, at)
     select moved.id, stock_item.id, $5, moved.quantity, $6, $7
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::integer[]) as moved(id, variant_id, warehouse_id, quantity)
     join stock_item using (variant_id, warehouse_id)
     where moved.quantity <> 0
     order by variant_id, warehouse_id
     on conflict (stock_item_id, kind, reference) do nothing`,
    [moved.map(() => newId()), ...items, moved.map(({ quantity }) => quantity), kind, reference, at],
    'movements-write',
  );
}

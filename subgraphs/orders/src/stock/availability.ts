import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Pieces } from './pieces';
import { Warehouse } from './warehouse';

export enum AvailabilityState {
  IN_STOCK = 'IN_STOCK',
  LOW_STOCK = 'LOW_STOCK',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
}
registerEnumType(AvailabilityState, { name: 'AvailabilityState', description: 'Whether a variant can be had.', valuesConfig: { LOW_STOCK: { description: 'Five units or fewer.' } } });

export enum StockReach {
  HERE = 'HERE',
  NEARBY = 'NEARBY',
  SHIPS_BY = 'SHIPS_BY',
  PRESALE = 'PRESALE',
  OUT = 'OUT',
}
registerEnumType(StockReach, {
  name: 'StockReach',
  description: 'From where a variant reaches the buyer (C9).',
  valuesConfig: {
    HERE: { description: 'In stock in the buyer’s city; whatever needs no stock is here everywhere.' },
    NEARBY: { description: 'In stock in the same province.' },
    SHIPS_BY: { description: 'In stock farther away, or no district was given: `shipsBy` says when it leaves.' },
    PRESALE: { description: 'Out of stock, expected on `expectedOn`. It cannot be ordered before.' },
    OUT: { description: 'Out of stock, and nobody knows until when.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Pieces in a store, for buyers who come themselves. Stores ship no parcels.' })
export class StoreStock {
  @Field(() => Warehouse)
  store: Warehouse;

  @Field(() => Int, { description: 'Whole suites, where it is a suite.' })
  pieces: number;
}

@ObjectType({ simpleResolvers: true, description: 'Stock truth for one variant (C9, O5). A suite is there as far as all of its components are.' })
export class Availability {
  @Field(() => AvailabilityState)
  state: AvailabilityState;

  @Field(() => Int, { description: 'Units that can be ordered now, over all warehouses; 99, the most a line can hold, where no stock is needed.' })
  available: number;

  @Field(() => StockReach)
  reach: StockReach;

  @Field(() => Boolean, { description: 'False for services and what is delivered without a parcel.' })
  needsStock: boolean;

  @Field(() => Warehouse, { nullable: true, description: 'The nearest warehouse that has it; the fullest where no district is given. Where parts of a suite come from several, the farthest of them.' })
  nearest?: Warehouse;

  @Field(() => String, { nullable: true, description: 'The business date (Asia/Shanghai) on which an order placed now leaves that warehouse, as YYYY-MM-DD.' })
  shipsBy?: string;

  @Field(() => String, { nullable: true, description: 'Out of stock: the business date on which goods are expected, as YYYY-MM-DD.' })
  expectedOn?: string;

  /** What one unit takes out of stock, and who asks from where: for the stores. */
  pieces: readonly Pieces[];
  district?: string;
}

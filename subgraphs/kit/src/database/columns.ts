import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';
import { Money } from '../money';

/** A UUIDv7 made by the domain. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn('uuid');

export const InstantColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'timestamptz' });

/** Money as integer fen (`bigint`). */
export const MoneyColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({
    ...options,
    type: 'bigint',
    transformer: {
      to: (money?: Money | null) => (money ? money.fen.toString() : money),
      from: (fen?: string | bigint | null) => (fen === null || fen === undefined ? fen : new Money(BigInt(fen))),
    },
  });

/** A text in the languages Tonglu speaks, as jsonb. */
export const LocalizedColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'jsonb' });

import type { Soon } from '@tonglu/kit';

/** A row with these columns: as it came where it has them, else as it is read now. */
export const having = <Row extends object, Column extends keyof Row>(row: Partial<Row>, columns: readonly Column[], read: () => Promise<Row>): Soon<Pick<Row, Column>> =>
  columns.every((column) => column in row) ? (row as Pick<Row, Column>) : read();

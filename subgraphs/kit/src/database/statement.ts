import { type Connection, type CustomTypesConfig, Query, type QueryConfig, type QueryResult } from 'pg';
import { columnTypes, type Described, readerOf, type ReadRow } from './row-reader';

/** What pg's query does, of which its types do not tell. */
interface PgQuery extends Query {
  _result: QueryResult;
  _canceledDueToError: unknown;
  prepare(connection: Connection): void;
  handleRowDescription(message: Described): void;
  handleDataRow(message: { fields: (string | null)[] }): void;
}
const PgQuery = Query as unknown as new (text: string, values: unknown[]) => PgQuery;

/** What a connection has told of its prepared statements, and the connection as one that need not tell it again. */
interface Told {
  readers: Map<string, ReadRow>;
  undescribed: Connection;
}

const toldBy = new WeakMap<Connection, Told>();

function whatWasTold(connection: Connection): Told {
  let told = toldBy.get(connection);
  if (!told) toldBy.set(connection, (told = { readers: new Map(), undescribed: Object.create(connection, { describe: { value: () => undefined } }) as Connection }));
  return told;
}

/**
 * A statement as pg sends it. Of a prepared one each connection is asked only once what its columns are, and its rows
 * are made by straight code: PostgreSQL refuses to run it once they would be others. pg also copies whatever describes
 * a query, property by property, unless it is one.
 */
export class Statement extends PgQuery implements QueryConfig {
  declare text: string;
  callback!: (error: Error | null, result: QueryResult) => void;
  /** Where it has a name. */
  private told?: Told;
  private readRow?: ReadRow;

  /** `columns`: how their texts are read; those of the client it is sent by. */
  constructor(text: string, values: readonly unknown[], readonly name: string | undefined, private readonly columns: CustomTypesConfig = columnTypes) {
    super(text, values as unknown[]);
  }

  /** Its answer, for who has it sent. */
  answered(): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      this.callback = (error, result) => (error ? reject(error) : resolve(result));
    });
  }

  override prepare(connection: Connection): void {
    if (!this.name) return super.prepare(connection);
    this.told = whatWasTold(connection);
    this.readRow = this.told.readers.get(this.name);
    super.prepare(this.readRow ? this.told.undescribed : connection);
  }

  override handleRowDescription(message: Described): void {
    super.handleRowDescription(message);
    if (!this.told) return;
    this.readRow = readerOf(message, this.columns);
    this.told.readers.set(this.name!, this.readRow);
  }

  override handleDataRow(message: { fields: (string | null)[] }): void {
    if (!this.readRow) return super.handleDataRow(message);
    if (this._canceledDueToError) return;
    try {
      this._result.rows.push(this.readRow(message.fields));
    } catch (error) {
      this._canceledDueToError = error; // told when the server has ended with it, as pg does
    }
  }
}

import { DatabaseError, type Pool, type PoolClient, type QueryResult } from 'pg';
import type { Statement } from './statement';

/** How many go down one connection at most: the last is answered after all before it. */
const mostAtOnce = 8;

/**
 * Statements that are asked for in one turn of the event loop go down one connection together, none waiting for the
 * one before (pipelining, ADR 0039). Each is a transaction of its own and fails by itself. For reads only: whoever
 * waits for a lock keeps those behind it waiting, and among them may be one whom the lock's holder waits for.
 */
export class Reads {
  private batch: Statement[] | undefined;

  /** Of connections that pipeline. */
  constructor(private readonly pool: Pool) {}

  send(statement: Statement): Promise<QueryResult> {
    const answer = statement.answered();
    if (this.batch && this.batch.length < mostAtOnce) this.batch.push(statement);
    else this.open([statement]);
    return answer;
  }

  /** For one that takes long: nobody waits behind it. */
  sendAlone(statement: Statement): Promise<QueryResult> {
    const answer = statement.answered();
    this.connect([statement]);
    return answer;
  }

  private open(batch: Statement[]): void {
    this.batch = batch;
    setImmediate(() => {
      if (this.batch === batch) this.batch = undefined;
      this.connect(batch);
    });
  }

  private connect(batch: readonly Statement[]): void {
    this.pool.connect().then(
      (client) => together(client, batch),
      (error: Error) => batch.forEach(({ callback }) => callback(error, undefined as never)),
    );
  }
}

/** A statement's own failure; not one of the connection, nor the server's going down (class 57P), nor that what was prepared on this connection has other columns now (0A000). */
const leavesConnection = (error: Error): boolean => error instanceof DatabaseError && !/^(57P|0A000)/.test(error.code ?? '');

const ignore = (): void => undefined;

/** Sends them in one packet, and gives the connection back with the last answer: to be closed, where it failed. */
function together(client: PoolClient, batch: readonly Statement[]): void {
  let waiting = batch.length;
  let broken: Error | undefined;
  const noteBroken = (error: Error): void => void (broken ??= error);
  client.on('error', noteBroken);
  const { stream } = client.connection;
  stream.cork();
  for (const statement of batch) {
    const { callback } = statement;
    statement.callback = (error, result) => {
      statement.callback = ignore; // pg tells twice of one whose values it cannot send
      waiting -= 1;
      if (error && !leavesConnection(error)) noteBroken(error);
      if (waiting === 0) {
        client.release(broken);
        client.off('error', noteBroken);
      }
      callback(error, result);
    };
    client.query(statement);
  }
  stream.uncork();
}

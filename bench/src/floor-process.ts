import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool, type PoolClient, types } from 'pg';
import { Reads } from '../../subgraphs/kit/src/database/reads';
import { Statement } from '../../subgraphs/kit/src/database/statement';
import { addLine, checkout } from './floor/cart';
import { type Floor, Refused } from './floor/door';
import { answerHistory } from './floor/history';
import { answerList } from './floor/list';
import { pay } from './floor/pay';
import { place } from './floor/place';
import { answerProduct } from './floor/product';
import { providerAt } from './floor/provider';
import { answerSearch } from './floor/search';
import type { Sql } from './floor/sql';
import { reportTo } from './measured-process';

/** What one would write for just these pages on node and PostgreSQL: no schema, no layers, hand-written SQL. */
const { DATABASE_URL, PRICE_CHAIN = '0', TONGLU_SECRET = '', PAYMENT_SECRET = '', PAYMENT_PROVIDER_URL = '', PUBLIC_WEBHOOK_URL = '', FLOOR_READS } = process.env;
types.setTypeParser(types.builtins.INT8, Number);
// Every statement is planned once, as the platform's are: left to itself PostgreSQL plans `= any($1)` anew each time.
const settings = { connectionString: DATABASE_URL, max: 10, options: `-c search_path=catalog,orders,members,public -c bench.chain=${PRICE_CHAIN} -c random_page_cost=1.1 -c plan_cache_mode=force_generic_plan` };
const pool = new Pool(settings);
const through = (client: Pool | PoolClient): Sql => async (name, text, values) => (await client.query({ name, text, values: [...values] })).rows as never;

/** Reads as the platform sends them, for whoever wants to know what the floor would gain. */
function together(): Sql {
  const reads = new Reads(new Pool({ ...settings, pipeline: true }));
  return async (name, text, values) => (await reads.send(new Statement(text, values, name, types))).rows as never;
}

const floor: Floor = {
  sql: FLOOR_READS === 'together' ? together() : through(pool),
  secret: TONGLU_SECRET,
  provider: providerAt(PAYMENT_PROVIDER_URL, PAYMENT_SECRET),
  notifyUrl: PUBLIC_WEBHOOK_URL,
  async transact(work) {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const result = await work(through(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  },
};

const { sql } = floor;
const answers: Record<string, (variables: never, token: string) => Promise<object>> = {
  list: (variables) => answerList(sql, variables),
  product: (variables) => answerProduct(sql, variables),
  search: (variables) => answerSearch(sql, variables),
  history: (variables, token) => answerHistory(sql, variables, token),
  addLine: (variables, token) => addLine(floor, variables, token),
  checkout: (variables, token) => checkout(floor, variables, token),
  place: (variables, token) => place(floor, variables, token),
  pay: (variables, token) => pay(floor, variables, token),
};

function answer(body: string, token: string): Promise<object> {
  const { item, variables } = JSON.parse(body) as { item: string; variables: never };
  return answers[item](variables, token).catch((error: unknown) => {
    if (error instanceof Refused) return error.answer;
    throw error;
  });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString(), request.headers.authorization?.slice('Bearer '.length) ?? '').then(
      (data) => {
        const body = JSON.stringify({ data });
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => reportTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => pool.end()));

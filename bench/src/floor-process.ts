import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool, types } from 'pg';
import { answerHistory } from './floor/history';
import { answerList } from './floor/list';
import { answerProduct } from './floor/product';
import { answerSearch } from './floor/search';
import type { Sql } from './floor/sql';
import { reportTo } from './measured-process';

/** What can be had at best from node and PostgreSQL: no schema, no layers, the SQL that one would write for just these pages. */
types.setTypeParser(types.builtins.INT8, Number);
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: `-c search_path=catalog,orders,members,public -c bench.chain=${process.env.PRICE_CHAIN ?? 0}` });
let statements = 0;
const sql: Sql = async (name, text, values) => {
  statements += 1;
  return (await pool.query({ name, text, values: [...values] })).rows as never;
};
const answers = { list: answerList, product: answerProduct, search: answerSearch, history: answerHistory };

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { item, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { item: keyof typeof answers; variables: never };
    const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
    answers[item](sql, variables, token).then(
      (data) => {
        const body = JSON.stringify({ data });
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => reportTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => statements, () => pool.end()));

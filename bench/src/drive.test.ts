import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { counter, drive } from './drive';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A system, and how often it was asked. */
async function open(): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    response.writeHead(request.url === '/broken' ? 500 : 200).end('ten bytes.');
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

test('answers, bytes and failures are counted, whether the answer or the work on it went wrong', async () => {
  const { url } = await open();
  const next = counter();
  const driven = await drive([url], async (ask, n) => {
    const answer = await ask({ path: n % 3 === 0 ? '/broken' : '/' });
    if (n % 3 === 1) throw new Error('not what it should be');
    return answer;
  }, 2, 0.2, next);
  const asked = next();
  expect(driven.answers).toBe(asked);
  expect(driven.bytes).toBe(10);
  expect(driven.failures).toBe([...Array(asked).keys()].filter((n) => n % 3 !== 2).length);
});

test('clients spread over several urls, each keeping to one', async () => {
  const [one, other] = [await open(), await open()];
  await drive([one.url, other.url], (ask) => ask({ path: '/' }), 4, 0.2, counter());
  expect(one.asked()).toBeGreaterThan(0);
  expect(other.asked()).toBeGreaterThan(0);
});

test('a question with a body is a POST of JSON', async () => {
  let heard = {};
  const server = createServer((request, response) => {
    heard = { method: request.method, type: request.headers['content-type'] };
    response.end();
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await drive([`http://127.0.0.1:${(server.address() as AddressInfo).port}`], (ask) => ask({ path: '/', body: { a: 1 } }), 1, 0.01, counter());
  expect(heard).toEqual({ method: 'POST', type: 'application/json' });
});

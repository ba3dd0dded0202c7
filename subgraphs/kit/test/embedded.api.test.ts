import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '../src/database/embedded';

const directory = mkdtempSync(join(tmpdir(), 'tonglu-embedded-'));
chmodSync(directory, 0o755);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const listening = (server: Server): number => (server.address() as AddressInfo).port;
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const port = listening(probe);
      probe.close(() => resolve(port));
    });
  });
const ask = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
};

test('data survives a restart, and a server that a killed parent left behind is taken over', async () => {
  const port = await freePort();
  const flags = ['-c', 'fsync=off'];
  const first = await startEmbedded({ directory, port, database: 'tonglu', flags });
  expect(first.adopted).toBe(false);
  await ask(first.url, `create table kept as select 'yes' as answer`);

  // The parent is gone, the server is not: the next start finds it by its files, whatever port it asks for.
  const second = await startEmbedded({ directory, port: await freePort(), database: 'tonglu', flags });
  expect(second).toMatchObject({ adopted: true, url: first.url });
  await second.stop();

  const third = await startEmbedded({ directory, port, database: 'tonglu', flags });
  expect(third.adopted).toBe(false);
  expect(await ask(third.url, 'select answer from kept')).toEqual([{ answer: 'yes' }]);

  // Killed outright: the pid file stays behind and must not stop the next start.
  process.kill(Number(readFileSync(join(directory, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const fourth = await startEmbedded({ directory, port, database: 'tonglu', flags });
  expect(await ask(fourth.url, 'select answer from kept')).toEqual([{ answer: 'yes' }]);
  await fourth.stop();
}, 60_000);

test('a taken port is a sentence that says what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await expect(startEmbedded({ directory: join(directory, 'other'), port: listening(other), database: 'tonglu' })).rejects.toThrow(/Port \d+ is taken.*TONGLU_PG_PORT/);
  other.close();
});

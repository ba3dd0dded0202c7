import { createTestDatabase, type TestDatabase } from '@tonglu/kit/testing';
import { Client } from 'pg';
import { moveIn } from '../src/supervisor/only-house';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('one house on one database; the next may come once its supervisor is gone, however it went', async () => {
  expect(await moveIn(database.url)).toBe(true);
  expect(await moveIn(database.url)).toBe(false);
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tonglu-house' and datname = current_database()`); // as if killed
  await admin.end();
  expect(await moveIn(database.url)).toBe(true);
});

import type { Pool } from 'pg';
import { DatabaseClock } from './clock';

const databaseAt = (instant: string): Pool => ({ query: () => Promise.resolve({ rows: [{ now: new Date(instant) }] }) }) as unknown as Pool;

afterEach(() => jest.restoreAllMocks());

test('tells the database’s time, and keeps telling it when somebody sets the clock of this machine', async () => {
  const clock = await new DatabaseClock(databaseAt('2026-11-21T08:00:00Z')).start();
  const ours = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => ours + 10 * 60_000);
  const told = clock.now().getTime() - Date.parse('2026-11-21T08:00:00Z');
  clock.stop();
  expect(told).toBeGreaterThanOrEqual(0);
  expect(told).toBeLessThan(5_000);
});

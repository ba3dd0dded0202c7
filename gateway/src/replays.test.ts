import { KeptResult } from '@tonglu/kit';
import type { Ask } from './executor';
import { Replays } from './replays';

const answers = new Map(['short', 'long', 'other'].map((name) => [name, new KeptResult(JSON.stringify({ name: name === 'long' ? 'x'.repeat(2_000) : name }))]));
const ask: Ask = async (_subgraph, { query }) => answers.get(query)!;

async function told(replays: Replays, name: string): Promise<void> {
  const { ask: noted, keep } = replays.record(name, ask);
  await noted('shop', { query: name, variables: {} });
  keep(Buffer.from(name));
}
const again = async (replays: Replays, name: string) => 'body' in (await replays.again(name, ask));

test('an answer is bounded by the bytes of its parts too, which nobody else may keep any more', async () => {
  const replays = new Replays(5_000);
  await told(replays, 'short');
  await told(replays, 'long');
  expect([await again(replays, 'short'), await again(replays, 'long')]).toEqual([true, true]);
  const narrow = new Replays(3_000);
  for (const name of ['short', 'long', 'other']) await told(narrow, name);
  expect(await Promise.all(['short', 'long', 'other'].map((name) => again(narrow, name)))).toEqual([false, false, true]);
});

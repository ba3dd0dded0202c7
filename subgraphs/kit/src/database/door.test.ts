import { setTimeout as wait } from 'node:timers/promises';
import { Door, Overloaded } from './door';

test('never more inside than the width, everybody in order of arrival, and room again after a failure', async () => {
  const door = new Door(2);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  const visit = (index: number) =>
    door.through(async () => {
      inside += 1;
      most = Math.max(most, inside);
      order.push(index);
      await wait(2);
      inside -= 1;
      if (index % 3 === 0) throw new Error('failed inside');
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => visit(index)));
  expect(most).toBe(2);
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(7);
});

test('says so when too many wait or one waits too long, and goes on afterwards', async () => {
  const door = new Door(1, { longestQueue: 1, patienceMs: 20 });
  const first = door.through(() => wait(60));
  const second = door.through(() => Promise.resolve());
  await expect(door.through(() => Promise.resolve())).rejects.toThrow(Overloaded);
  await expect(second).rejects.toThrow(/20 ms/);
  await first;
  await expect(door.through(() => Promise.resolve('in'))).resolves.toBe('in');
});

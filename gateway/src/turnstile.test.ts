import { setTimeout as pause } from 'node:timers/promises';
import { Turnstile } from './turnstile';

test('never more inside than there is room for, in the order of arrival, and all get through', async () => {
  const turnstile = new Turnstile(3, 5_000);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 50 }, (_each, index) =>
      turnstile.through(async () => {
        order.push(index);
        most = Math.max(most, (inside += 1));
        await pause(2);
        inside -= 1;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('a failure inside gives its place on', async () => {
  const turnstile = new Turnstile(1, 1_000);
  const failing = turnstile.through(() => Promise.reject(new Error('inside')));
  const next = turnstile.through(async () => 'through');
  await expect(failing).rejects.toThrow('inside');
  expect(await next).toBe('through');
});

test('who waits too long is told so and leaves the line', async () => {
  const turnstile = new Turnstile(1, 20);
  const slow = turnstile.through(() => pause(60));
  let entered = false;
  await expect(turnstile.through(async () => void (entered = true))).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  await slow;
  expect(entered).toBe(false);
  expect(await turnstile.through(async () => 'free again')).toBe('free again');
});

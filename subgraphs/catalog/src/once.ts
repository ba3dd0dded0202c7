import type { Soon } from '@tonglu/kit';

/** Makes something when it is first needed, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same of what takes time: a promise at first, and what was promised as soon as it is there. */
export function promisedOnce<T>(make: () => Promise<T>): () => Soon<T> {
  let there: { value: T } | undefined;
  const promised = once(async () => {
    there = { value: await make() };
    return there.value;
  });
  return () => (there ? there.value : promised());
}

/** As `promisedOnce`, of what another statement may bring along before anybody has asked. */
export function broughtOnce<T>(make: () => Promise<T>): { get: () => Soon<T>; bring(value: T): void } {
  let brought: { value: T } | undefined;
  const get = promisedOnce(() => (brought ? Promise.resolve(brought.value) : make()));
  return { get, bring: (value) => void (brought ??= { value }) };
}

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

import { randomUUID } from 'node:crypto';

/** The key under which an effect happens at most once. Made with the form, so that sending it twice is harmless. */
export function onceKey(): string {
  return randomUUID();
}

/** One key for each thing on the page that can be sent. */
export function onceKeys(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, onceKey()]));
}

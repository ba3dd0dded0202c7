export { TooLate, within } from '@tonglu/kit';

/** How long the gateway waits, in ms. A page must stand within 3 s even where a subgraph hangs. */
export const patience = {
  /** A query, from its arrival to its answer. */
  query: 2_800,
  /** A mutation, once it is at work: its outcome is worth waiting for. */
  mutation: 10_000,
  /** Standing in line before that. */
  line: 20_000,
  /** Finding out who asks, for a query; a mutation waits its own time. */
  identity: 1_000,
  /** A webhook or an upload. */
  endpoint: 60_000,
} as const;

export type Patience = { readonly [Kind in keyof typeof patience]: number };

import type { UNSAFE_DataWithResponseInit } from 'react-router';

/** Thrown where the graph gave nothing: the error page says so and shows the id under which it was logged. */
export interface UnavailableReport {
  kind: 'unavailable';
  requestId: string;
}
export type Unavailable = UNSAFE_DataWithResponseInit<UnavailableReport>;

export function isUnavailable(value: unknown): value is UnavailableReport {
  return typeof value === 'object' && value !== null && (value as Partial<UnavailableReport>).kind === 'unavailable';
}

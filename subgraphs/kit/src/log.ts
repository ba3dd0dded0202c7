import pino from 'pino';
import { sqlState } from './database/transact';

export type Log = pino.Logger;

/** Structured logs. Phone numbers, codes and tokens never reach them in clear. */
export function createLog(options: { level?: string; name?: string } = {}): Log {
  return pino({
    name: options.name ?? 'tonglu',
    level: options.level ?? 'info',
    redact: { paths: ['*.phone', '*.code', '*.token', 'phone', 'code', 'token', 'authorization', '*.authorization'], censor: '[redacted]' },
    serializers: { err: describeError },
  });
}

/** Database errors carry the statement's values and quote them; neither belongs in a log. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: scrub(String(error)) };
  const { name, message, stack } = error;
  return { type: name, message: scrub(message), sqlState: sqlState(error), stack: stack && scrub(stack) };
}

const scrub = (text: string): string => text.replace(/\b\d{6,}\b/g, (digits) => `[${digits.length} digits]`);

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

/** A log that is made when it is first written to: most requests have nothing to say. */
export const lateLog = (make: () => Log): Log => new Proxy({ make } as LateLog, written) as unknown as Log;

interface LateLog {
  make(): Log;
  log?: Log;
}

const written: ProxyHandler<LateLog> = {
  get(late, name) {
    const log = (late.log ??= late.make());
    const value: unknown = Reflect.get(log, name);
    return typeof value === 'function' ? value.bind(log) : value;
  },
};

/** Database errors carry the statement's values and quote them; neither belongs in a log. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: scrub(String(error)) };
  const { name, message, stack } = error;
  return { type: name, message: scrub(message), sqlState: sqlState(error), stack: stack && scrub(stack) };
}

const scrub = (text: string): string => text.replace(/\b\d{6,}\b/g, (digits) => `[${digits.length} digits]`);

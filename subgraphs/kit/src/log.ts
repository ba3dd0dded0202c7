import pino from 'pino';

export type Log = pino.Logger;

/** Structured logs. Phone numbers, codes and tokens never reach them in clear. */
export function createLog(options: { level?: string; name?: string } = {}): Log {
  return pino({
    name: options.name ?? 'tonglu',
    level: options.level ?? 'info',
    redact: { paths: ['*.phone', '*.code', '*.token', 'phone', 'code', 'token', 'authorization', '*.authorization'], censor: '[redacted]' },
  });
}

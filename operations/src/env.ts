import { houseSecret, portNumber, readEnv } from '@tonglu/kit';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { root } from './paths';

export type OperationsEnv = ReturnType<typeof readOperationsEnv>;

/** The environment of the programs that run the house. */
export function readOperationsEnv() {
  const env = readEnv({
    HOST: z.string().default('127.0.0.1'),
    GATEWAY_PORT: portNumber(4000),
    MALL_PORT: portNumber(3000),
    SANDBOX_PAY_PORT: portNumber(4010),
    SANDBOX_MESSAGES_PORT: portNumber(4020),
    TONGLU_PG_PORT: portNumber(5433),
    TONGLU_DATA_DIR: z.string().default(join(root, '.tonglu')),
    TONGLU_ENV: z.enum(['development', 'production']).default('development'),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must look like postgres://user:password@host:5432/database').optional(),
    TONGLU_SECRET: houseSecret.optional(),
    /** Where the journal is that our payments are checked against; the sandbox's unless given. */
    PAYMENT_PROVIDER_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    PAYMENT_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
    /** The address buyers see, where it is not that of this machine. */
    PUBLIC_ORIGIN: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).transform((url) => new URL(url).origin).optional(),
    TONGLU_SEED: z.enum(['demo', 'off']).default('demo'),
  });
  return { ...env, TONGLU_DATA_DIR: resolve(env.TONGLU_DATA_DIR) };
}

/** The secret for subgraphs that run in this very process, as the supervisor gives it to those that do not. */
export function useSecret(secret: string): void {
  process.env.TONGLU_SECRET = secret;
}

/** An address of this machine at which a service that listens on `HOST` is found. */
export const addressAt = ({ HOST: host }: Pick<OperationsEnv, 'HOST'>, port: number, path = ''): string =>
  `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}${path}`;

import { houseSecret, portNumber, readEnv, readSubgraphUrls } from '@tonglu/kit';
import { z } from 'zod';

process.env.APOLLO_TELEMETRY_DISABLED = '1'; // read when a gateway is made; it would report home

const whole = (otherwise: number, least = 1) => z.coerce.number('must be a number').int('must be a whole number').min(least, `must be at least ${least}`).default(otherwise);
const address = z.url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:4101' });

const shape = {
  HOST: z.string().default('127.0.0.1'),
  PORT: portNumber(4000, 0),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user:password@host:5432/tonglu' }).optional(),
  DATABASE_POOL: whole(10),
  TONGLU_ENV: z.enum(['development', 'production'], 'must be "development" or "production"').default('development'),
  TONGLU_EXECUTOR: z.enum(['compiled', 'stock'], 'must be "compiled" or "stock"').default('compiled'),
  TONGLU_SECRET: houseSecret.optional(),
  MESSAGE_DESK_URL: address.default('http://127.0.0.1:4020'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((part) => part.trim()).filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https?$/, error: 'must be origins such as https://mall.example.com, separated by commas' }).transform((text) => new URL(text).origin))),
  /** Number of proxies in front, or the addresses to trust; X-Forwarded-For from anybody else is ignored. */
  TRUST_PROXY: z
    .string()
    .regex(/^(off|\d+|(loopback|linklocal|uniquelocal|[\d.:a-f/]+)(,\s*(loopback|linklocal|uniquelocal|[\d.:a-f/]+))*)$/i, 'must be "off", a number of proxies, "loopback", or addresses separated by commas')
    .default('off')
    .transform((text): false | number | string => (text === 'off' ? false : /^\d+$/.test(text) ? Number(text) : text)),
  WORKER: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
  KEPT_ANSWERS: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
  METRICS_PUBLIC: z.enum(['on', 'off'], 'must be "on" or "off"').default('off'),
  RATE_LIMIT_ADDRESS: whole(1_200),
  RATE_LIMIT_SESSION: whole(600),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be debug, info, warn, error, fatal or silent').default('info'),
};

export type GatewayEnv = ReturnType<typeof readGatewayEnv>;

/** `subgraphs`: each may have a URL in `<NAME>_URL`; with one it is remote, without it is local. */
export function readGatewayEnv(subgraphs: readonly string[], source: NodeJS.ProcessEnv = process.env) {
  return { ...readEnv(shape, source), remote: readSubgraphUrls(subgraphs, source) };
}

import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  GRAPH_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000/graphql'),
  GRAPH_TIMEOUT_MS: z.coerce.number().int().positive().default(3000),
  /** Ask by hash only. A gateway in production knows no other documents. */
  GRAPH_PERSISTED: flag.optional(),
  /** Signs the session cookie. Several, comma-separated: the first signs, the others are still accepted. */
  SESSION_SECRET: z.string().optional(),
  /** Where the local message desk can be opened; sign-in codes arrive there. Unset where codes go by real SMS. */
  MESSAGE_DESK_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The address buyers see, e.g. https://mall.example; needed behind a proxy. */
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin).optional(),
  /** As the gateway's: number of proxies in front, or the addresses to trust; X-Forwarded-For from anybody else is ignored. */
  TRUST_PROXY: z.string().default('off').transform((text) => (text === 'off' ? false : /^\d+$/.test(text) ? Number(text) : text)),
});

function read() {
  const present = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The mall cannot start with these settings:\n${reasons.join('\n')}`);
  }
  const env = parsed.data;
  const isProduction = env.NODE_ENV === 'production';
  const secrets = env.SESSION_SECRET?.split(',').map((secret) => secret.trim()).filter(Boolean) ?? [];
  if (secrets.length === 0) {
    if (isProduction) throw new Error('The mall cannot start with these settings:\n  SESSION_SECRET: needed in production, at least 32 random characters');
    secrets.push(randomBytes(32).toString('hex'));
  }
  const short = secrets.find((secret) => secret.length < 32);
  if (short !== undefined) throw new Error('The mall cannot start with these settings:\n  SESSION_SECRET: every secret needs at least 32 characters');
  return {
    isProduction,
    port: env.PORT,
    host: env.HOST,
    graphUrl: env.GRAPH_URL,
    graphTimeoutMs: env.GRAPH_TIMEOUT_MS,
    graphPersisted: env.GRAPH_PERSISTED ?? isProduction,
    sessionSecrets: secrets,
    messageDeskUrl: env.MESSAGE_DESK_URL,
    publicOrigin: env.PUBLIC_ORIGIN,
    trustProxy: env.TRUST_PROXY,
  };
}

export const env = read();

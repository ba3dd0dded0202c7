import { readEnv } from '@tonglu/kit';
import { z } from 'zod';

const inProduction = process.env.NODE_ENV === 'production';
const secret = z.string().min(32, 'must have at least 32 characters');

/** What members needs from outside, read once when it starts. */
export interface MembersSettings {
  /** Keys the digests of codes and phones, and derives session tokens. */
  secret: string;
  messageDesk: { url: string; key: string };
}

export function readMembersSettings(): MembersSettings {
  const env = readEnv({
    MESSAGE_DESK_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://messages.example.com' }).default('http://127.0.0.1:4020'),
    MESSAGE_DESK_KEY: z.string().default('sandbox-messages-key'),
    TONGLU_SECRET: inProduction ? secret : secret.default('a-secret-for-development-only-0000'),
  });
  return { secret: env.TONGLU_SECRET, messageDesk: { url: env.MESSAGE_DESK_URL, key: env.MESSAGE_DESK_KEY } };
}

/** Where this subgraph serves when it runs alone. */
export function readServingEnv() {
  return readEnv({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user:password@host:5432/tonglu' }),
    TONGLU_SECRET: secret,
    PORT: z.coerce.number().int().min(0).max(65_535).default(4002),
    HOST: z.string().default('127.0.0.1'),
    CATALOG_URL: z.url().optional(),
    ORDERS_URL: z.url().optional(),
  });
}

import { readEnv } from '@tonglu/kit';
import { z } from 'zod';

const secret = z.string().min(16, 'must have at least 16 characters');

/** What the subgraph needs wherever it runs. */
export const readSettings = () => {
  const env = readEnv({ TONGLU_SECRET: secret });
  return { secret: env.TONGLU_SECRET };
};

/** What it needs in addition to serve alone. */
export const readHost = () =>
  readEnv({
    TONGLU_SECRET: secret,
    DATABASE_URL: z.url(),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(4001),
    LOG_LEVEL: z.string().default('info'),
    MEMBERS_URL: z.url().optional(),
    ORDERS_URL: z.url().optional(),
  });

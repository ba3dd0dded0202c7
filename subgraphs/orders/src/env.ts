import { readEnv } from '@tonglu/kit';
import { z } from 'zod';

/** Everything orders takes from the environment. */
export const readSettings = () =>
  readEnv({
    /** Seals quotes and signs calls between subgraphs. */
    TONGLU_SECRET: z.string().min(16).default('development-secret-change-me'),
    /** How long an order waits for its payment. */
    ORDER_PAY_MINUTES: z.coerce.number().int().min(1).max(7 * 24 * 60).default(30),
  });

export type OrdersSettings = ReturnType<typeof readSettings>;

import { readEnv } from '@tonglu/kit';
import { z } from 'zod';
import { paymentSettings, paymentVariables } from './payment/payment-settings';

const secret = z.string().min(16, 'must have at least 16 characters');

/** Everything orders takes from the environment. */
export function readSettings() {
  const env = readEnv({
    /** Seals quotes and signs calls between subgraphs. */
    TONGLU_SECRET: secret,
    /** How long an order waits for its payment. */
    ORDER_PAY_MINUTES: z.coerce.number().int().min(1).max(7 * 24 * 60).default(30),
    ...paymentVariables,
  });
  return { secret: env.TONGLU_SECRET, payMinutes: env.ORDER_PAY_MINUTES, payment: paymentSettings(env) };
}

/** Where orders runs when it runs alone. */
export const readHost = () =>
  readEnv({
    TONGLU_SECRET: secret,
    DATABASE_URL: z.url(),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(4003),
    CATALOG_URL: z.url().optional(),
    MEMBERS_URL: z.url().optional(),
  });

export type OrdersSettings = ReturnType<typeof readSettings>;

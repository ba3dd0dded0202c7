import { houseSecret, readEnv } from '@tonglu/kit';
import { z } from 'zod';
import { paymentSettings, paymentVariables } from './payment/payment-settings';

/** Everything orders takes from the environment. */
export function readSettings() {
  const env = readEnv({
    /** Seals quotes and signs calls between subgraphs. */
    TONGLU_SECRET: houseSecret,
    /** How long an order waits for its payment. */
    ORDER_PAY_MINUTES: z.coerce.number().int().min(1).max(7 * 24 * 60).default(30),
    ...paymentVariables,
  });
  return { secret: env.TONGLU_SECRET, payMinutes: env.ORDER_PAY_MINUTES, payment: paymentSettings(env) };
}

export type OrdersSettings = ReturnType<typeof readSettings>;

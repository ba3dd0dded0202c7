import { EnvError } from '@tonglu/kit';
import { z } from 'zod';
import type { PaymentProvider } from './payment-provider';
import { SandboxPay } from './sandbox-pay';

export interface PaymentSettings {
  provider: PaymentProvider;
  /** Where the provider sends its webhooks: the platform's public address of this subgraph's endpoint. */
  webhookUrl: string;
  /** Origins of our storefronts: the provider sends browsers back nowhere else. */
  returnOrigins: readonly string[];
}

const developmentSecret = 'development-payment-secret';
const address = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()).filter(Boolean))
  .pipe(z.array(address.transform((text) => new URL(text).origin)).min(1, 'names no origin'));

/** O4: what payments take from the environment. */
export const paymentVariables = {
  PAYMENT_PROVIDER_URL: address.default('http://127.0.0.1:4010'),
  PAYMENT_MERCHANT: z.string().min(1).default('tonglu'),
  /** Signs what we send to the provider, and proves what it sends to us. */
  PAYMENT_SECRET: z.string().min(16).default(developmentSecret),
  PUBLIC_WEBHOOK_URL: address.default('http://127.0.0.1:4000/orders/payment-provider'),
  STOREFRONT_ORIGINS: origins.default(['http://127.0.0.1:3000', 'http://localhost:3000']),
};

type PaymentVariables = z.output<z.ZodObject<typeof paymentVariables>>;

export function paymentSettings(env: PaymentVariables): PaymentSettings {
  const { hostname } = new URL(env.PAYMENT_PROVIDER_URL);
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (env.PAYMENT_SECRET === developmentSecret && !isHere) {
    throw new EnvError('The environment is not usable:\n  PAYMENT_SECRET: must be set where the payment provider is not on this machine');
  }
  return {
    provider: new SandboxPay({ url: env.PAYMENT_PROVIDER_URL, merchant: env.PAYMENT_MERCHANT, secret: env.PAYMENT_SECRET }),
    webhookUrl: env.PUBLIC_WEBHOOK_URL,
    returnOrigins: env.STOREFRONT_ORIGINS,
  };
}

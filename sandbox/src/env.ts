import { resolve } from 'node:path';
import { z } from 'zod';
import type { MessageDeskOptions } from './message-desk/start';
import type { PaymentProviderOptions } from './payment-provider/start';

const port = (otherwise: number) => z.coerce.number({ error: 'must be a port number, 0 to 65535' }).int('must be a whole number').min(0).max(65_535).default(otherwise);
const secret = (purpose: string) => z.string({ error: `is missing: ${purpose}` }).min(16, `is too short: ${purpose}, at least 16 characters`);
const origin = z.url({ protocol: /^https?$/, error: 'must be an address such as https://pay.example.com' }).transform((text) => new URL(text).origin);
const origins = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter(Boolean)).pipe(z.array(origin));

const house = z.object({
  HOST: z.string().default('127.0.0.1'),
  TONGLU_DATA_DIR: z.string().default('.tonglu'),
  SANDBOX_DESKS: z.enum(['loopback', 'open'], 'must be "loopback" or "open"').default('loopback'),
});

const paymentProvider = house.extend({
  SANDBOX_PAY_PORT: port(4010),
  SANDBOX_PAY_KEY: secret("the secret shared with the merchant 'tonglu'"),
  SANDBOX_PAY_PUBLIC_URL: origin.optional(),
  SANDBOX_PAY_MERCHANT_ORIGINS: origins.default([]),
});

const messageDesk = house.extend({
  SANDBOX_MESSAGES_PORT: port(4020),
  SANDBOX_MESSAGES_KEY: secret('the API key of the message desk'),
});

/** An empty variable counts as absent: shells and compose files cannot unset one. */
function read<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.slice(0, 1).join('')} ${issue.message}`).join('; '));
}

export function readPaymentProviderEnv(): PaymentProviderOptions {
  const env = read(paymentProvider);
  return {
    host: env.HOST,
    port: env.SANDBOX_PAY_PORT,
    secret: env.SANDBOX_PAY_KEY,
    publicUrl: env.SANDBOX_PAY_PUBLIC_URL,
    merchantOrigins: env.SANDBOX_PAY_MERCHANT_ORIGINS,
    dataDir: resolve(env.TONGLU_DATA_DIR, 'sandbox'),
    openDesk: env.SANDBOX_DESKS === 'open',
  };
}

export function readMessageDeskEnv(): MessageDeskOptions {
  const env = read(messageDesk);
  return {
    host: env.HOST,
    port: env.SANDBOX_MESSAGES_PORT,
    key: env.SANDBOX_MESSAGES_KEY,
    dataDir: resolve(env.TONGLU_DATA_DIR, 'sandbox'),
    openDesk: env.SANDBOX_DESKS === 'open',
  };
}

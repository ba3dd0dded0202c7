import { join } from 'node:path';
import type { OperationsEnv } from '../env';
import type { ChildOptions } from './child';

/** The processes of the house on one machine, in the order in which they start; they stop in the reverse order. */
export function childrenOf(env: OperationsEnv, databaseUrl: string, secret: string): ChildOptions[] {
  const at = (port: number): string => `http://${env.HOST}:${port}`;
  const shared: NodeJS.ProcessEnv = {
    ...process.env,
    HOST: env.HOST,
    TONGLU_ENV: env.TONGLU_ENV,
    TONGLU_SECRET: secret,
    TONGLU_DATA_DIR: env.TONGLU_DATA_DIR,
    DATABASE_URL: databaseUrl,
    SANDBOX_PAY_PORT: String(env.SANDBOX_PAY_PORT),
    SANDBOX_MESSAGES_PORT: String(env.SANDBOX_MESSAGES_PORT),
    MESSAGE_DESK_URL: at(env.SANDBOX_MESSAGES_PORT),
    PAYMENT_PROVIDER_URL: at(env.SANDBOX_PAY_PORT),
    PUBLIC_WEBHOOK_URL: `${at(env.GATEWAY_PORT)}/orders/payment-provider`,
    STOREFRONT_ORIGINS: `${at(env.MALL_PORT)},http://localhost:${env.MALL_PORT}`,
    GRAPH_URL: `${at(env.GATEWAY_PORT)}/graphql`,
    SESSION_SECRET: secret,
    APOLLO_TELEMETRY_DISABLED: '1',
  };
  const logDirectory = join(env.TONGLU_DATA_DIR, 'logs');
  return [
    { name: 'payment-provider', script: 'sandbox/dist/payment-provider/main.js', env: shared, readyUrl: `${at(env.SANDBOX_PAY_PORT)}/health/live`, logDirectory },
    { name: 'message-desk', script: 'sandbox/dist/message-desk/main.js', env: shared, readyUrl: `${at(env.SANDBOX_MESSAGES_PORT)}/health/live`, logDirectory },
    { name: 'platform', script: 'gateway/dist/main.js', env: { ...shared, PORT: String(env.GATEWAY_PORT) }, readyUrl: `${at(env.GATEWAY_PORT)}/health/ready`, logDirectory },
    { name: 'mall', script: 'storefronts/mall/server.mjs', env: { ...shared, NODE_ENV: 'production', PORT: String(env.MALL_PORT) }, readyUrl: `${at(env.MALL_PORT)}/health/live`, logDirectory },
  ];
}

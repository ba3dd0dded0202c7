import { join } from 'node:path';
import { servingArguments } from '@tonglu/kit';
import { derive } from './secret';
import { addressAt, type OperationsEnv } from '../env';
import { root } from '../paths';
import type { ChildOptions } from './child';

/** `built`: what `npm run build` made; `sources`: TypeScript as it stands, started again on each change. */
export type RunFrom = 'built' | 'sources';

const fromSources = ['--watch', '--conditions=source', '--require', '@swc-node/register'];

/** The processes of the house on one machine, in the order in which they start; they stop in the reverse order. */
export function childrenOf(env: OperationsEnv, databaseUrl: string, secret: string, from: RunFrom): ChildOptions[] {
  const at = (port: number): string => addressAt(env, port);
  const shared: NodeJS.ProcessEnv = {
    TRUST_PROXY: 'loopback', // the mall tells the gateway for whom it asks; a proxy on this machine may tell the mall
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
    STOREFRONT_ORIGINS: [at(env.MALL_PORT), `http://localhost:${env.MALL_PORT}`, env.PUBLIC_ORIGIN].filter(Boolean).join(','),
    GRAPH_URL: `${at(env.GATEWAY_PORT)}/graphql`,
    SESSION_SECRET: derive(secret, 'storefront-session'),
    SANDBOX_PAY_KEY: derive(secret, 'payment-provider'),
    PAYMENT_SECRET: derive(secret, 'payment-provider'),
    SANDBOX_MESSAGES_KEY: derive(secret, 'message-desk'),
    MESSAGE_DESK_KEY: derive(secret, 'message-desk'),
    APOLLO_TELEMETRY_DISABLED: '1',
  };
  const logDirectory = join(env.TONGLU_DATA_DIR, 'logs');
  const service = (name: string, workspace: string, file: string, port: number, health: string): ChildOptions => ({
    name,
    command: [from === 'built' ? `${workspace}/dist/${file}.js` : `${workspace}/src/${file}.ts`],
    nodeArguments: from === 'built' ? servingArguments : fromSources,
    env: { ...shared, PORT: String(port), SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
    readyUrl: at(port) + health,
    logDirectory,
  });
  return [
    service('payment-provider', 'sandbox', 'payment-provider/main', env.SANDBOX_PAY_PORT, '/health/live'),
    service('message-desk', 'sandbox', 'message-desk/main', env.SANDBOX_MESSAGES_PORT, '/health/live'),
    service('platform', 'gateway', 'main', env.GATEWAY_PORT, '/health/ready'),
    {
      name: 'mall',
      command: ['storefronts/mall/server.mjs', ...(from === 'built' ? [] : ['--dev'])],
      nodeArguments: servingArguments,
      env: { ...shared, NODE_ENV: from === 'built' ? 'production' : 'development', PORT: String(env.MALL_PORT) },
      readyUrl: `${at(env.MALL_PORT)}/health/live`,
      logDirectory,
    },
  ];
}

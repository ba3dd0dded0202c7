import { DefaultJobQueuePlugin, DefaultLogger, DefaultSearchPlugin, LogLevel, dummyPaymentHandler } from '@vendure/core';

const { PEER_DATABASE = 'postgres://tonglu:tonglu@127.0.0.1:5550/vendure', PORT = '3300' } = process.env;

/** As `@vendure/create` sets it up; nobody is mailed, so nobody has to confirm an address. */
export const config = {
  logger: new DefaultLogger({ level: LogLevel.Warn }),
  apiOptions: { hostname: '127.0.0.1', port: Number(PORT) },
  authOptions: { tokenMethod: ['bearer', 'cookie'], requireVerification: false, superadminCredentials: { identifier: 'bench', password: 'known to everybody' }, cookieOptions: { secret: 'the secret of a bench' } },
  dbConnectionOptions: { type: 'postgres', url: PEER_DATABASE, synchronize: false, logging: false },
  assetOptions: { assetStorageStrategy: { toAbsoluteUrl: (_request, path) => `https://shop.example/assets/${path}` } }, // pictures are named, not served
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true }), DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true })],
};

export { startPaymentProvider, type PaymentProviderOptions } from './payment-provider/start';
export { startMessageDesk, type MessageDeskOptions } from './message-desk/start';
export type { Running } from './shared/serve';

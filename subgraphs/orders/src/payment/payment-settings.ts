import type { PaymentProvider } from './payment-provider';

export interface PaymentSettings {
  provider: PaymentProvider;
  /** Where the provider sends its webhooks: the platform's public address of this subgraph's endpoint. */
  webhookUrl: string;
  /** Origins of our storefronts: the provider sends browsers back nowhere else. */
  returnOrigins: readonly string[];
}

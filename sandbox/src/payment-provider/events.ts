/** What the merchant is told. The same id is the same fact, however often it arrives. */
export interface WebhookEvent {
  id: string;
  type: 'payment.captured' | 'payment.failed' | 'refund.succeeded';
  createdAt: string;
  data: { outTradeNo: string; tradeNo: string; amount: number; currency: 'CNY' } & Record<string, string | number>;
}

export interface PlannedDelivery { id: string; dueAt: string }

/** Fixed together with the fact it tells, so that a restart changes neither. No deliveries: lost on purpose. */
export interface PlannedEvent {
  event: WebhookEvent;
  notifyUrl: string;
  deliveries: PlannedDelivery[];
}

export interface Refund {
  outRefundNo: string;
  refundNo: string;
  outTradeNo: string;
  amount: number;
  reason: string;
  createdAt: string;
}

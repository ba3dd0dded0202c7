import type { EndpointRequest } from '@tonglu/kit';

/** What the provider holds of a payment. WAITING: the buyer can still pay. */
export type TradeState = 'WAITING' | 'CAPTURED' | 'FAILED' | 'CLOSED' | 'EXPIRED';

export interface PaymentRequest {
  /** Our payment number: asking again with it never makes a second payment. */
  number: string;
  /** Fen. */
  amount: bigint;
  subject: string;
  notifyUrl: string;
  returnUrl?: string;
  expiresAt: Date;
}

export interface Trade {
  number: string;
  providerNumber: string;
  state: TradeState;
  /** Fen, as the provider has it: compared with ours before anything is credited. */
  amount: bigint;
  cashierUrl: string;
  settledAt?: Date;
}

export interface RefundRequest {
  number: string;
  /** The payment's number. */
  payment: string;
  amount: bigint;
  reason: string;
}

export interface ProviderRefund {
  number: string;
  providerNumber: string;
  payment: string;
  amount: bigint;
  settledAt: Date;
}

export interface JournalLine {
  at: Date;
  kind: 'CAPTURE' | 'REFUND' | 'CLOSE';
  /** The payment's number. */
  payment: string;
  /** The refund's number, on a REFUND. */
  refund?: string;
  amount: bigint;
}

/** A genuine webhook. It says that something happened; what is true is asked of the provider. */
export interface Notice {
  eventId: string;
  type: 'payment.captured' | 'payment.failed' | 'refund.succeeded';
  payment: string;
  refund?: string;
  amount: bigint;
}

/** O4: one kind of payment provider. Amounts are CNY fen. */
export interface PaymentProvider {
  /** Stored with each payment: names the account of the ledger in which its money waits. */
  readonly name: string;
  createPayment(request: PaymentRequest): Promise<Trade>;
  /** Undefined where the provider never heard of it. */
  queryPayment(number: string): Promise<Trade | undefined>;
  /** How the payment stands afterwards: CAPTURED where the buyer was quicker; undefined where it is unknown. */
  closePayment(number: string): Promise<Trade | undefined>;
  /** Asked again with the same number, the money still goes back once. */
  refund(request: RefundRequest): Promise<ProviderRefund>;
  queryRefund(number: string): Promise<ProviderRefund | undefined>;
  journal(from: Date, to: Date): Promise<JournalLine[]>;
  /** Throws ForgedWebhook where it is not the provider's own, fresh message. */
  readWebhook(request: EndpointRequest, now: Date): Notice;
}

/** No answer, or none that can be trusted: whether anything happened is unknown, so ask again. */
export class ProviderUnavailable extends Error {
  override name = 'ProviderUnavailable';
}

/** A definite no: nothing happened. */
export class ProviderRefused extends Error {
  override name = 'ProviderRefused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export class ForgedWebhook extends Error {
  override name = 'ForgedWebhook';
}

import { Refusal } from '../shared/refusal';

/** What the merchant asked for; a repeated request must ask for exactly this. */
export interface PaymentRequest {
  outTradeNo: string;
  /** Fen. */
  amount: number;
  currency: 'CNY';
  subject: string;
  notifyUrl: string;
  returnUrl?: string | undefined;
  expiresAt: string;
}

export type TradeState = 'WAITING' | 'CAPTURED' | 'FAILED' | 'CLOSED' | 'EXPIRED';
export type TradeStep = 'capture' | 'decline' | 'close';

/** EXPIRED is WAITING past its time: nobody has to wake up for it. */
export const transitions: Record<TradeState, Partial<Record<TradeStep, TradeState>>> = {
  WAITING: { capture: 'CAPTURED', decline: 'FAILED', close: 'CLOSED' },
  EXPIRED: { close: 'CLOSED' },
  CAPTURED: {},
  FAILED: {},
  CLOSED: {},
};

export class Trade {
  private settled: TradeState = 'WAITING';
  settledAt: string | undefined;
  refundedAmount = 0;

  constructor(readonly tradeNo: string, readonly request: PaymentRequest, readonly createdAt: string) {}

  state(now: Date): TradeState {
    return this.settled === 'WAITING' && now >= new Date(this.request.expiresAt) ? 'EXPIRED' : this.settled;
  }

  can(step: TradeStep, now: Date): boolean {
    return transitions[this.state(now)][step] !== undefined;
  }

  /** The journal says it happened; whether it may was asked before it was written. */
  settle(state: TradeState, at: string): void {
    this.settled = state;
    this.settledAt = at;
  }

  refund(amount: number): void {
    this.refundedAmount += amount;
  }

  get refundable(): number {
    return this.settled === 'CAPTURED' ? this.request.amount - this.refundedAmount : 0;
  }

  /** Same number, other content: the merchant confuses two payments. */
  requireSame(request: PaymentRequest): void {
    const other = differing(this.request, request);
    if (other) throw new Refusal(409, 'CONFLICT', `Payment ${request.outTradeNo} exists with another ${other}.`, other);
  }
}

export function differing<Content extends object>(stored: Content, given: Content): string | undefined {
  const fields = new Set([...Object.keys(stored), ...Object.keys(given)]) as Set<keyof Content & string>;
  return [...fields].find((field) => stored[field] !== given[field]);
}

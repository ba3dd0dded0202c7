import { Journal } from '../shared/journal';
import { Locks } from '../shared/locks';
import { Refusal } from '../shared/refusal';
import type { Delivery, Entry } from './entries';
import type { PlannedDelivery, PlannedEvent, Refund } from './events';
import { Trade } from './trade';

/** One movement of money, or its end, as the merchant reconciles it. */
export interface LedgerLine {
  sequence: number;
  at: string;
  kind: 'CAPTURE' | 'REFUND' | 'CLOSE';
  outTradeNo: string;
  tradeNo: string;
  amount: number;
  outRefundNo?: string;
  refundNo?: string;
}

/** The provider's state, made of nothing but its journal. */
export class Ledger {
  readonly trades = new Map<string, Trade>();
  readonly refunds = new Map<string, Refund>();
  readonly events = new Map<string, PlannedEvent>();
  readonly deliveries = new Map<string, Delivery>();
  readonly lines: LedgerLine[] = [];
  readonly locks = new Locks();
  private readonly byTradeNo = new Map<string, Trade>();
  private readonly journal: Journal<Entry>;
  /** Hears of each delivery that has to be made. */
  onDelivery: (delivery: Delivery) => void = () => undefined;

  constructor(file: string | undefined) {
    this.journal = new Journal<Entry>({ file, apply: (entry) => this.apply(entry) });
  }

  record(entry: Entry): Promise<void> {
    return this.journal.append(entry);
  }

  trade(outTradeNo: string): Trade {
    const trade = this.trades.get(outTradeNo);
    if (!trade) throw new Refusal(404, 'NOT_FOUND', `No payment ${outTradeNo}.`, 'outTradeNo');
    return trade;
  }

  tradeByNumber(tradeNo: string): Trade | undefined {
    return this.byTradeNo.get(tradeNo);
  }

  eventsOf(outTradeNo: string): PlannedEvent[] {
    return [...this.events.values()].filter(({ event }) => event.data.outTradeNo === outTradeNo);
  }

  close(): Promise<void> {
    return this.journal.close();
  }

  private apply(entry: Entry): void {
    switch (entry.kind) {
      case 'payment.created': {
        const trade = new Trade(entry.tradeNo, entry.request, entry.at);
        this.trades.set(entry.request.outTradeNo, trade);
        this.byTradeNo.set(entry.tradeNo, trade);
        return;
      }
      case 'payment.captured':
        this.settle(entry.outTradeNo, 'CAPTURED', entry.at);
        this.addLine('CAPTURE', entry.outTradeNo, entry.at);
        return this.tell(entry.tell);
      case 'payment.failed':
        this.settle(entry.outTradeNo, 'FAILED', entry.at);
        return this.tell(entry.tell);
      case 'payment.closed':
        this.settle(entry.outTradeNo, 'CLOSED', entry.at);
        return this.addLine('CLOSE', entry.outTradeNo, entry.at);
      case 'refund.succeeded':
        this.refunds.set(entry.refund.outRefundNo, entry.refund);
        this.trade(entry.refund.outTradeNo).refund(entry.refund.amount);
        this.addLine('REFUND', entry.refund.outTradeNo, entry.at, entry.refund);
        return this.tell(entry.tell);
      case 'event.stray':
        return this.tell(entry.tell);
      case 'event.resent':
        return this.deliver(entry.eventId, entry.delivery);
      case 'delivery.attempted':
        return this.attempted(entry);
    }
  }

  private settle(outTradeNo: string, state: 'CAPTURED' | 'FAILED' | 'CLOSED', at: string): void {
    this.trade(outTradeNo).settle(state, at);
  }

  private addLine(kind: LedgerLine['kind'], outTradeNo: string, at: string, refund?: Refund): void {
    const { tradeNo, request } = this.trade(outTradeNo);
    const amount = kind === 'CLOSE' ? 0 : (refund?.amount ?? request.amount);
    const numbers = refund && { outRefundNo: refund.outRefundNo, refundNo: refund.refundNo };
    this.lines.push({ sequence: this.lines.length + 1, at, kind, outTradeNo, tradeNo, amount, ...numbers });
  }

  private tell(planned: PlannedEvent): void {
    this.events.set(planned.event.id, planned);
    for (const delivery of planned.deliveries) this.deliver(planned.event.id, delivery);
  }

  private deliver(eventId: string, { id, dueAt }: PlannedDelivery): void {
    const delivery: Delivery = { id, eventId, state: 'WAITING', attempts: 0, dueAt };
    this.deliveries.set(id, delivery);
    this.onDelivery(delivery);
  }

  private attempted({ deliveryId, outcome, state, dueAt }: Extract<Entry, { kind: 'delivery.attempted' }>): void {
    const delivery = this.deliveries.get(deliveryId);
    if (!delivery) return;
    Object.assign(delivery, { outcome, state, dueAt, attempts: delivery.attempts + 1 });
  }
}

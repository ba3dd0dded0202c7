import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type EndpointRequest, type EndpointResponse, newId, type Subgraph, system, transact } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import { startPaymentProvider } from '@tonglu/sandbox';
import type { OrdersContext } from '../src/context';
import { readSettings } from '../src/env';
import { SandboxPay } from '../src/payment/sandbox-pay';
import { reconcilePayments } from '../src/payment/reconcile-payments';
import { moveStock } from '../src/stock/movement';
import { reserve } from '../src/stock/reserve';
import { orders } from '../src/subgraph';

export const secret = 'secret-of-the-test-merchant';
export const mallOrigin = 'http://127.0.0.1:3000';

export interface Placed {
  id: string;
  member: string;
  variant: string;
  payable: bigint;
}

export interface StartPaymentAnswer {
  __typename: string;
  id: string;
  number: string;
  state: string;
  cashierUrl: string | null;
  amount: { amount: string };
  problems?: { code: string; message: string; path: string[] }[];
}

/** Orders on a real database, beside a real payment provider that reaches its webhook over HTTP. */
export class PaymentHouse {
  readonly clock = new TestClock();
  private graph: TestGraph;
  private gate: Server;
  private sandbox: { url: string; close(): Promise<void> };
  /** Statuses with which webhooks were answered. */
  readonly answered: number[] = [];

  static async open(): Promise<PaymentHouse> {
    const house = new PaymentHouse();
    await house.openGate();
    house.sandbox = await startPaymentProvider({ secret, clock: () => house.clock.now(), retryDelaysMs: [100, 100, 200, 500, 1_000] });
    const provider = new SandboxPay({ url: house.sandbox.url, merchant: 'tonglu', secret, timeoutMs: 1_000, now: () => house.clock.now() });
    const settings = { ...readSettings(), payment: { provider, webhookUrl: `${house.gateUrl}/payment-provider`, returnOrigins: [mallOrigin] } };
    house.graph = await startTestGraph([{ ...orders, settings: () => settings }], { clock: house.clock });
    await house.openWarehouse();
    return house;
  }

  get orders(): Subgraph {
    return this.graph.subgraph('orders');
  }

  get context(): OrdersContext {
    return this.orders.context() as unknown as OrdersContext;
  }

  get databaseUrl(): string {
    return this.graph.databaseUrl;
  }

  get providerUrl(): string {
    return this.sandbox.url;
  }

  async close(): Promise<void> {
    await this.sandbox.close();
    this.gate.closeAllConnections();
    await new Promise((resolve) => this.gate.close(resolve));
    await this.graph.stop();
  }

  /** An unpaid order of one line, with its stock held, as placing leaves it. */
  async place({ member = newId(), variant = newId(), quantity = 1, stock = 1, payable = 329_900n, minutes = 30 } = {}): Promise<Placed> {
    const id = newId();
    const line = newId();
    await transact(this.orders.db, async (tx) => {
      const now = this.clock.now();
      if (stock > 0) await moveStock(tx, 'RECEIVE', id, now, [{ variantId: variant, warehouseId: this.warehouse, quantity: stock }]);
      await tx.run(
        `insert into sales_order (id, number, member_id, channel, placed_at, pay_by, items, discount, freight, payable, delivery, quote)
         values ($1, $2, $3, 'MALL', $4, $5, $6, 0, 0, $6, $7, 'none')`,
        [id, `SO-${id.slice(-12)}`, member, now, new Date(now.getTime() + minutes * 60_000), payable, JSON.stringify({ recipient: '演示会员', phone: '13800000001', regions: ['上海市'], detail: '1', formatted: '上海市 1', districtCode: '310101' })],
      );
      await tx.run(
        `insert into order_line (id, order_id, position, variant_id, sku, name, options, quantity, unit_price, total) values ($1, $2, 1, $3, 'SKU', '空调', '{}', $4, $5, $6)`,
        [line, id, variant, quantity, payable / BigInt(quantity), payable],
      );
      await tx.run(`insert into order_history (order_id, to_state, kind, at) values ($1, 'AWAITING_PAYMENT', 'PLACED', $2)`, [id, now]);
      const item = await tx.row<{ id: string }>('select id from stock_item where variant_id = $1', [variant]);
      await reserve(tx, [{ orderLineId: line, stockItemId: item?.id ?? '', variantId: variant, warehouseId: this.warehouse, quantity }], new Date(now.getTime() + minutes * 60_000));
    });
    return { id, member, variant, payable };
  }

  async startPayment(order: { id: string; member: string }, { key = `key-${newId()}`, returnUrl = `${mallOrigin}/orders/1` as string | null, locale = 'zh-CN' as 'zh-CN' | 'en' } = {}): Promise<StartPaymentAnswer> {
    const { data, errors } = await askGraph<{ startPayment: StartPaymentAnswer }>(
      this.orders,
      `mutation($input: StartPaymentInput!) { startPayment(input: $input) {
         __typename ... on Payment { id number state cashierUrl amount { amount } } ... on Refusal { problems { code message path } } } }`,
      { input: { order: order.id, returnUrl, idempotencyKey: key } },
      memberActor(order.member),
      { locale },
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data.startPayment;
  }

  /** Faults and the payer's buttons, at the provider's control desk. */
  async control<T = unknown>(path: 'confirm' | 'decline' | 'stray' | 'send-again' | 'clear' | '', content: object): Promise<T> {
    const answer = await fetch(`${this.sandbox.url}/control${path && `/${path}`}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** Opens a payment and has the buyer pay it. */
  async payFor(order: Placed): Promise<string> {
    const { number } = await this.startPayment(order);
    await this.control('confirm', { outTradeNo: number });
    return number;
  }

  /** The buyer calls it off: whether that was done. */
  async cancel(order: Placed): Promise<boolean> {
    const { data } = await askGraph<{ cancelOrder: { __typename: string } }>(this.orders, 'mutation($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }', { input: { order: order.id, reason: '不想要了', idempotencyKey: newId() } }, memberActor(order.member));
    return data.cancelOrder.__typename === 'Order';
  }

  /** A webhook written by hand, signed with whatever secret. */
  webhook(event: object | string, { key = secret, at = this.clock.now(), nonce = randomUUID() as string, headers = {} as Record<string, string | undefined> } = {}): Promise<EndpointResponse> {
    const body = typeof event === 'string' ? event : JSON.stringify(event);
    const timestamp = String(Math.floor(at.getTime() / 1_000));
    const signature = createHmac('sha256', key).update(`${timestamp}.${nonce}.${body}`).digest('hex');
    return this.deliver({ 'x-sandboxpay-timestamp': timestamp, 'x-sandboxpay-nonce': nonce, 'x-sandboxpay-signature': signature, ...headers }, Buffer.from(body));
  }

  /** The minute's job. */
  reconcile(): Promise<void> {
    return reconcilePayments(this.context);
  }

  async payment(number: string): Promise<{ state: string; history: string[] }> {
    const row = await this.orders.db.row<{ state: string; history: string[] }>(
      `select state, (select array_agg(to_state order by history.entry) from payment_history history where payment_id = payment.id) as history from payment where number = $1`,
      [number],
    );
    if (!row) throw new Error(`No payment ${number}`);
    return row;
  }

  async orderState(id: string): Promise<string | undefined> {
    return (await this.orders.db.row<{ state: string }>('select state from sales_order where id = $1', [id]))?.state;
  }

  async timeline(id: string): Promise<string[]> {
    return (await this.orders.db.rows<{ kind: string }>('select kind from order_history where order_id = $1 order by entry', [id])).map(({ kind }) => kind);
  }

  /** What we owe the buyer of an order, and how often it moved. */
  async deposit(id: string): Promise<{ balance: bigint; entries: number } | undefined> {
    return this.orders.db.row('select balance, (select count(*)::int from ledger_entry where account = code) as entries from ledger_account where code = $1', [`deposit:${id}`]);
  }

  async refunds(order: string): Promise<{ number: string; state: string; reason: string; amount: bigint }[]> {
    return this.orders.db.rows('select number, state, reason, amount from refund where order_id = $1 order by id', [order]);
  }

  async discrepancies(reference: string): Promise<string[]> {
    return (await this.orders.db.rows<{ kind: string }>('select kind from payment_discrepancy where reference = $1', [reference])).map(({ kind }) => kind);
  }

  private warehouse = newId();
  private gateUrl: string;

  private async openWarehouse(): Promise<void> {
    await this.orders.db.write(`insert into warehouse (id, code, name, city, district_code, cut_off_hour) values ($1, 'SH', '{"zh-CN":"上海仓"}', '{"zh-CN":"上海"}', '310101', 16)`, [this.warehouse]);
  }

  private async openGate(): Promise<void> {
    this.gate = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        void this.deliver(request.headers as Record<string, string>, Buffer.concat(chunks)).then(
          ({ status }) => response.writeHead(status).end(),
          () => response.writeHead(500).end(),
        );
      });
    });
    await new Promise<void>((resolve) => this.gate.listen(0, '127.0.0.1', resolve));
    this.gateUrl = `http://127.0.0.1:${(this.gate.address() as AddressInfo).port}`;
  }

  private async deliver(headers: EndpointRequest['headers'], body: Buffer): Promise<EndpointResponse> {
    const answer = await this.orders.handle({ method: 'POST', path: '/payment-provider', query: {}, headers, body }, { actor: system, locale: 'zh-CN', requestId: newId(), caller: 'gateway' });
    this.answered.push(answer.status);
    return answer;
  }
}

/** Waits until something is so; says what it waited for when it never is. */
export async function eventually<T>(what: string, look: () => Promise<T>, expected: T, withinMs = 5_000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (JSON.stringify(seen) === JSON.stringify(expected)) return;
    if (Date.now() > end) throw new Error(`${what}: expected ${JSON.stringify(expected)}, still ${JSON.stringify(seen)}`);
    await wait(20);
  }
}


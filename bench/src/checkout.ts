import { Client } from 'pg';
import { Buyer } from './buyer';
import type { Scale } from './scale';

export interface CheckoutResult {
  item: string;
  concurrency: number;
  /** Whole checkouts, of six requests each, per second. */
  rps: number;
  p50: number;
  p99: number;
  errors: number;
}

export interface HotStockResult {
  item: string;
  buyers: number;
  units: number;
  orders: number;
  outOfStock: number;
  otherRefusals: number;
  errors: number;
  ms: number;
}

const hotUnits = 50;
const hotBuyers = 200;

/** Buying, through the same door as everybody. */
export class Shop {
  private readonly run = `bench-${Date.now()}`;
  private addresses: string[] = [];
  private variants: string[] = [];

  private constructor(
    private readonly url: string,
    private readonly client: Client,
    private readonly scale: Scale,
  ) {}

  static async open(url: string, databaseUrl: string, scale: Scale): Promise<Shop> {
    const shop = new Shop(url, new Client({ connectionString: databaseUrl, options: '-c search_path=orders,public' }), scale); // as the triggers of movements expect
    await shop.client.connect();
    await shop.client.query('truncate orders.cart_line, orders.cart'); // left by an earlier run
    shop.addresses = await shop.column('select a.id from members.address a order by a.id');
    shop.variants = await shop.column('select id from catalog.variant order by sku');
    return shop;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** W4: three lines into the cart, the checkout page, the order, the payment. */
  async checkouts(concurrency: number, seconds: number): Promise<CheckoutResult> {
    const latencies: number[] = [];
    let errors = 0;
    let next = hotBuyers;
    const begun = performance.now();
    const people = async (): Promise<void> => {
      while (performance.now() - begun < seconds * 1_000 && next < this.scale.members) {
        const member = next++;
        const started = performance.now();
        if (!(await this.buy(member))) errors += 1;
        latencies.push(performance.now() - started);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, people));
    const took = (performance.now() - begun) / 1_000;
    latencies.sort((a, b) => a - b);
    const at = (share: number): number => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
    return { item: 'W4 checkout', concurrency, rps: latencies.length / took, p50: at(0.5), p99: at(0.99), errors };
  }

  /** W7: fifty units, two hundred buyers who all press the button at once. */
  async rush(): Promise<HotStockResult> {
    const hot = this.variants[0];
    await this.leave(hot, hotUnits);
    const buyers = Array.from({ length: hotBuyers }, (_each, member) => ({ buyer: new Buyer(this.url, member, `${this.run}-hot`), address: this.addresses[member] }));
    const ready = await Promise.all(buyers.map(async ({ buyer, address }) => {
      await buyer.addLine(hot);
      return { buyer, address, quote: (await buyer.quote(address)) ?? '' };
    }));
    const begun = performance.now();
    const outcomes = await Promise.all(ready.map(({ buyer, address, quote }) => buyer.place(address, quote)));
    const ms = performance.now() - begun;
    const refusals = outcomes.flatMap(({ refused }) => (refused ? [refused] : []));
    const outOfStock = refusals.filter((codes) => codes.includes('OUT_OF_STOCK')).length;
    return { item: 'W7 hot stock', buyers: hotBuyers, units: hotUnits, orders: outcomes.filter(({ order }) => order).length, outOfStock, otherRefusals: refusals.length - outOfStock, errors: buyers.reduce((sum, { buyer }) => sum + buyer.errors, 0), ms };
  }

  private async buy(member: number): Promise<boolean> {
    const buyer = new Buyer(this.url, member, this.run);
    const address = this.addresses[member];
    for (const step of [1, 2, 3]) await buyer.addLine(this.variants[1 + ((member * 11 + step * 5) % (this.variants.length - 1))]);
    const quote = await buyer.quote(address);
    const { order } = quote ? await buyer.place(address, quote) : {};
    return order !== undefined && (await buyer.pay(order)) && buyer.errors === 0;
  }

  /** Corrects the stock of a variant, by movements as always, until so much is free. */
  private async leave(variant: string, units: number): Promise<void> {
    await this.client.query(
      `insert into orders.movement (id, stock_item_id, kind, quantity, reference, at)
       select gen_random_uuid(), id, 'ADJUST', $2 - (on_hand - reserved), $3, now() from orders.stock_item where variant_id = $1 and on_hand - reserved <> $2`,
      [variant, units, this.run],
    );
  }

  private async column(sql: string): Promise<string[]> {
    return (await this.client.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  }
}

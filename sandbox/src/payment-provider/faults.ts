import { z } from 'zod';

/** Bad weather on demand. Kept in memory: a restart brings fair weather back. */
export const faultsInput = z.strictObject({
  outTradeNo: z.string().min(1).optional(),
  duplicate: z.number().int().min(0).max(50).optional(),
  delayMs: z.number().int().min(0).max(86_400_000).optional(),
  lose: z.boolean().optional(),
  reorder: z.boolean().optional(),
  timeoutAfterCharge: z.boolean().optional(),
});

export interface Faults {
  /** Extra copies of each webhook, sent at the same moment. */
  duplicate: number;
  /** Each webhook leaves this much later. */
  delayMs: number;
  /** It happens, and no webhook is ever sent. */
  lose: boolean;
  /** Every other event is held back, so that the one after it overtakes it. */
  reorder: boolean;
  /** POST of the merchant API does its work and never answers. */
  timeoutAfterCharge: boolean;
}

const fair: Faults = { duplicate: 0, delayMs: 0, lose: false, reorder: false, timeoutAfterCharge: false };

export class Weather {
  private everywhere: Partial<Faults> = {};
  private readonly perTrade = new Map<string, Partial<Faults>>();
  private readonly heldLast = new Set<string>();

  /** A payment's own faults win over the general ones. The number may be announced before the payment exists. */
  of(outTradeNo: string): Faults {
    return { ...fair, ...this.everywhere, ...this.perTrade.get(outTradeNo) };
  }

  /** Of the events of one scope, the first is held, the second not, and so on. */
  holdsNext(outTradeNo: string): boolean {
    const scope = this.perTrade.get(outTradeNo)?.reorder === undefined ? '' : outTradeNo;
    const held = !this.heldLast.has(scope);
    if (held) this.heldLast.add(scope);
    else this.heldLast.delete(scope);
    return held;
  }

  change({ outTradeNo, ...faults }: z.infer<typeof faultsInput>): void {
    const given = Object.fromEntries(Object.entries(faults).filter(([, value]) => value !== undefined)) as Partial<Faults>;
    if (outTradeNo === undefined) this.everywhere = { ...this.everywhere, ...given };
    else this.perTrade.set(outTradeNo, { ...this.perTrade.get(outTradeNo), ...given });
  }

  clear(outTradeNo?: string): void {
    if (outTradeNo !== undefined) return void this.perTrade.delete(outTradeNo);
    this.everywhere = {};
    this.perTrade.clear();
    this.heldLast.clear();
  }

  get report(): { everywhere: Faults; perTrade: Record<string, Partial<Faults>> } {
    return { everywhere: { ...fair, ...this.everywhere }, perTrade: Object.fromEntries(this.perTrade) };
  }
}

import { z } from 'zod';
import { phone, samePhone } from './message';

/** Bad weather on demand, for every phone or for one; a restart brings fair weather back. */
export const deskFaultsInput = z.strictObject({
  to: phone.optional(),
  delayMs: z.number().int().min(0).max(3_600_000).optional(),
  answerDelayMs: z.number().int().min(0).max(120_000).optional(),
  reject: z.boolean().optional(),
});

export interface DeskFaults {
  /** The message reaches the phone this much later. */
  delayMs: number;
  /** The API answers this much later; the work is done before. */
  answerDelayMs: number;
  /** The API refuses with 503 REJECTED and keeps nothing. */
  reject: boolean;
}

const fair: DeskFaults = { delayMs: 0, answerDelayMs: 0, reject: false };

export class DeskWeather {
  private everywhere: DeskFaults = fair;
  private perPhone: { to: string; faults: Partial<DeskFaults> }[] = [];

  of(to: string): DeskFaults {
    return { ...this.everywhere, ...this.perPhone.find((own) => samePhone(own.to, to))?.faults };
  }

  change({ to, ...faults }: z.infer<typeof deskFaultsInput>): void {
    const given = Object.fromEntries(Object.entries(faults).filter(([, value]) => value !== undefined)) as Partial<DeskFaults>;
    if (to === undefined) this.everywhere = { ...this.everywhere, ...given };
    else this.perPhone = [...this.perPhone.filter((own) => !samePhone(own.to, to)), { to, faults: { ...this.perPhone.find((own) => samePhone(own.to, to))?.faults, ...given } }];
  }

  clear(): void {
    this.everywhere = fair;
    this.perPhone = [];
  }

  get report(): { everywhere: DeskFaults; perPhone: { to: string; faults: Partial<DeskFaults> }[] } {
    return { everywhere: this.everywhere, perPhone: this.perPhone };
  }
}

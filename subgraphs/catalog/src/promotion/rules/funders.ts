import { Money } from '@tonglu/kit';
import { z } from 'zod';

export const funders = ['brand', 'dealer', 'partner'] as const;
export type Funder = (typeof funders)[number];

const share = z.int().min(0).max(10_000).default(0);

/** Who pays for a promotion, in ten-thousandths. Dealers claim their part back. */
export const fundersShape = z
  .strictObject({ brand: share, dealer: share, partner: share })
  .refine(({ brand, dealer, partner }) => brand + dealer + partner === 10_000, { message: 'the shares must add up to 10000' });

export type FunderSplit = z.infer<typeof fundersShape>;

export interface FundedPart {
  funder: Funder;
  amount: bigint;
}

/** Each funder's part of a discount; the parts sum to it. Who pays nothing is left out. */
export function fund(amount: bigint, split: FunderSplit): FundedPart[] {
  const parts = new Money(amount).allocate(funders.map((funder) => BigInt(split[funder])));
  return funders.flatMap((funder, index) => (parts[index].fen === 0n ? [] : [{ funder, amount: parts[index].fen }]));
}

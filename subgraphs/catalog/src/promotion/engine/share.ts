import { Money } from '@tonglu/kit';

/** Something that bears a part of a discount. */
export interface Bearer {
  weight: bigint;
  /** The most it can bear. */
  room: bigint;
}

export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, each) => total + each, 0n);
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * Shares an amount by weight and largest remainder, nobody beyond their room: what one cannot bear the others do.
 * The parts sum to the amount, or to all the room there is.
 */
export function share(amount: bigint, bearers: readonly Bearer[]): bigint[] {
  const parts = bearers.map(() => 0n);
  let open = bearers.map((_, index) => index).filter((index) => bearers[index].room > 0n && bearers[index].weight > 0n);
  let left = least(amount, sum(open.map((index) => bearers[index].room)));
  while (left > 0n) {
    const given = new Money(left).allocate(open.map((index) => bearers[index].weight)).map(({ fen }) => fen);
    const full = open.filter((index, at) => given[at] > bearers[index].room);
    if (full.length === 0) {
      open.forEach((index, at) => (parts[index] = given[at]));
      break;
    }
    for (const index of full) {
      parts[index] = bearers[index].room;
      left -= bearers[index].room;
    }
    open = open.filter((index) => !full.includes(index));
  }
  return parts;
}

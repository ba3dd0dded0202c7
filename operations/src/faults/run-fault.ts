import { parseArgs } from 'node:util';
import { FaultHouse } from './fault-house';

/** The numbers of a fault, each an option on the command line; `buyers` is always one of them. */
type Numbers = { buyers: number } & Record<string, number>;

/** Opens a house, breaks it, and ends with 1 where it did not stand. */
export async function runFault<N extends Numbers>(usual: N, fault: (house: FaultHouse, numbers: N) => Promise<boolean>): Promise<void> {
  let house: FaultHouse | undefined;
  let stands = false;
  try {
    const { numbers, from } = readOptions(usual);
    console.log(`A house with ${numbers.buyers} buyers is being built …`);
    house = await FaultHouse.open({ buyers: numbers.buyers, from });
    stands = await fault(house, numbers);
  } catch (error) {
    console.error(error);
  }
  await house?.close({ keep: !stands });
  process.exit(stands ? 0 : 1);
}

function readOptions<N extends Numbers>(usual: N): { numbers: N; from: 'built' | 'sources' } {
  const options = Object.fromEntries([...Object.keys(usual), 'from'].map((name) => [name, { type: 'string' as const }]));
  const given = parseArgs({ options }).values as Record<string, string | undefined>;
  const numbers = Object.fromEntries(
    Object.entries(usual).map(([name, number]) => {
      const chosen = Number(given[name] ?? number);
      if (!Number.isInteger(chosen) || chosen < 1) throw new Error(`--${name} must be a whole number from 1`);
      return [name, chosen];
    }),
  ) as N;
  return { numbers, from: given.from === 'built' ? 'built' : 'sources' };
}

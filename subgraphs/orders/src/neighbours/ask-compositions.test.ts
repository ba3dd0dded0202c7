import type { Context } from '@tonglu/kit';
import { CompositionReader } from './ask-compositions';

const pieces = [{ variantId: 'part', quantity: 2 }];
/** A catalog that knows one suite. */
const context = {
  db: {},
  clock: { now: () => new Date() },
  ask: async (_catalog: string, _document: unknown, { variants }: { variants: string[] }) => ({ compositions: variants.filter((variant) => variant === 'suite').map((variant) => ({ variant, pieces: [{ variant: 'part', quantity: 2 }] })) }),
} as unknown as Context;

test('a suite is never taken for goods because many others were asked about', async () => {
  const asked = async (...variants: string[]) => (await new CompositionReader(context).of(variants)).get(variants[0]);
  expect(await asked('suite')).toEqual(pieces);
  await asked(...Array.from({ length: 50_001 }, (_, index) => `goods ${index}`));
  expect(await asked('suite', 'new goods')).toEqual(pieces);
  expect(await asked('goods 1', 'suite')).toBeUndefined();
});

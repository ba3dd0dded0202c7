import { Money } from '@tonglu/kit';
import { freightFor } from './freight';

test('freight is free from ¥199', () => {
  expect([0n, 1n, 198_99n, 199_00n].map((fen) => freightFor(new Money(fen)).fen)).toEqual([0n, 15_00n, 15_00n, 0n]);
});

import { byLine } from './by-line';

const problem = (code: string, ...path: string[]) => ({ code, message: code, path });
const line = (id: string, ...problems: ReturnType<typeof problem>[]) => ({ id, problems });

describe('refusals of an order', () => {
  it('stand beside their line', () => {
    const { beside, general } = byLine([problem('OUT_OF_STOCK', 'lines', 'l2', 'quantity'), problem('QUOTE_CHANGED', 'input', 'quote')], [line('l1'), line('l2')]);
    expect(beside['l2']?.map(({ code }) => code)).toEqual(['OUT_OF_STOCK']);
    expect(beside['l1']).toEqual([]);
    expect(general.map(({ code }) => code)).toEqual(['QUOTE_CHANGED']);
  });

  it('are said once, though the check and the order both found them', () => {
    const found = problem('OUT_OF_STOCK', 'lines', 'l1', 'quantity');
    const { beside } = byLine([{ ...found, message: 'said otherwise' }], [line('l1', found)]);
    expect(beside['l1']).toEqual([found]);
  });

  it('are general when their line is gone, and then also said once', () => {
    const { general } = byLine([problem('OUT_OF_STOCK', 'lines', 'gone'), problem('OUT_OF_STOCK', 'lines', 'gone'), problem('EMPTY')], [line('l1')]);
    expect(general.map(({ code }) => code)).toEqual(['OUT_OF_STOCK', 'EMPTY']);
  });
});

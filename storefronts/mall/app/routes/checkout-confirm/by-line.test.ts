import { byLine } from './by-line';

const problem = (code: string, ...path: string[]) => ({ code, message: code, path });

describe('refusals of an order', () => {
  it('stand beside their line', () => {
    const { beside, general } = byLine([problem('OUT_OF_STOCK', 'lines', 'l2', 'quantity'), problem('QUOTE_CHANGED', 'input', 'quote')], ['l1', 'l2']);
    expect(beside['l2']?.map(({ code }) => code)).toEqual(['OUT_OF_STOCK']);
    expect(beside['l1']).toBeUndefined();
    expect(general.map(({ code }) => code)).toEqual(['QUOTE_CHANGED']);
  });

  it('are said once, and about a line no longer there, in general', () => {
    const { general } = byLine([problem('OUT_OF_STOCK', 'lines', 'gone'), problem('OUT_OF_STOCK', 'lines', 'gone')], ['l1']);
    expect(general).toHaveLength(1);
  });
});

import { sortProblems } from './problems';

const problem = (code: string, ...path: string[]) => ({ code, message: code, path });
const names = ['recipient', 'phone', 'district', 'street', 'detail'] as const;

describe('problems find their field', () => {
  it('by the deepest name on the form', () => {
    const { fields, general } = sortProblems([problem('A', 'input', 'address', 'phone'), problem('B', 'input', 'address', 'district', 'street')], names);
    expect(fields.phone?.code).toBe('A');
    expect(fields.street?.code).toBe('B');
    expect(fields.district).toBeUndefined();
    expect(general).toEqual([]);
  });

  it('and none is lost', () => {
    const { fields, general } = sortProblems([problem('A', 'phone'), problem('B', 'phone'), problem('C', 'idempotencyKey'), problem('D')], names);
    expect(fields.phone?.code).toBe('A');
    expect(general.map((p) => p.code)).toEqual(['B', 'C', 'D']);
  });
});

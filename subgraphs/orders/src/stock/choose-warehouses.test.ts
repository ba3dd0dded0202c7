import fc from 'fast-check';
import { chooseWarehouses, type Source } from './choose-warehouses';

const foshan = { warehouseId: 'f', warehouseCode: 'WH-FOSHAN', districtCode: '440606' };
const wuhan = { warehouseId: 'w', warehouseCode: 'WH-WUHAN', districtCode: '420112' };
const guangzhou = '440106';
const source = (warehouse: typeof foshan, variantId: string, available: number): Source => ({ ...warehouse, stockItemId: `${warehouse.warehouseId}-${variantId}`, variantId, available });
const need = (id: string, variantId: string, quantity: number) => ({ id, variantId, quantity });
const chosen = (needs: ReturnType<typeof need>[], sources: Source[], district = guangzhou) => {
  const plan = chooseWarehouses(needs, sources, district);
  return 'takes' in plan ? plan.takes.map(({ orderLineId, warehouseId, quantity }) => `${orderLineId} ${warehouseId} ${quantity}`) : plan.shortages;
};

test('the nearest warehouse that has the whole order sends all of it', () => {
  const sources = [source(wuhan, 'a', 5), source(wuhan, 'b', 5), source(foshan, 'a', 5), source(foshan, 'b', 5)];
  expect(chosen([need('1', 'a', 1), need('2', 'b', 2)], sources)).toEqual(['1 f 1', '2 f 2']);
  expect(chosen([need('1', 'a', 1), need('2', 'b', 2)], sources, '420103')).toEqual(['1 w 1', '2 w 2']);
});

test('one parcel from afar is better than two', () => {
  expect(chosen([need('1', 'a', 1), need('2', 'b', 1)], [source(foshan, 'a', 1), source(wuhan, 'a', 1), source(wuhan, 'b', 1)])).toEqual(['1 w 1', '2 w 1']);
});

test('where none has all, lines come whole if they can, and are split nearest first if they cannot', () => {
  expect(chosen([need('1', 'a', 3), need('2', 'b', 1)], [source(foshan, 'a', 2), source(wuhan, 'a', 3), source(foshan, 'b', 1)])).toEqual(['1 w 3', '2 f 1']);
  expect(chosen([need('1', 'a', 4)], [source(wuhan, 'a', 3), source(foshan, 'a', 2)])).toEqual(['1 f 2', '1 w 2']);
});

test('lines of the same variant draw on the same units', () => {
  expect(chosen([need('1', 'a', 2), need('2', 'a', 2)], [source(foshan, 'a', 3)])).toEqual([{ variantId: 'a', available: 3 }]);
  expect(chosen([need('1', 'a', 2), need('2', 'a', 2)], [source(foshan, 'a', 4)])).toEqual(['1 f 2', '2 f 2']);
});

test('whatever is asked: all of it from what there is, or a true shortage', () => {
  const variant = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(
      fc.array(fc.record({ variant, quantity: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 6 }),
      fc.uniqueArray(fc.record({ variant, warehouse: fc.constantFrom(foshan, wuhan), available: fc.nat({ max: 12 }) }), { selector: ({ variant, warehouse }) => variant + warehouse.warehouseId }),
      (asked, stock) => {
        const needs = asked.map(({ variant, quantity }, index) => need(String(index), variant, quantity));
        const sources = stock.map(({ variant, warehouse, available }) => source(warehouse, variant, available));
        const plan = chooseWarehouses(needs, sources, guangzhou);
        const sum = (rows: { quantity: number }[]): number => rows.reduce((total, { quantity }) => total + quantity, 0);
        if ('shortages' in plan) {
          for (const { variantId, available } of plan.shortages) {
            expect(available).toBe(sources.filter((each) => each.variantId === variantId).reduce((total, each) => total + each.available, 0));
            expect(available).toBeLessThan(sum(needs.filter((each) => each.variantId === variantId)));
          }
          return;
        }
        for (const each of needs) expect(sum(plan.takes.filter(({ orderLineId, variantId }) => orderLineId === each.id && variantId === each.variantId))).toBe(each.quantity);
        for (const each of sources) expect(sum(plan.takes.filter(({ stockItemId }) => stockItemId === each.stockItemId))).toBeLessThanOrEqual(each.available);
      },
    ),
  );
});

import { availabilityOf as availabilityOfParts, shippingDate, type WarehouseStock } from './availability-of';
import { distanceBetween } from './distance';
import { type Warehouse, WarehouseKind } from './warehouse';

const warehouse = (code: string, districtCode: string): Warehouse => ({ id: code, code, kind: WarehouseKind.BRAND_WAREHOUSE, address: null, name: { 'zh-CN': code }, city: { 'zh-CN': code }, districtCode, cutOffHour: 16 });
const foshan = warehouse('WH-FOSHAN', '440606');
const tianjin = warehouse('WH-TIANJIN', '120114');
const availabilityOf = (warehouses: WarehouseStock[], district: string | undefined, at: Date) => availabilityOfParts([{ variantId: 'own', quantity: 1, warehouses }], district, at);
const now = new Date('2026-11-21T02:00:00Z'); // 10:00 in Shanghai

test.each([
  ['440604', '440606', 'the same city', 0],
  ['440106', '440606', 'the same province', 1],
  ['310101', '110101', 'Shanghai to Beijing', 1_076],
])('%s to %s: %s', (from, to, _what, expected) => {
  expect(Math.abs(distanceBetween(from, to) - expected)).toBeLessThan(30);
  expect(distanceBetween(to, from)).toBe(distanceBetween(from, to));
});

test('a district of no known province is far from everywhere', () => {
  expect(distanceBetween('990101', '440606')).toBeGreaterThan(distanceBetween('650102', '440606'));
});

test('the nearest warehouse that has some ships it', () => {
  const stock = [{ warehouse: tianjin, available: 9 }, { warehouse: foshan, available: 2 }];
  expect(availabilityOf(stock, '440106', now)).toMatchObject({ state: 'IN_STOCK', available: 11, nearest: { code: 'WH-FOSHAN' }, shipsBy: '2026-11-21' });
  expect(availabilityOf(stock, '110101', now).nearest?.code).toBe('WH-TIANJIN');
  expect(availabilityOf([{ warehouse: tianjin, available: 1 }, { warehouse: foshan, available: 0 }], '440106', now).nearest?.code).toBe('WH-TIANJIN');
  expect(availabilityOf(stock, undefined, now).nearest?.code).toBe('WH-TIANJIN');
});

test('five or fewer are few; none has neither warehouse nor date', () => {
  expect(availabilityOf([{ warehouse: foshan, available: 6 }], undefined, now).state).toBe('IN_STOCK');
  expect(availabilityOf([{ warehouse: foshan, available: 5 }], undefined, now).state).toBe('LOW_STOCK');
  const none = [{ warehouse: foshan, available: 0 }];
  expect(availabilityOf(none, undefined, now)).toEqual({ state: 'OUT_OF_STOCK', available: 0, reach: 'OUT', needsStock: true, pieces: [{ variantId: 'own', quantity: 1, warehouses: none }] });
});

test.each([
  ['2026-11-21T07:59:59Z', '2026-11-21', 'a second before the cut-off'],
  ['2026-11-21T08:00:00Z', '2026-11-22', 'at the cut-off'],
  ['2026-11-21T15:59:00Z', '2026-11-22', 'late in the evening'],
  ['2026-11-21T16:00:00Z', '2026-11-22', 'midnight: a new business date'],
  ['2026-12-31T12:00:00Z', '2027-01-01', 'over the year’s end'],
])('%s leaves on %s: %s', (instant, date) => {
  expect(shippingDate(16, new Date(instant))).toBe(date);
});

import { PromotionKind } from '@tonglu/catalog';
import { products, promotionsFrom } from './index';

const { promotions } = promotionsFrom(new Date('2026-11-21T00:00:00Z'));

test('every kind of promotion is alive', () => {
  expect([...new Set(promotions.map(({ kind }) => kind))].sort()).toEqual(Object.values(PromotionKind).sort());
});

test('each has a name in both languages, and everything that it gives is in the catalogue', () => {
  const skus = new Set(products.flatMap(({ variants }) => variants.map(({ sku }) => sku)));
  for (const { name, effects } of promotions) {
    expect(name['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(name.en).toMatch(/^[\x20-\x7e–¥]+$/);
    for (const effect of effects) if ('sku' in effect) expect(skus).toContain(effect.sku);
  }
});

import type { DemoProduct, DemoStock } from './types';
import { products } from './products';
import { warehouses } from './warehouses';

/** The limited edition everybody wants: fifty pieces in one warehouse, none elsewhere. */
export const hotVariant = { sku: 'QB-KF35M1-SAG', warehouse: 'WH-FOSHAN', onHand: 50 } as const;

/** FNV-1a: the same SKU and warehouse always give the same number, on every machine. */
function fingerprint(key: string): number {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  // FNV's low bits barely move between neighbouring keys; fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0;
}

function onHand(product: DemoProduct, sku: string, warehouse: string): number {
  if (sku === hotVariant.sku) return warehouse === hotVariant.warehouse ? hotVariant.onHand : 0;
  // Services and cards are work slots and licences: plenty, but still counted.
  if (product.kind === 'SERVICE' || product.kind === 'VIRTUAL') return 500;
  if (fingerprint(sku) % 37 === 0) return 0;
  const draw = fingerprint(`${sku}@${warehouse}`);
  const luck = draw % 100;
  if (luck < 8) return 0;
  if (luck < 22) return 1 + (draw % 4);
  return 12 + (draw % 88);
}

export const openingStock: DemoStock[] = products.flatMap((product) =>
  product.variants.flatMap(({ sku }) =>
    warehouses.map(({ code }) => ({ sku, warehouse: code, onHand: onHand(product, sku, code) })),
  ),
);

import type { DemoProduct, DemoStock, DemoWarehouse } from './types';
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

function inWarehouse(sku: string, warehouse: string): number {
  if (sku === hotVariant.sku) return warehouse === hotVariant.warehouse ? hotVariant.onHand : 0;
  if (fingerprint(sku) % 37 === 0) return 0;
  const draw = fingerprint(`${sku}@${warehouse}`);
  const luck = draw % 100;
  if (luck < 8) return 0;
  if (luck < 22) return 1 + (draw % 4);
  return 12 + (draw % 88);
}

/** What a warehouse must be able to spare before stores get any. */
const plenty = 40;

/** A store shows some of what the warehouses have plenty of: a few pieces each. */
function inStore(sku: string, store: string, held: number): number {
  if (sku === hotVariant.sku || held < plenty) return 0;
  const draw = fingerprint(`${sku}@${store}`);
  return draw % 100 < 45 ? 0 : 1 + (draw % 6);
}

const isStore = ({ kind }: DemoWarehouse): boolean => kind === 'STORE';

/** Suites are as many as their parts make; services and cards are not kept anywhere. */
const isKept = ({ kind }: DemoProduct): boolean => kind === 'GOODS' || kind === 'ACCESSORY' || kind === 'PART';

export const openingStock: DemoStock[] = products.filter(isKept).flatMap(({ variants }) =>
  variants.flatMap(({ sku }) => {
    const kept = warehouses.filter((one) => !isStore(one)).map(({ code }) => ({ sku, warehouse: code, onHand: inWarehouse(sku, code) }));
    const held = kept.reduce((sum, { onHand }) => sum + onHand, 0);
    return [...kept, ...warehouses.filter(isStore).map(({ code }) => ({ sku, warehouse: code, onHand: inStore(sku, code, held) }))];
  }),
);

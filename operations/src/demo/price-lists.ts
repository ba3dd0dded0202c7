import type { PriceListSeed } from '@tonglu/catalog';
import { text } from './compose';
import { categories } from './categories';
import { products } from './products';
import type { DemoProduct, DemoVariant } from './types';

const day = 24 * 60 * 60_000;

/** Percent of an amount, in whole tens of yuan. */
const share = (fen: number, percent: number): number => Math.max(1_00, Math.round((fen * percent) / 100_000) * 10_00);
const inYuan = (fen: number): number => Math.round(fen / 1_00) * 1_00;
const mallOf = ({ mallPrice, basePrice }: DemoVariant): number => mallPrice ?? basePrice;

const shelves = (top: string): string[] => [top, ...categories.filter(({ parent }) => parent === top).map(({ slug }) => slug)];
const isGoods = ({ kind }: DemoProduct): boolean => kind === 'GOODS';
const variantsIn = (...slugs: string[]): DemoVariant[] => products.filter((product) => isGoods(product) && slugs.includes(product.category)).flatMap(({ variants }) => variants);
const everything = products.filter(isGoods).flatMap(({ variants }) => variants);
const priced = (variants: readonly DemoVariant[], amountOf: (variant: DemoVariant) => number, minQuantity?: number) => variants.map((variant) => ({ sku: variant.sku, amount: amountOf(variant), minQuantity }));

/** Lists of every level, alive on the demo brand's own products. Periods count from the day of seeding. */
export function priceListsFrom(now: Date): PriceListSeed[] {
  const until = (days: number): Date => new Date(now.getTime() + days * day);
  const small = variantsIn(...shelves('small-appliances')).filter(({ mallPrice }) => mallPrice !== undefined);
  return [
    {
      code: 'MALL', level: 'CHANNEL', channel: 'MALL', name: text('商城价', 'Mall price'),
      prices: [...priced(small, (variant) => inYuan(mallOf(variant) * 0.97), 3), ...priced(small, (variant) => inYuan(mallOf(variant) * 0.92), 10)],
    },
    { code: 'MALL-SH', level: 'LOCAL', region: '31', channel: 'MALL', name: text('上海专享价', 'Shanghai price'), prices: priced(variantsIn('water-purifiers', 'dishwashers'), (variant) => share(mallOf(variant), 96)) },
    { code: 'MALL-GD', level: 'LOCAL', region: '44', channel: 'MALL', name: text('广东专享价', 'Guangdong price'), prices: priced(variantsIn('floor-air-conditioners'), (variant) => share(mallOf(variant), 95)) },
    { code: 'STORE-XUHUI', level: 'LOCAL', store: 'ST-SH-XUHUI', priority: 10, name: text('徐汇店样机价', 'Xuhui store: display pieces'), validUntil: until(120), prices: priced(variantsIn('televisions', 'soundbars'), (variant) => share(mallOf(variant), 88)) },
    { code: 'TRADE', level: 'CHANNEL', channel: 'DEALER', name: text('经销供货价', 'Trade price'), prices: [...priced(everything, ({ basePrice }) => share(basePrice, 78)), ...priced(everything, ({ basePrice }) => share(basePrice, 75), 20)] },
    { code: 'GRADE-A', level: 'POLICY', grade: 'A', name: text('A 级经销商政策', 'Policy for grade A'), rules: [{ reference: 'CHANNEL', percentOff: 200 }, { category: 'small-appliances', reference: 'CHANNEL', percentOff: 500 }] },
    { code: 'GRADE-A-SH', level: 'POLICY', grade: 'A', region: '31', priority: 10, name: text('A 级上海空调政策', 'Grade A in Shanghai: air conditioning'), rules: [{ category: 'air', reference: 'CHANNEL', percentOff: 450 }] },
    { code: 'DEALER-0001', level: 'DEALER', dealer: 'DL-0001', name: text('申江电器专供价', 'For Shenjiang Appliances'), prices: priced(variantsIn('kettles', 'fans'), ({ basePrice }) => share(basePrice, 70)) },
    { code: 'CONTRACT-2026-001', level: 'CONTRACT', contract: 'CT-2026-001', name: text('2026 年度合同价', 'Contract of 2026'), validUntil: until(365), prices: priced(variantsIn('dishwashers', 'range-hoods', 'hobs'), ({ basePrice }) => share(basePrice, 66)) },
    { code: 'QUOTE-0001', level: 'QUOTATION', buyer: 'DL-0002', name: text('样板房项目报价', 'Quotation: show homes'), validUntil: until(30), prices: priced(variantsIn('beds', 'wardrobes'), ({ basePrice }) => share(basePrice, 72)) },
    { code: 'RESALE-0001', level: 'BASE', seller: 'DL-0001', name: text('申江电器批发价', 'Shenjiang Appliances: wholesale'), prices: priced(variantsIn(...shelves('small-appliances'), ...shelves('kitchen')), ({ basePrice }) => share(basePrice, 85)) },
    { code: 'FLOOR', kind: 'FLOOR', level: 'BASE', name: text('最低限价', 'Floor prices'), prices: priced(everything, ({ basePrice }) => share(basePrice, 55)) },
    { code: 'FLOOR-TRADE', kind: 'FLOOR', level: 'CHANNEL', channel: 'DEALER', name: text('经销最低限价', 'Floor prices for dealers'), prices: priced(everything, ({ basePrice }) => share(basePrice, 50)) },
  ];
}

import { newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import type { CatalogContext, PromotionSeed } from '../../src/subgraph';
import { seedPromotions } from '../../src/subgraph';
import { startCatalog, type TestCatalog } from '../start-catalog';

export const editor = memberActor(newId(), { roles: ['CATALOG_EDITOR'] });
export const name = (zh: string, en = zh) => ({ 'zh-CN': zh, en });

/** The small shop with promotions in it. */
export async function startPromotionShop(seed: PromotionSeed): Promise<TestCatalog> {
  const shop = await startCatalog();
  await seedPromotions(shop.subgraph.context() as CatalogContext, seed);
  return shop;
}

/** I14: counters and the uses they count, where they differ. */
export const differences = (shop: TestCatalog): Promise<unknown[]> =>
  shop.subgraph.db.rows(
    `with counted as (select code, count(*)::int as count, coalesce(sum(amount), 0)::bigint as amount from promotion_use where state in ('HELD', 'USED') group by code)
     select budget.code from promotion_budget budget left join counted using (code)
     where count_used <> coalesce(counted.count, 0) or amount_used <> coalesce(counted.amount, 0) or count_used > count_limit or amount_used > amount_limit
     union all
     select mine.code from promotion_member mine
     left join (select code, member_id, count(*)::int as count from promotion_use where state in ('HELD', 'USED') group by code, member_id) counted using (code, member_id)
     where mine.used <> coalesce(counted.count, 0)`,
  );

export const quoteFields = `token lines { sku listPrice { amount } netPrice { amount } netTotal { amount } subtotal { amount } paidByPoints { amount } pointsRate
    discounts { promotion { code kind name label } phase amount { amount } funders { funder amount { amount } } } }
  totals { items { amount } discount { amount } points { amount } freight { amount } freightDiscount { amount } payable { amount } deposit { amount } }
  promotions { promotion { code } amount { amount } budgeted } unlocks { promotion { code } missingAmount { amount } missingQuantity message }
  gifts { sku name quantity promotion { code } } services { sku quantity } coupon { code applied reason message } points { spent usable usableAmount { amount } }`;

interface Amount {
  amount: string;
}
export interface QuoteSeen {
  token: string;
  lines: { sku: string; listPrice: Amount; netPrice: Amount; netTotal: Amount; subtotal: Amount; paidByPoints: Amount; pointsRate: number; discounts: { promotion: { code: string; name: string; label: string }; phase: string; amount: Amount; funders: { funder: string; amount: Amount }[] }[] }[];
  totals: Record<'items' | 'discount' | 'points' | 'freight' | 'freightDiscount' | 'payable', Amount> & { deposit: Amount | null };
  promotions: { promotion: { code: string }; amount: Amount; budgeted: boolean }[];
  unlocks: { promotion: { code: string }; missingAmount: Amount | null; missingQuantity: number | null; message: string }[];
  gifts: { sku: string; name: string | null; quantity: number }[];
  services: { sku: string; quantity: number }[];
  coupon: { code: string; applied: boolean; reason: string | null; message: string | null } | null;
  points: { spent: number; usable: number; usableAmount: Amount };
}

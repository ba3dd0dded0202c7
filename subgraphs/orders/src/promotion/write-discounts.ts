import type { Transaction } from '@tonglu/kit';
import type { Offer } from '../order/offer';

interface DiscountedLine {
  id: string;
  discounts: Offer['lines'][number]['discounts'];
}

/** Every row of every line's discounts, with who pays for it, in one statement; none where there are none. */
export async function writeDiscounts(tx: Transaction, lines: readonly DiscountedLine[]): Promise<void> {
  const rows = lines.flatMap(({ id, discounts }) => discounts.map((discount, position) => ({ id, position, ...discount })));
  if (rows.length === 0) return;
  await tx.run(
    `insert into order_line_discount (order_line_id, position, promotion_id, code, version, name, phase, amount, brand, dealer, partner)
     select * from unnest($1::uuid[], $2::smallint[], $3::uuid[], $4::text[], $5::integer[], $6::jsonb[], $7::text[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[])`,
    [
      rows.map(({ id }) => id),
      rows.map(({ position }) => position + 1),
      rows.map(({ promotion }) => promotion),
      rows.map(({ code }) => code),
      rows.map(({ version }) => version),
      rows.map(({ name }) => JSON.stringify(name)),
      rows.map(({ phase }) => phase),
      rows.map(({ amount }) => amount.toString()),
      ...(['brand', 'dealer', 'partner'] as const).map((funder) => rows.map(({ funders }) => funders[funder].toString())),
    ],
    'order-line-discounts-insert',
  );
}

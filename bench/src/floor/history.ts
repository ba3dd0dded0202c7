import { createHash } from 'node:crypto';
import { cursor, type Sql, yuan } from './sql';

interface OrderRow {
  memberId: string;
  displayName: string;
  total: number;
  id: string | null;
  number: string;
  state: string;
  placedAt: Date;
  payable: number;
}

interface LineRow {
  orderId: string;
  id: string;
  name: string;
  quantity: number;
  total: number;
  variant: unknown;
}

const first = 10;

export async function answerHistory(sql: Sql, _variables: unknown, token: string) {
  const rows = await sql<OrderRow>(
    'orders',
    `select member.id as "memberId", member.display_name->>'zh-CN' as "displayName", counted.total, o.id, o.number, o.state, o.placed_at as "placedAt", o.payable
     from session join member on member.id = session.member_id
     cross join lateral (select count(*)::int as total from sales_order where member_id = member.id) counted
     left join lateral (select * from sales_order where member_id = member.id order by id desc limit ${first + 1}) o on true
     where session.token_digest = $1 and session.ended_at is null and session.expires_at > now() order by o.id desc`,
    [createHash('sha256').update(token).digest('hex')],
  );
  if (rows.length === 0) return { me: null };
  const page = rows.filter(({ id }) => id !== null).slice(0, first);
  const lines = await sql<LineRow>(
    'lines',
    `select l.order_id as "orderId", l.id, l.name, l.quantity, l.total,
       case when p.id is not null then jsonb_build_object('id', v.id, 'sku', v.sku, 'product', jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name->>'zh-CN')) end as variant
     from order_line l left join variant v on v.id = l.variant_id left join product p on p.id = v.product_id and p.status = 'ACTIVE'
     where l.order_id = any($1) order by l.order_id, l.position`,
    [page.map(({ id }) => id)],
  );
  const linesOf = new Map<string, unknown[]>(page.map(({ id }) => [String(id), []]));
  for (const { orderId, id, name, quantity, total, variant } of lines) linesOf.get(orderId)?.push({ id, name, quantity, total: { amount: yuan(total) }, variant });
  return {
    me: {
      id: rows[0].memberId,
      displayName: rows[0].displayName,
      orders: {
        totalCount: rows[0].total,
        pageInfo: { hasNextPage: rows.length > first, endCursor: page.length > 0 ? cursor([page.at(-1)?.id]) : null },
        edges: page.map(({ id, number, state, placedAt, payable }) => ({ node: { id, number, state, placedAt: placedAt.toISOString(), totals: { payable: { amount: yuan(payable), currencyCode: 'CNY' } }, lines: linesOf.get(String(id)) } })),
      },
    },
  };
}

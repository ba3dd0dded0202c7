import type { Job } from '@tonglu/kit';
import type { OrdersContext } from '../context';

/** As long as the mall’s cookie remembers a visitor. */
const keptMs = 180 * 24 * 60 * 60_000;
const most = 1_000;

/** The smallest UUIDv7 of an instant: ids made later are greater. */
export const idAt = (instant: Date): string => {
  const hex = instant.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

/** Anonymous carts into which nothing was put for so long that nobody can come back for them. */
export const forgetCarts: Job<OrdersContext> = {
  name: 'forget-carts',
  every: '23 * * * *',
  run: async ({ db, clock }) => {
    const before = new Date(clock.now().getTime() - keptMs);
    // A cart that somebody is changing just now is held, and passed over.
    await db.write(
      `with old as (
         select id from cart where visitor is not null and created_at < $1 and not exists (select from cart_line where cart_line.cart_id = cart.id and cart_line.id > $2)
         order by created_at limit ${most} for update skip locked
       ), emptied as (delete from cart_line using old where cart_line.cart_id = old.id)
       delete from cart using old where cart.id = old.id`,
      [before, idAt(before)],
      'carts-forget',
    );
  },
};

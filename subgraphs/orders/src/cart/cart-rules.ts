import { InvalidInput, NotFound, refuse } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { most } from './cart-line';
import { type CartOwner, ownerOf } from './open-cart';

export const tooMany = (): InvalidInput => new InvalidInput(['input', 'quantity'], { 'zh-CN': `每种商品最多 ${most.quantity} 件`, en: `At most ${most.quantity} of each item` });

export function checkQuantity(quantity: number): void {
  if (quantity > most.quantity) refuse(tooMany());
  if (quantity < 1) refuse(new InvalidInput(['input', 'quantity'], { 'zh-CN': '数量至少为 1', en: 'The quantity must be at least 1' }));
}

/** A cart belongs to a member or to a visitor with a token: without either there is nobody to keep it for. */
export function requireOwner({ actor }: OrdersContext): CartOwner {
  const owner = ownerOf(actor);
  if (owner) return owner;
  refuse(new InvalidInput(['x-tonglu-visitor'], { 'zh-CN': '请登录，或在请求头 x-tonglu-visitor 中给出访客标识', en: 'Sign in, or name the visitor in the header x-tonglu-visitor' }));
}

/** Lines of other carts are answered like lines that never were. */
export const noSuchLine = (): NotFound => new NotFound(['input', 'line'], { 'zh-CN': '购物车里没有这一行', en: 'There is no such line in your cart' });

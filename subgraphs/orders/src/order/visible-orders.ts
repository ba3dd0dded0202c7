import type { Actor } from '@tonglu/kit';
import type { OrderRow } from './order';

/** Members see their own orders; order managers and the system itself see all. Others' orders are answered like orders that never were. */
export const maySee = (actor: Actor, order: Pick<OrderRow, 'memberId'>): boolean => seesAll(actor) || order.memberId === actor.memberId;

export const seesAll = ({ kind, roles }: Actor): boolean => kind === 'SYSTEM' || roles.includes('ORDER_MANAGER');

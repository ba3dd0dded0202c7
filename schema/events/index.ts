import type { CatalogEvents } from './catalog';
import type { MembersEvents } from './members';
import type { OrdersEvents } from './orders';

/** Every event any subgraph publishes, by type. Names are past facts; payloads only ever gain optional fields. */
export interface Events extends CatalogEvents, MembersEvents, OrdersEvents {}

export type EventType = keyof Events;
export type EventPayload<Type extends EventType> = Events[Type];

/** Who hears of what. A subgraph that is named here has a reaction to it, or does not start. */
export const subscriptions: Readonly<Record<EventType, readonly string[]>> = {
  'product.changed': [],
  'member.registered': [],
  'order.placed': [],
  'order.paid': ['catalog', 'members'],
  'order.cancelled': ['catalog'],
};

export const subscribersOf = (type: EventType): readonly string[] => subscriptions[type];

export type { CatalogEvents, MembersEvents, OrdersEvents };

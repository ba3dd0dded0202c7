import { catalog } from '@tonglu/catalog';
import { members } from '@tonglu/members';
import { orders } from '@tonglu/orders';

/** Every subgraph of the house, in the order in which they are migrated and seeded. */
export const definitions = [catalog, members, orders];

import type { Context } from '@tonglu/kit';
import type { OrdersSettings } from './env';
import type { OrdersLoaders } from './loaders';

export type OrdersContext = Context<OrdersLoaders, OrdersSettings>;

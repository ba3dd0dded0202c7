import { serveAlone } from '@tonglu/kit';
import { orders } from './subgraph';

serveAlone(orders, { port: 4003, neighbours: ['catalog', 'members'] });

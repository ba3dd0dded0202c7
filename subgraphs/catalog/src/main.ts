import { serveAlone } from '@tonglu/kit';
import { catalog } from './subgraph';

serveAlone(catalog, { port: 4001, neighbours: ['members', 'orders'] });

import { serveAlone } from '@tonglu/kit';
import { members } from './subgraph';

serveAlone(members, { port: 4002, neighbours: ['catalog', 'orders'] });

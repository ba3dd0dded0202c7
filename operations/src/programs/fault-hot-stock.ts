import { runFault } from '../faults/run-fault';
import { hotStock } from '../faults/hot-stock';

/** `node scripts/run.mjs fault-hot-stock [--buyers 1000] [--from sources|built]` */
void runFault({ buyers: 1_000 }, hotStock);

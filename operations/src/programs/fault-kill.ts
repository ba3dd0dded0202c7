import { killPlatform } from '../faults/kill-platform';
import { runFault } from '../faults/run-fault';

/** `node scripts/run.mjs fault-kill [--buyers 300] [--kills 20] [--abreast 16] [--from sources|built]` */
void runFault({ buyers: 300, kills: 20, abreast: 16 }, killPlatform);

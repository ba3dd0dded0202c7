import { start } from './start';

/** `npm run dev`: the house from its sources; what changes is started again. */
void start('sources');

import { houseSecret, readEnv } from '@tonglu/kit';
import type { CatalogSettings } from './context';

/** What the subgraph needs wherever it runs. */
export const readSettings = (): CatalogSettings => ({ secret: readEnv({ TONGLU_SECRET: houseSecret }).TONGLU_SECRET });

import { catalog } from '@tonglu/catalog';
import { members } from '@tonglu/members';
import { orders } from '@tonglu/orders';
import { readGatewayEnv } from './env';
import { type Platform, type PlatformOptions, raisePlatform } from './platform';

const definitions = [catalog, members, orders];

/** The environment of Tonglu's gateway. */
export const readEnvironment = (source?: NodeJS.ProcessEnv) => readGatewayEnv(definitions.map(({ name }) => name), source);

/** Starts Tonglu's graph: its subgraphs, where they are not remote, and the gateway before them. */
export const startPlatform = ({ env = readEnvironment(), ...options }: Partial<Omit<PlatformOptions, 'definitions'>> = {}): Promise<Platform> => raisePlatform({ env, definitions, ...options });

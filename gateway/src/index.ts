export type { GatewayEnv } from './env';
export { type Platform, type PlatformOptions, PortTaken, raisePlatform } from './platform';
export { readEnvironment, startPlatform } from './tonglu';
/** The parts of a platform, for tests that compare executors. */
export { type Graph, startGraph } from './gateway';
export type { GraphContext } from './graph-context';
export { createMetrics } from './metrics';
export { type Patience, patience } from './patience';

export type { GatewayEnv } from './env';
export { type Platform, type PlatformOptions, PortTaken, raisePlatform } from './platform';
export { readEnvironment, startPlatform } from './tonglu';

export { CompiledGateway, type SubgraphSource } from './compiled-gateway';
export type { CompiledOperation } from './operation';
export type { Ask } from './run';

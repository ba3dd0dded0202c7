import { parseArgs } from 'node:util';

/** `--quick`: less data, shorter rounds. `--port`: of the bench's own PostgreSQL. `--clients`: how many ask at once. */
export function readOptions(args: string[]): { quick: boolean; port: number; concurrency: number } {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false }, port: { type: 'string', default: '5439' }, clients: { type: 'string', default: '16' } } });
  return { quick: values.quick, port: Number(values.port), concurrency: Number(values.clients) };
}

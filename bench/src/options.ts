import { parseArgs } from 'node:util';

export interface Options {
  quick: boolean;
  port: number;
  concurrency: number;
  /** Whether a work item is wanted, by its number such as W4. */
  wants(item: string): boolean;
}

/** `--quick`: less data, shorter rounds. `--port`: of the bench's own PostgreSQL. `--clients`: how many ask at once. `--only W1,W5`. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false }, port: { type: 'string', default: '5439' }, clients: { type: 'string', default: '16' }, only: { type: 'string', default: '' } } });
  return { quick: values.quick, port: Number(values.port), concurrency: Number(values.clients), wants: (item) => values.only === '' || values.only.split(',').includes(item) };
}

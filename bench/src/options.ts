import { parseArgs } from 'node:util';

export interface Options {
  quick: boolean;
  /** Whether a floor that sends its reads as the platform does is measured, too. */
  pipelinedFloor: boolean;
  port: number;
  concurrency: number;
  /** Another system, and the file that tells how it is asked. */
  elsewhere?: { base: string; adapterFile: string };
  /** Where each process leaves a CPU profile when it ends. */
  profiles?: string;
  /** Whether a step is wanted: a work item by its number such as W4, `scale`, `pages` or `lighthouse`. */
  wants(step: string): boolean;
}

/** Steps of a quick run. */
const quickly = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'];

/** `--quick`: less data, shorter rounds, work items only. `--pipelined-floor`: one more mode. `--port`: of the bench's own PostgreSQL. `--clients`: how many ask at once. `--only W1,W5`. `--profile DIRECTORY`. */
export function readOptions(args: string[]): Options {
  const text = (otherwise: string) => ({ type: 'string', default: otherwise }) as const;
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false }, 'pipelined-floor': { type: 'boolean', default: false }, port: text('5439'), clients: text('16'), only: text(''), profile: text(''), base: text(''), adapter: text('') } });
  if (!values.base !== !values.adapter) throw new Error('--base says where the other system is and --adapter how it is asked: both are needed');
  const chosen = values.only ? values.only.split(',') : values.quick ? quickly : undefined;
  return {
    quick: values.quick,
    pipelinedFloor: values['pipelined-floor'],
    port: Number(values.port),
    concurrency: Number(values.clients),
    wants: (step) => !chosen || chosen.includes(step),
    ...(values.profile && { profiles: values.profile }),
    ...(values.base && { elsewhere: { base: values.base, adapterFile: values.adapter } }),
  };
}

import { z } from 'zod';

/** The environment is not as the program needs it. The message lists every variable that is wrong, and why. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/** TONGLU_SECRET: one for the whole house, because quotes and calls are sealed by one program and opened by another. */
export const houseSecret = z.string('is missing: at least 32 random characters').min(32, 'must have at least 32 characters');

/** Reads and checks environment variables once. Only a package's `env.ts` may call this. */
export function readEnv<S extends z.ZodRawShape>(shape: S, source: NodeJS.ProcessEnv = process.env): z.infer<z.ZodObject<S>> {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = z.object(shape).safeParse(filled);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new EnvError(`The environment is not usable:\n${lines.join('\n')}`);
}

/** A port to listen on. With `least` 0, 0 takes any that is free. */
export function portNumber(standard: number, least: 0 | 1 = 1) {
  const error = 'must be a port number';
  return z.coerce.number(error).int(error).min(least, error).max(65_535, error).default(standard);
}

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:4101' });

/** Where subgraphs run that do not run in this process, by name: `<NAME>_URL` of each. */
export function readSubgraphUrls(names: readonly string[], source?: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const variable = (name: string): string => `${name.toUpperCase()}_URL`;
  const urls: Record<string, string | undefined> = readEnv(Object.fromEntries(names.map((name) => [variable(name), webAddress.optional()])), source);
  return new Map(names.flatMap((name): [string, string][] => {
    const url = urls[variable(name)];
    return url ? [[name, url]] : [];
  }));
}

/** Where a subgraph serves when it runs alone. */
export const readServingEnv = (port: number) =>
  readEnv({
    TONGLU_SECRET: houseSecret,
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user:password@host:5432/tonglu' }),
    HOST: z.string().default('127.0.0.1'),
    PORT: portNumber(port),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be debug, info, warn, error, fatal or silent').default('info'),
  });

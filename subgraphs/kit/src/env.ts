import { z } from 'zod';

/** The environment is not as the program needs it. The message lists every variable that is wrong, and why. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/** Reads and checks environment variables once. Only a package's `env.ts` may call this. */
export function readEnv<S extends z.ZodRawShape>(shape: S, source: NodeJS.ProcessEnv = process.env): z.infer<z.ZodObject<S>> {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = z.object(shape).safeParse(filled);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new EnvError(`The environment is not usable:\n${lines.join('\n')}`);
}

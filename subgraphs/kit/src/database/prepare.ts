import { Client } from 'pg';

/** The PostgreSQL role that owns a subgraph's tables and may touch no others. */
export const roleOf = (name: string): string => `tonglu_${name}`;

/** Where a subgraph's outbox jobs live. */
export const workerSchemaOf = (name: string): string => `${name}_worker`;

/**
 * Gives each subgraph a role and a schema of its own, so that no table is read across a boundary even by
 * mistake. Repeatable; concurrent callers wait for each other.
 */
export async function prepareDatabase(url: string, names: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('tonglu.prepare'))`);
    await client.query('create extension if not exists pg_trgm');
    const { rows } = await client.query<{ database: string }>('select quote_ident(current_database()) as database');
    for (const name of names) {
      const role = roleOf(name);
      await client.query(`do $$ begin
        begin
          if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
        exception when duplicate_object or unique_violation then null; -- roles belong to all databases of the cluster: somebody prepares another one
        end;
        if not pg_has_role(current_user, '${role}', 'member') then grant ${role} to current_user; end if;
      end $$`);
      await client.query(`grant create on database ${rows[0].database} to ${role}`);
      await client.query(`create schema if not exists ${name} authorization ${role}`);
      await client.query(`create schema if not exists ${workerSchemaOf(name)} authorization ${role}`);
    }
  } finally {
    await client.end();
  }
}

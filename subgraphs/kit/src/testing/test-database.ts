import { Client } from 'pg';
import { newId } from '../id';

/** The cluster that the test run started (see /test), or TEST_DATABASE_URL. */
function clusterUrl(): string {
  const url = process.env.TONGLU_TEST_CLUSTER;
  if (!url) throw new Error('No test cluster: run the tests through jest at the root');
  return url;
}

async function onCluster(statement: string): Promise<void> {
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** An empty database of one's own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${newId().replaceAll('-', '')}`;
  await onCluster(`create database ${name}`);
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => onCluster(`drop database if exists ${name} with (force)`) };
}

import { setTimeout as wait } from 'node:timers/promises';
import { prepareDatabase, createLog, createSubgraph, RemoteSubgraph, type AnySubgraphDefinition, type Neighbour, type PublishedEvent, type Subgraph, transact, emit } from '../src';
import { createTestDatabase, type TestDatabase } from '../src/testing';
import { Client } from 'pg';
import { Ctx, Query, Resolver } from 'type-graphql';

@Resolver()
class AliveResolver {
  @Query(() => Boolean)
  alive(@Ctx() _context: unknown): boolean {
    return true;
  }
}

/** A publisher of order events; its subscribers are the real names from schema/events. */
const orders: AnySubgraphDefinition = {
  name: 'orders',
  resolvers: [AliveResolver],
  references: {},
  entities: [],
  migrations: [],
  reactions: [],
  jobs: [],
  endpoints: [],
  settings: () => undefined,
  loaders: () => undefined,
};

const paid = { orderId: 'o', orderNumber: 'SO-1', memberId: 'm', payable: '100', lines: [] };

let database: TestDatabase;
let publisher: Subgraph;
const neighbours = new Map<string, Neighbour>();
const taken = new Map<string, PublishedEvent[]>();

function subscriber(name: string, take: (event: PublishedEvent) => void = () => undefined): void {
  taken.set(name, []);
  neighbours.set(name, {
    execute: () => Promise.reject(new Error('not asked')),
    handle: () => Promise.reject(new Error('not asked')),
    receive: async (event) => {
      take(event);
      taken.get(name)?.push(event);
    },
  });
}

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase(database.url, ['orders']);
  publisher = await createSubgraph(orders, { databaseUrl: database.url, neighbours, log: createLog({ level: 'silent' }) });
  await publisher.migrate();
  await publisher.start();
});
afterAll(async () => {
  await publisher.stop();
  await database.drop();
});

async function eventually(check: () => Promise<void> | void): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await check();
    } catch (error) {
      if (tries === 80) throw error;
      await wait(100);
    }
  }
}

test('an event reaches each subscriber; one that fails does not hold up the other and is tried again', async () => {
  let failures = 1;
  subscriber('catalog', () => {
    if (failures-- > 0) throw new Error('not now');
  });
  subscriber('members');
  await transact(publisher.db, (tx) => emit(tx, 'order.paid', paid, new Date()));
  await eventually(() => expect(taken.get('members')).toHaveLength(1));
  await eventually(() => expect(taken.get('catalog')).toHaveLength(1));
  expect(taken.get('catalog')?.[0]).toMatchObject({ type: 'order.paid', publisher: 'orders', payload: paid });
});

test('what is rolled back is never published', async () => {
  subscriber('catalog');
  subscriber('members');
  await expect(
    transact(publisher.db, async (tx) => {
      await emit(tx, 'order.paid', paid, new Date());
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  await wait(300);
  expect(taken.get('members')).toHaveLength(0);
});

test('a killed process’s jobs go on elsewhere at once; a living one keeps its own', async () => {
  subscriber('catalog');
  subscriber('members');
  const living = new Client({ connectionString: database.url });
  await living.connect();
  await living.query(`select pg_advisory_lock(hashtextextended('worker-living', 0))`);
  const takeBy = (worker: string) =>
    transact(publisher.db, async (tx) => {
      await emit(tx, 'order.paid', { ...paid, orderId: worker }, new Date());
      await tx.run(`update orders_worker._private_jobs set locked_by = $1, locked_at = now() - interval '6 seconds', attempts = 1 where locked_by is null and attempts = 0`, [worker]);
    });
  await takeBy('worker-living');
  await takeBy('worker-killed');
  await eventually(() => expect(taken.get('members')?.map(({ payload }) => (payload as typeof paid).orderId)).toEqual(['worker-killed']));
  await living.end(); // killed, as PostgreSQL sees it
  await eventually(() => expect(taken.get('members')).toHaveLength(2));
}, 30_000);

test('a subscriber that is away for longer than five tries gets the event when it is back', async () => {
  const nobody = new RemoteSubgraph('catalog', 'http://127.0.0.1:9', 'secret-secret-secret-secret-secret', 500);
  neighbours.set('catalog', nobody);
  subscriber('members');
  await transact(publisher.db, (tx) => emit(tx, 'order.paid', { ...paid, orderId: 'away' }, new Date()));
  await eventually(() => expect(taken.get('members')).toHaveLength(1));
  const waiting = () => publisher.db.row<{ id: string; attempts: number }>(`select id::text, attempts::int from orders_worker.jobs where task_identifier = 'deliver' and locked_at is null and run_at > now()`);
  let seen: string | undefined;
  for (let knocks = 0; knocks < 7; knocks += 1) {
    await eventually(async () => {
      const job = await waiting();
      expect(job?.attempts).toBe(0);
      expect(job?.id).not.toBe(seen);
      seen = job?.id;
    });
    if (knocks === 6) subscriber('catalog');
    await publisher.db.write('update orders_worker._private_jobs set run_at = now()');
    await publisher.db.rows(`select pg_notify('jobs:insert', '')`);
  }
  await eventually(() => expect(taken.get('catalog')).toHaveLength(1));
  await nobody.close();
}, 30_000);

test('a poison event is parked after five tries and stays visible', async () => {
  subscriber('catalog', () => {
    throw new Error('poison');
  });
  subscriber('members');
  await transact(publisher.db, (tx) => emit(tx, 'order.paid', paid, new Date()));
  const failing = () =>
    publisher.db.row<{ attempts: number; parked: boolean }>(`select attempts::int, attempts >= max_attempts as parked from orders_worker.jobs where last_error like '%poison%' and locked_at is null`);
  for (let tries = 1; tries <= 5; tries += 1) {
    await eventually(async () => expect((await failing())?.attempts).toBe(tries));
    await publisher.db.write('update orders_worker._private_jobs set run_at = now() where attempts < max_attempts');
    await publisher.db.rows(`select pg_notify('jobs:insert', '')`);
  }
  expect(await failing()).toEqual({ attempts: 5, parked: true });
  expect(taken.get('members')).toHaveLength(1);
});

test('a process that is busy for longer than anybody waits for a connection, right after it started, delivers afterwards', async () => {
  subscriber('catalog');
  subscriber('members');
  await publisher.stop();
  publisher = await createSubgraph(orders, { databaseUrl: database.url, neighbours, log: createLog({ level: 'silent' }) });
  await publisher.start();
  for (const end = Date.now() + 4_000; Date.now() < end; ); // nothing else runs, no matter how fast the machine is
  await transact(publisher.db, (tx) => emit(tx, 'order.paid', paid, new Date()));
  await eventually(() => expect(taken.get('members')).toHaveLength(1));
});

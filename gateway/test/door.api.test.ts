import { createTestDatabase } from '@tonglu/kit/testing';
import { compose, type Door, openDoor, quiet } from './open-door';
import { readGatewayEnv } from '../src/env';
import { type Platform, raisePlatform } from '../src/platform';
import { alpha, beta, memberToken, sessions, weather } from './test-subgraphs';

const definitions = [alpha, beta, sessions];
let door: Door;
beforeAll(async () => {
  door = await openDoor({ definitions, env: { CORS_ORIGINS: 'https://mall.example.com, https://guide.example.com:8443/', TRUST_PROXY: 'loopback', RATE_LIMIT_ADDRESS: '20', RATE_LIMIT_SESSION: '30' } });
});
afterAll(() => door.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(door.url + path, { headers });

describe('endpoints of subgraphs', () => {
  test('get their bytes untouched, who calls, and answer as they like', async () => {
    const body = Buffer.from([0, 255, 13, 10, 123]);
    const answer = await door.post('/alpha/hook?step=2', body, { 'content-type': 'application/octet-stream', 'x-signature': 'abc', authorization: `Bearer ${memberToken}` });
    expect([answer.status, answer.text, answer.headers.get('x-saw')]).toEqual([201, 'MEMBER member-1 2 00ff0d0a7b', 'abc']);
  });

  test('JSON is not read on the way', async () => {
    expect((await door.post('/alpha/hook', '{"a": ')).text).toContain(Buffer.from('{"a": ').toString('hex'));
  });

  test('a body over the endpoint’s own limit is refused', async () => {
    const answer = await door.post('/alpha/hook', Buffer.alloc(65));
    expect([answer.status, answer.errors?.[0].message]).toEqual([413, 'The body is too large']);
  });

  test('a bug is masked', async () => {
    const response = await get('/alpha/broken');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL', requestId: response.headers.get('x-request-id') } }] });
    expect(text).not.toMatch(/secret_table/);
  });

  test.each(['/alpha/nothing', '/beta/hook', '/alpha/hook/', '/nowhere', '/../etc/passwd', '/explorer/..%2Fpackage.json'])('%s is nowhere', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

test('browsers of listed origins may call, others not', async () => {
  const preflight = (origin: string) => fetch(`${door.url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' } });
  expect((await preflight('https://mall.example.com')).headers.get('access-control-allow-origin')).toBe('https://mall.example.com');
  expect((await preflight('https://guide.example.com:8443')).headers.get('access-control-allow-headers')).toContain('authorization');
  for (const origin of ['https://evil.example.com', 'null', 'https://mall.example.com.evil.example.com', 'http://mall.example.com']) {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('safe headers, and none that boasts', async () => {
  const { headers } = await get('/health/live');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('the explorer works from this machine alone, under a policy that fits it', async () => {
  const root = await fetch(door.url, { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/explorer']);
  const page = await get('/explorer');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  const html = await page.text();
  expect(html).not.toMatch(/https?:\/\//);
  const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  expect(parts).toHaveLength(6);
  for (const path of parts) expect((await get(path)).status).toBe(200);
});

test('demo sign-in is for demo people only', async () => {
  const answer = await door.post('/explorer/sign-in', { phone: '13900000000' });
  expect([answer.status, answer.errors?.[0].message]).toEqual([400, 'phone: must be that of a demo account']);
});

test('metrics count operations by names from closed lists, for this machine only', async () => {
  await door.ask('query MadeUpName { averageStars }');
  const text = await (await get('/metrics')).text();
  expect(text).toMatch(/tonglu_http_requests_total\{operation="other",status="200"\} \d/);
  expect(text).toMatch(/tonglu_http_requests_total\{operation="alpha",status="201"\} 2/);
  expect(text).toMatch(/tonglu_subgraph_fetch_duration_seconds_count\{subgraph="beta",outcome="ok"\} \d/);
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(text).not.toContain('MadeUpName');
  expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
});

describe('rate limits', () => {
  const flood = async (count: number, headers: Record<string, string>) => {
    const answers = [];
    for (let sent = 0; sent < count; sent += 1) answers.push(await door.ask('{ averageStars }', {}, headers));
    return answers;
  };

  test('stop an address behind the proxy, and say when to come back', async () => {
    const answers = await flood(21, { 'x-forwarded-for': '203.0.113.7' });
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(20).fill(200), 429]);
    const last = answers.at(-1)!;
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.errors?.[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) as number });
    expect((await door.ask('{ averageStars }', {}, { 'x-forwarded-for': '203.0.113.8' })).status).toBe(200);
  });

  test('do not count who shops on this very machine; nobody else can say that they do', async () => {
    const here = await flood(25, { 'x-forwarded-for': '127.0.0.1' });
    expect(here.filter(({ status }) => status !== 200)).toEqual([]);
    const pretending = await flood(21, { 'x-forwarded-for': '127.0.0.1, 203.0.113.20' });
    expect(pretending.at(-1)?.status).toBe(429);
  });

  test('stop a visitor, wherever the requests come from', async () => {
    const answers = await flood(31, { 'x-tonglu-visitor': 'flooding-visitor-0123456789' });
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await door.ask('{ averageStars }', {}, { 'x-tonglu-visitor': 'another-visitor-0123456789' })).status).toBe(200);
  });
});

describe('its own life', () => {
  const raise = async (env: Record<string, string>): Promise<Platform> =>
    raisePlatform({ env: readGatewayEnv(['alpha', 'beta', 'members'], { WORKER: 'off', ...env }), definitions, contract: { supergraphSdl: await compose(definitions), operations: { documents: new Map(), names: new Set() } }, log: quiet });

  test('ready quickly on a migrated database, and lets requests in hand end', async () => {
    const database = await createTestDatabase();
    await (await raise({ PORT: '0', DATABASE_URL: database.url })).stop();
    const begun = Date.now();
    const platform = await raise({ PORT: '0', DATABASE_URL: database.url });
    expect(Date.now() - begun).toBeLessThan(2_000);
    expect(await (await fetch(`${platform.url}/health/ready`)).json()).toEqual({ status: 'ready' });
    weather.beta = 'slow';
    const inHand = fetch(`${platform.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": "{ books { nodes { stars } } }"}' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([platform.stop(), platform.stop()]);
    expect(await (await inHand).json()).toMatchObject({ data: { books: { nodes: [{ stars: 1 }, { stars: 2 }] } } });
    weather.beta = 'fine';
    await expect(fetch(`${platform.url}/health/live`)).rejects.toThrow();
    await database.drop();
  });

  test('a taken port is one clear sentence', async () => {
    const database = await createTestDatabase();
    const { port } = new URL(door.url);
    await expect(raise({ PORT: port, DATABASE_URL: database.url })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program`);
    await database.drop();
  });

  test('not ready without its database, yet alive', async () => {
    const lost = await createTestDatabase();
    const platform = await raise({ PORT: '0', DATABASE_URL: lost.url });
    await lost.drop();
    const ready = await fetch(`${platform.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'unavailable', waiting: ['database'] }]);
    expect((await fetch(`${platform.url}/health/live`)).status).toBe(200);
    await platform.stop();
  });

  test.each([
    [{ PORT: 'http' }, /PORT: must be a port number/],
    [{ ALPHA_URL: 'alpha:4101' }, /ALPHA_URL: must be an address/],
    [{ CORS_ORIGINS: 'mall.example.com' }, /CORS_ORIGINS/],
    [{ TRUST_PROXY: 'true' }, /TRUST_PROXY: must be/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL: must be an address such as postgres/],
  ])('a wrong environment names the variable: %p', async (env, message) => {
    await expect(raise({ DATABASE_URL: 'postgres://127.0.0.1:1/x', ...env })).rejects.toThrow(message);
  });

  test('a remote subgraph needs the secret, a local one the database', async () => {
    await expect(raise({ ALPHA_URL: 'http://127.0.0.1:1' })).rejects.toThrow(/TONGLU_SECRET is missing/);
    await expect(raise({})).rejects.toThrow(/DATABASE_URL is missing: alpha, beta, members/);
  });
});

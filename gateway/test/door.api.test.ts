import { connect, type Socket } from 'node:net';
import { createTestDatabase } from '@tonglu/kit/testing';
import { compose, type Door, openDoor, quiet } from './open-door';
import { readGatewayEnv } from '../src/env';
import { type Platform, raisePlatform } from '../src/platform';
import { alpha, beta, made, memberToken, sessions, staffToken, weather } from './test-subgraphs';

const definitions = [alpha, beta, sessions];
let door: Door;
beforeAll(async () => {
  door = await openDoor({ definitions, env: { CORS_ORIGINS: 'https://mall.example.com, https://guide.example.com:8443/', TRUST_PROXY: 'loopback', RATE_LIMIT_ADDRESS: '20', RATE_LIMIT_SESSION: '30' } });
});
afterAll(() => door.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(door.url + path, { headers });

/** Begins a request, sends its head and nothing more, and hears what is answered. */
async function begin(path: string, length: number, token?: string): Promise<{ socket: Socket; answer: string }> {
  const { port } = new URL(door.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write([`POST ${path} HTTP/1.1`, 'host: door', `content-length: ${length}`, ...(token ? [`authorization: Bearer ${token}`] : []), '', ''].join('\r\n'));
  const answer = await new Promise<string>((resolve) => socket.once('data', (bytes) => resolve(String(bytes))));
  return { socket, answer };
}

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
    expect([answer.status, answer.errors?.[0].message]).toEqual([413, 'The body is too large: at most 64 bytes']);
  });

  test('who may not come is told before a byte of the body is read, and so is who brings too much', async () => {
    const refused = async (token: string | undefined, length: number) => {
      const { socket, answer } = await begin('/alpha/staff', length, token);
      socket.destroy();
      return answer;
    };
    expect(await refused(undefined, 100 * 1024 * 1024)).toMatch(/^HTTP\/1.1 401 .*Sign in first/s);
    expect(await refused(memberToken, 100 * 1024 * 1024)).toMatch(/^HTTP\/1.1 403 .*Not allowed/s);
    expect(await refused(staffToken, 100 * 1024 * 1024)).toMatch(/^HTTP\/1.1 413 .*The body is too large: at most 1 MB/s);
  });

  test('a hundred megabytes that do not say how many they are go no further than the limit', async () => {
    const piece = new Uint8Array(64 * 1024);
    let sent = 0;
    const before = process.memoryUsage().rss;
    let peak = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        peak = Math.max(peak, process.memoryUsage().rss - before);
        sent += piece.length;
        if (sent > 100 * 1024 * 1024) stream.close();
        else stream.enqueue(piece);
      },
    });
    const response = await fetch(`${door.url}/alpha/staff`, { method: 'POST', headers: { authorization: `Bearer ${staffToken}` }, body, duplex: 'half' } as RequestInit);
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('at most 1 MB') as string]);
    expect(peak).toBeLessThan(60 * 1024 * 1024);
  });

  test('a long answer comes as it is made, no faster than it is taken; a broken one looks broken', async () => {
    const whole = await (await get('/alpha/long')).text();
    expect(whole).toHaveLength(200 * 100_000);
    const slow = await get('/alpha/long');
    const reader = slow.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(made.pieces).toBeLessThan(150);
    await reader?.cancel();
    const broken = await get('/alpha/long?breaks=yes');
    expect(broken.status).toBe(200);
    await expect(broken.text()).rejects.toThrow('terminated');
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

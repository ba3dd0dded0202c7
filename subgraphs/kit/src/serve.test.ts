import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, request } from 'undici';
import { stopServing } from './serve';

const slow = async (ms: number): Promise<{ server: Server; url: string }> => {
  const server = createServer((_request, response) => void setTimeout(() => response.end('done'), ms).unref());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};
const keptAlive = new Agent({ keepAliveTimeout: 60_000 });
afterAll(() => keptAlive.destroy());

test('whoever stops lets the request in hand end, and does not wait for its kept-alive connection', async () => {
  const { server, url } = await slow(300);
  const inHand = request(url, { dispatcher: keptAlive }).then(({ body }) => body.text());
  await new Promise((resolve) => setTimeout(resolve, 100));
  const begun = performance.now();
  await stopServing(server);
  expect(performance.now() - begun).toBeGreaterThan(100);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(await inHand).toBe('done');
});

test('a request that never ends is cut off', async () => {
  const { server, url } = await slow(60_000);
  const inHand = request(url, { dispatcher: keptAlive }).then(() => 'answered', () => 'cut off');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await stopServing(server, 100);
  expect(await inHand).toBe('cut off');
});

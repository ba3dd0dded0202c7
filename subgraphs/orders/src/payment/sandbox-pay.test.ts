import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProviderRefused, ProviderUnavailable } from './payment-provider';
import { SandboxPay } from './sandbox-pay';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => (server.closeAllConnections(), server.close())));

/** A provider that answers as given. */
async function provider(answer: RequestListener): Promise<SandboxPay> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new SandboxPay({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, merchant: 'tonglu', secret: 'secret-of-the-test-merchant', timeoutMs: 300 });
}
const saying = (status: number, body: string) => provider((_request, response) => response.writeHead(status).end(body));

test('nobody listens: unavailable', async () => {
  const away = new SandboxPay({ url: 'http://127.0.0.1:1', merchant: 'tonglu', secret: 'secret-of-the-test-merchant' });
  await expect(away.queryPayment('PAY-1')).rejects.toThrow(ProviderUnavailable);
});

test('one that never answers is given up in time', async () => {
  const slow = await provider(() => undefined);
  const begun = Date.now();
  await expect(slow.closePayment('PAY-1')).rejects.toThrow(ProviderUnavailable);
  expect(Date.now() - begun).toBeLessThan(1_500);
});

test('one that dribbles its answer is given up in time too', async () => {
  const dribbling = await provider((_request, response) => {
    response.writeHead(200);
    const drop = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drop));
  });
  await expect(dribbling.queryPayment('PAY-1')).rejects.toThrow(ProviderUnavailable);
});

test.each([
  [500, '{"error":{"code":"INTERNAL","message":"a bug"}}'],
  [503, '{"error":{"code":"JOURNAL_UNAVAILABLE","message":"disk full"}}'],
  [401, '{"error":{"code":"SIGNATURE_EXPIRED","message":"clocks differ"}}'],
  [429, '{"error":{"code":"TOO_MANY","message":"slower"}}'],
  [200, 'surprise'],
  [200, '{"outTradeNo":"PAY-1","state":"PAID"}'],
  [302, ''],
  [404, '<html>a proxy</html>'],
])('%s %s says nothing about the payment', async (status, body) => {
  await expect((await saying(status, body)).queryPayment('PAY-1')).rejects.toThrow(ProviderUnavailable);
});

test('a definite no is one, and an unknown number is undefined', async () => {
  const refusing = await saying(409, '{"error":{"code":"CONFLICT","message":"other content"}}');
  await expect(refusing.refund({ number: 'RF-1', payment: 'PAY-1', amount: 1n, reason: 'x' })).rejects.toEqual(expect.objectContaining({ constructor: ProviderRefused, code: 'CONFLICT' }));
  await expect((await saying(404, '{"error":{"code":"NOT_FOUND","message":"no"}}')).queryRefund('RF-1')).resolves.toBeUndefined();
});

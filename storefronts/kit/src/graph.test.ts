import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraph, GraphFailure, type GraphDocument } from './graph';

interface Received {
  headers: Record<string, string | string[] | undefined>;
  body: Record<string, unknown>;
}

const document: GraphDocument<{ cart: { quantity: number } | null }, { first: number }> = {
  __meta__: { hash: 'abc' },
  toString: () => 'query Cart { cart { quantity } }',
};
const caller = { locale: 'zh-CN', requestId: 'r-1', session: 's', visitor: 'v', address: '203.0.113.9' } as const;

describe('asking the graph', () => {
  let server: Server;
  let received: Received;
  let reply: (end: (text: string) => void) => void;

  beforeAll(async () => {
    server = createServer((req, res) => {
      let text = '';
      req.on('data', (chunk) => (text += chunk));
      req.on('end', () => {
        received = { headers: req.headers, body: JSON.parse(text) };
        reply((answer) => res.end(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const graph = (persisted = false) =>
    createGraph({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, persisted, queryTimeoutMs: 300, mutationTimeoutMs: 300 });

  it('says who asks, in which language, under which request id', async () => {
    reply = (end) => end('{"data":{"cart":{"quantity":2}}}');
    expect((await graph()(document, { first: 1 }, caller)).data.cart?.quantity).toBe(2);
    expect(received.headers).toMatchObject({ authorization: 'Bearer s', 'x-tonglu-visitor': 'v', 'accept-language': 'zh-CN', 'x-request-id': 'r-1', 'x-forwarded-for': '203.0.113.9' });
    expect(received.body).toEqual({ query: 'query Cart { cart { quantity } }', variables: { first: 1 } });
  });

  it('sends only the hash of a persisted document', async () => {
    reply = (end) => end('{"data":{"cart":null}}');
    await graph(true)(document, { first: 1 }, caller);
    expect(received.body).toEqual({ documentId: 'sha256:abc', variables: { first: 1 } });
  });

  it('keeps partial data', async () => {
    reply = (end) => end('{"data":{"cart":null},"errors":[{"message":"orders is away","path":["cart"]}]}');
    const { data, errors } = await graph()(document, { first: 1 }, caller);
    expect(data.cart).toBeNull();
    expect(errors).toHaveLength(1);
  });

  it('gives up on a graph that does not answer in time', async () => {
    reply = () => undefined;
    await expect(graph()(document, { first: 1 }, caller)).rejects.toMatchObject({ reason: 'TIMEOUT', requestId: 'r-1' });
  });

  it('tells no data, no JSON and no server apart', async () => {
    reply = (end) => end('{"data":null,"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}');
    await expect(graph()(document, { first: 1 }, caller)).rejects.toMatchObject({ reason: 'REFUSED', codes: ['UNAUTHENTICATED'] });
    reply = (end) => end('<html>');
    await expect(graph()(document, { first: 1 }, caller)).rejects.toMatchObject({ reason: 'UNREADABLE' });
    const nowhere = createGraph({ url: 'http://127.0.0.1:1/graphql', persisted: false, queryTimeoutMs: 300, mutationTimeoutMs: 300 });
    await expect(nowhere(document, { first: 1 }, caller)).rejects.toBeInstanceOf(GraphFailure);
  });
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExecutionResult } from 'graphql';
import type { Call, EndpointRequest, EndpointResponse, GraphRequest } from './context';
import type { PublishedEvent } from './events/outbox';
import type { Log } from './log';
import { answerHeader, callHeader, decodeCall } from './remote-subgraph';
import { SignatureVerifier } from './signature';
import type { Subgraph } from './subgraph';

interface ServeOptions {
  subgraph: Subgraph;
  secret: string;
  host: string;
  port: number;
  log: Log;
}

const largestBody = 32 * 1024 * 1024;

/** Serves a subgraph alone over HTTP. Every request but the health checks must be signed by a neighbour. */
export async function serve({ subgraph, secret, host, port, log }: ServeOptions): Promise<Server> {
  const verifier = new SignatureVerifier(secret);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error, path: request.url }, 'request failed');
      if (response.headersSent) return response.destroy(); // cut off, so that nobody takes half an answer for a whole one
      response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (path === '/health/live') return void response.writeHead(200).end('ok');
    if (path === '/health/ready') {
      const ready = await subgraph.db.rows('select 1').then(() => true, () => false);
      return void response.writeHead(ready ? 200 : 503).end(ready ? 'ok' : 'database unavailable');
    }
    const body = await readBody(request);
    const call = String(request.headers[callHeader] ?? '');
    const rejection = verifier.reject({ method: request.method ?? '', path, call, body }, request.headers as Record<string, string | undefined>);
    if (rejection) return void response.writeHead(401, { 'content-type': 'text/plain' }).end(rejection);
    const json = JSON.parse(body.toString('utf8')) as unknown;
    switch (path) {
      case '/graphql':
        return sendJson(response, await execute(json as GraphRequest, decodeCall(call)));
      case '/events':
        await subgraph.receive(json as PublishedEvent);
        return void response.writeHead(204).end();
      case '/endpoint': {
        const { body: encoded, ...rest } = json as Omit<EndpointRequest, 'body'> & { body: string };
        const { body: answered, ...head } = await subgraph.handle({ ...rest, body: Buffer.from(encoded, 'base64') }, decodeCall(call));
        response.writeHead(200, { 'content-type': 'application/octet-stream', [answerHeader]: Buffer.from(JSON.stringify(head)).toString('base64url') });
        return sendBody(response, answered);
      }
      default:
        response.writeHead(404).end();
    }
  }

  /** Errors without a code are bugs. Their stacks stay here: the caller gets the message only. */
  async function execute(asked: GraphRequest, call: Call): Promise<ExecutionResult> {
    const result = await subgraph.execute(asked, call);
    for (const error of result.errors ?? []) {
      if (!error.extensions?.code) log.error({ err: error.originalError ?? error, path: error.path, requestId: call.requestId }, 'resolver failed');
    }
    return result;
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return server;
}

/** No new requests; those in hand may end, for so long. */
export async function stopServing(server: Server, patienceMs = 10_000): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50); // kept-alive ones fall idle one by one
  const forced = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(forced);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** The body of an endpoint's answer: at once, or piece by piece as fast as it is taken. */
export async function sendBody(response: ServerResponse, body: EndpointResponse['body']): Promise<void> {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) return void response.end(body);
  await pipeline(Readable.from(body, { objectMode: false }), response);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

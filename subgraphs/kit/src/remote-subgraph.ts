import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import type { Call, EndpointRequest, EndpointResponse, GraphRequest, Neighbour } from './context';
import type { PublishedEvent } from './events/outbox';
import { Away } from './events/away';
import { signedHeaders } from './signature';
import { system } from './actor';

export const callHeader = 'x-tonglu-call';
/** Status and headers of an endpoint's answer; its body follows as it is. */
export const answerHeader = 'x-tonglu-answer';

/** What was read so far stays in its process. */
export const encodeCall = ({ readSoFar: _here, ...call }: Call): string => Buffer.from(JSON.stringify(call)).toString('base64url');
export const decodeCall = (text: string): Call => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Call;

/** Nothing was sent: there was nobody to send it to. */
const notConnected = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** A subgraph that runs alone, reached over signed HTTP with kept-alive connections. */
export class RemoteSubgraph implements Neighbour {
  private readonly pool: Pool;

  constructor(
    readonly name: string,
    url: string,
    private readonly secret: string,
    timeoutMs = 3_000,
  ) {
    this.pool = new Pool(url, { connections: 64, connectTimeout: timeoutMs, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  }

  async execute(request: GraphRequest, call: Call): Promise<ExecutionResult> {
    const { status, body } = await this.post('/graphql', call, JSON.stringify(request));
    if (status !== 200) throw new Error(`${this.name} answered ${status}`);
    return JSON.parse(body.toString('utf8')) as ExecutionResult;
  }

  async receive(event: PublishedEvent): Promise<void> {
    const call: Call = { actor: system, locale: 'zh-CN', requestId: event.id, caller: event.publisher };
    const { status } = await this.post('/events', call, JSON.stringify(event)).catch((error: Error & { code?: string }) => {
      throw notConnected.has(error.code ?? '') ? new Away(this.name, { cause: error }) : error;
    });
    if (status !== 204) throw new Error(`${this.name} did not take the event: ${status}`);
  }

  async handle(request: EndpointRequest, call: Call): Promise<EndpointResponse> {
    const response = await this.send('/endpoint', call, JSON.stringify({ ...request, body: request.body.toString('base64') }));
    const head = response.headers[answerHeader];
    if (response.statusCode !== 200 || typeof head !== 'string') {
      await response.body.dump();
      return { status: 502 };
    }
    return { ...(JSON.parse(Buffer.from(head, 'base64url').toString('utf8')) as EndpointResponse), body: response.body };
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async post(path: string, call: Call, body: string): Promise<{ status: number; body: Buffer }> {
    const response = await this.send(path, call, body);
    return { status: response.statusCode, body: Buffer.from(await response.body.arrayBuffer()) };
  }

  private send(path: string, call: Call, body: string) {
    const encoded = encodeCall(call);
    const headers = { 'content-type': 'application/json', [callHeader]: encoded, ...signedHeaders(this.secret, { method: 'POST', path, call: encoded, body }) };
    return this.pool.request({ method: 'POST', path, headers, body });
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { anonymous, lateLog, localeFrom, type Log } from '@tonglu/kit';
import type { Arrival } from './arrival';
import type { Graph } from './gateway';
import { type GraphBody, readGraphBody } from './graph-body';
import type { GraphContext, Outcome } from './graph-context';
import { answerError, sendJson } from './http-errors';
import type { Patience } from './patience';
import { type AskedDocument, documentOf, type PersistedOperations } from './persisted';

interface GraphDoorOptions {
  graph: Graph;
  operations: PersistedOperations;
  onlyPersisted: boolean;
  patience: Patience;
  log: Log;
  /** Throws RequestRefused for who asks too much. */
  limitRate(arrival: Arrival): Promise<void>;
}

/** An operation that came through the door. */
interface Asked {
  request: IncomingMessage;
  body: GraphBody;
  document: AskedDocument;
  context: GraphContext;
}

type Send = (response: ServerResponse) => void;

/** The way into the graph: a body, its document, and one of two lanes. On plain `node:http`, because every page comes this way. */
export class GraphDoor {
  constructor(private readonly options: GraphDoorOptions) {}

  /** Never rejects. */
  async serve(request: IncomingMessage, response: ServerResponse, arrival: Arrival): Promise<void> {
    const { operations, onlyPersisted, limitRate, log } = this.options;
    try {
      await limitRate(arrival);
      const body = await readGraphBody(request);
      const context = this.startContext(request, arrival);
      arrival.outcome = context.outcome;
      const asked = { request, body, document: documentOf(body, operations, onlyPersisted), context };
      const send = (await this.throughLeanLane(asked)) ?? (await this.throughApolloServer(asked));
      send(response);
    } catch (error) {
      answerError(error, response, arrival.requestId, log);
    }
  }

  /** Undefined for whatever is not plain. */
  private async throughLeanLane({ request: { headers }, body: { operationName, variables }, document, context }: Asked): Promise<Send | undefined> {
    const { leanLane } = this.options.graph;
    if (!leanLane || !document.isPersisted || !/^(\*\/\*|application\/json)/.test(headers.accept ?? '*/*')) return undefined;
    const prepared = leanLane.prepare(document.text);
    if (!prepared || (operationName && operationName !== prepared.name)) return undefined;
    const { status, body } = await leanLane.answer(prepared, variables ?? undefined, context);
    return (response) => {
      response.setHeader('cache-control', 'no-store');
      sendJson(response, status, body);
    };
  }

  private async throughApolloServer({ request, body: { documentId: _id, extensions: _hash, ...body }, document, context }: Asked): Promise<Send> {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
    const answer = await this.options.graph.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: { ...body, query: document.text } },
      context: async () => context,
    });
    const { body: said } = answer;
    if (said.kind !== 'complete') throw new Error('Answers in pieces are for @defer, which this graph does not have');
    const whole = Buffer.from(said.string);
    return (response) => {
      for (const [name, value] of answer.headers) response.setHeader(name, value);
      response.writeHead(answer.status ?? 200, { 'content-length': whole.length }).end(whole);
    };
  }

  private startContext({ headers }: IncomingMessage, { requestId, credentials }: Arrival): GraphContext {
    const { patience, log } = this.options;
    const arrivedAt = Date.now();
    const outcome: Outcome = { codes: [] };
    return {
      requestId,
      locale: localeFrom(headers['accept-language']),
      log: lateLog(() => log.child({ requestId })),
      credentials,
      actor: anonymous,
      identified: true,
      arrivedAt,
      deadline: arrivedAt + patience.query,
      outcome,
    };
  }
}

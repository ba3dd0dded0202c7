import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { badRequest, Refusal } from './refusal';
import { JournalUnavailable } from './journal';
import type { Markup } from './html';

export interface Exchange {
  request: IncomingMessage;
  url: URL;
  /** Values of the `:names` in the route. */
  params: Record<string, string>;
  /** The raw body: signatures are made over these exact characters. */
  body: string;
}

export interface Reply { status: number; headers?: Record<string, string>; body?: string }
/** The work is done, the caller hears nothing: a fault on demand. */
export const silence = Symbol('silence');
export type Answer = Reply | typeof silence;
export type Handler = (exchange: Exchange) => Answer | Promise<Answer>;
export interface Route { method: 'GET' | 'POST' | 'DELETE'; path: string; handle: Handler }

const maximalBody = 64 * 1024;

export function json(status: number, value: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(value) };
}

export function redirect(location: string): Reply {
  return { status: 303, headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } };
}

/** A page that loads nothing from anywhere; `formTargets` are the origins its forms may end up on. */
export function page(status: number, markup: Markup, formTargets: string[] = []): Reply {
  const policy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "connect-src 'self'", "img-src data:",
    `form-action ${["'self'", ...formTargets].join(' ')}`, "base-uri 'none'", "frame-ancestors 'none'",
  ].join('; ');
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy,
      'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff', vary: 'accept-language',
    },
    body: `<!doctype html>\n${markup.toString()}`,
  };
}

/** A style sheet or script of ours: pages carry none inline. */
export function asset(kind: 'css' | 'javascript', source: string): Reply {
  return { status: 200, headers: { 'content-type': `text/${kind}; charset=utf-8`, 'cache-control': 'max-age=300', 'x-content-type-options': 'nosniff' }, body: source };
}

export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest('The body is not JSON.');
  }
}

export function listener(routes: Route[]): RequestListener {
  const table = routes.map((route) => ({ ...route, pattern: compile(route.path) }));
  return (request, response) => {
    void answer(request)
      .catch(refuse)
      .then((reply) => reply !== silence && send(request, response, reply));
  };

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = locate(request);
    const here = table.filter(({ pattern }) => pattern.test(url.pathname));
    if (here.length === 0) throw new Refusal(404, 'NOT_FOUND', `Nothing lives at ${url.pathname}.`);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = here.find((candidate) => candidate.method === method);
    if (!route) throw new Refusal(405, 'METHOD_NOT_ALLOWED', `${url.pathname} answers ${here.map((candidate) => candidate.method).join(', ')}.`);
    return route.handle({ request, url, params: decode(route.pattern.exec(url.pathname)!.groups), body: await read(request) });
  }
}

function compile(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

function locate(request: IncomingMessage): URL {
  try {
    return new URL(`http://sandbox${request.url ?? '/'}`);
  } catch {
    throw badRequest('The address is malformed.');
  }
}

function decode(groups: Record<string, string> = {}): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw badRequest('The address is malformed.');
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximalBody) throw new Refusal(413, 'BODY_TOO_LARGE', `A body has at most ${maximalBody} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuse(reason: unknown): Reply {
  if (reason instanceof Refusal) return json(reason.status, reason.body);
  if (reason instanceof JournalUnavailable) return json(503, { error: { code: 'JOURNAL_UNAVAILABLE', message: `${reason.message}. Nothing was done.` } });
  if ((reason as NodeJS.ErrnoException).code === 'ECONNRESET') return json(400, { error: { code: 'BAD_REQUEST', message: 'The caller left.' } });
  console.error(reason);
  return json(500, { error: { code: 'INTERNAL', message: 'The sandbox met a bug; its log says more.' } });
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return;
  // A body that was not read to its end (413) must not be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(Buffer.byteLength(reply.body ?? '')) });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

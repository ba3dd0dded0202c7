import type { ServerResponse } from 'node:http';
import type { Log } from '@tonglu/kit';
import type { RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { codeOf, isSpoken, RequestRefused } from './errors';

export const notFound: RequestHandler = () => {
  throw new RequestRefused(404, 'NOT_FOUND', 'There is nothing at this address');
};

/** Every failure outside the graph has the shape of a GraphQL answer, so that clients need one reader only. */
export function answerError(error: unknown, response: ServerResponse, requestId: string, log: Log): void {
  const { status, code, message, details } = refusalOf(error);
  if (status >= 500) log.error({ err: error, requestId }, 'request failed');
  if (details.retryAfter) response.setHeader('retry-after', String(details.retryAfter));
  if (status === 405) response.setHeader('allow', 'POST');
  sendJson(response, status, [Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, ...details, requestId } }], extensions: { requestId } }))]);
}

/** `body`: piece by piece, so that what is kept need not be copied. */
export function sendJson(response: ServerResponse, status: number, body: readonly Buffer[]): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.reduce((sum, { length }) => sum + length, 0) });
  for (const piece of body) response.write(piece);
  response.end();
}

/** body-parser's mistakes of the caller, in words; its own messages quote the body. */
const bodyMistakes: Readonly<Record<string, [status: number, message: string]>> = {
  'entity.parse.failed': [400, 'The body is not valid JSON'],
  'entity.too.large': [413, 'The body is too large'],
  'encoding.unsupported': [415, 'content-encoding: not supported'],
  'charset.unsupported': [415, 'content-type: this charset is not supported'],
  'request.size.invalid': [400, 'content-length: does not match the body'],
  'request.aborted': [400, 'The request was cut off'],
};

function refusalOf(error: unknown): Pick<RequestRefused, 'status' | 'code' | 'message' | 'details'> {
  if (error instanceof RequestRefused) return error;
  if (error instanceof GraphQLError && isSpoken(error)) return new RequestRefused(503, codeOf(error), error.message);
  const { type, status } = error as { type?: string; status?: number };
  const mistake = bodyMistakes[type ?? ''];
  if (mistake) return new RequestRefused(mistake[0], 'BAD_REQUEST', mistake[1]);
  if (typeof status === 'number' && status >= 400 && status < 500) return new RequestRefused(status, 'BAD_REQUEST', 'The request cannot be read');
  return new RequestRefused(500, 'INTERNAL', 'Internal error');
}

import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { RequestRefused } from './errors';
import { limits } from './limits';
import { readBody } from './read-body';

const shape = z.looseObject(
  {
    query: z.string('must be a string').min(1, 'must not be empty').optional(),
    operationName: z.string('must be a string').nullish(),
    variables: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
    extensions: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
  },
  'must be a JSON object such as {"query": "{ __typename }"}',
);

/** One GraphQL operation as it is sent. */
export type GraphBody = z.infer<typeof shape>;

const refused = (status: number, message: string): RequestRefused => new RequestRefused(status, 'BAD_REQUEST', message);
const nul = (): RequestRefused => refused(400, 'Text must not contain the character NUL');

/** Throws RequestRefused where it is not one operation as JSON in a POST. */
export async function readGraphBody(request: IncomingMessage): Promise<GraphBody> {
  if (request.method !== 'POST') throw refused(405, 'Send GraphQL operations by POST');
  const { 'content-type': type = '' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type)) throw refused(415, 'content-type: must be application/json');
  if (/;\s*charset\s*=\s*(?!"?utf-8"?\s*(;|$))/i.test(type)) throw refused(415, 'content-type: this charset is not supported');
  return toGraphBody((await readBody(request, limits.bodyBytes)).toString().replace(/^\ufeff/, ''));
}

/** PostgreSQL's text cannot hold NUL; JSON and GraphQL can write it. Wherever it stands, it is an attack or a mistake. */
const writesNul = (text: string): boolean => /\\u(0000|\{0+\})/.test(text);

function toGraphBody(text: string): GraphBody {
  if (writesNul(text)) throw nul();
  const body = parsed(text);
  if (Array.isArray(body)) throw refused(400, 'Send one operation per request, not a batch');
  const { data, error } = shape.safeParse(body);
  if (!data) throw refused(400, `${error.issues[0].path.join('.') || 'body'}: ${error.issues[0].message}`);
  if (data.query && writesNul(data.query)) throw nul(); // written by two escapes, one in the other
  return data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused(400, 'The body is not valid JSON');
  }
}

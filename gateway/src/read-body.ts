import type { Request } from 'express';
import { RequestRefused } from './errors';

/**
 * The body of a request, bytes untouched, as far as its endpoint takes it. One that says that it is larger is refused
 * before anything of it is read; one that does not say so, as soon as it is. The rest is let run into nothing, so that
 * the sender hears why.
 */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  const encoding = request.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw tooMuch(request, new RequestRefused(415, 'BAD_REQUEST', 'content-encoding: not supported'));
  const refusal = new RequestRefused(413, 'BAD_REQUEST', `The body is too large: at most ${inWords(limit)}`);
  if (Number(request.get('content-length') ?? 0) > limit) throw tooMuch(request, refusal);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooMuch(request, refusal);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooMuch(request: Request, refusal: RequestRefused): RequestRefused {
  request.resume();
  return refusal;
}

const inWords = (bytes: number): string => (bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`);

import type { IncomingMessage } from 'node:http';
import { RequestRefused } from './errors';

/**
 * The body of a request, bytes untouched, as far as its endpoint takes it. One that says that it is larger is refused
 * before anything of it is read; one that does not say so, as soon as it is. The rest is let run into nothing, so that
 * the sender hears why.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (status: number, message: string): void => {
      request.removeAllListeners('data').resume();
      reject(new RequestRefused(status, 'BAD_REQUEST', message));
    };
    const refuseAsTooLarge = (): void => refuse(413, `The body is too large: at most ${inWords(limit)}`);
    const { 'content-encoding': encoding = 'identity', 'content-length': length = 0 } = request.headers;
    if (encoding !== 'identity') return refuse(415, 'content-encoding: not supported');
    if (Number(length) > limit) return refuseAsTooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) refuseAsTooLarge();
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', () => refuse(400, 'The request was cut off'));
  });
}

const inWords = (bytes: number): string => (bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`);

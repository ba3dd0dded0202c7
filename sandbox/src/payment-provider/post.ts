import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

const timeoutMs = 10_000;

/** One attempt, told in a word: "204", or why nothing came back. Redirects are not followed. */
export function post(address: string, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<{ delivered: boolean; text: string }> {
  const send = address.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve({ delivered: false, text: error.code ?? error.message });
    const outgoing = send(address, { method: 'POST', agent: false, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) }, (answer) => {
      const status = answer.statusCode ?? 0;
      answer.on('error', failed).on('end', () => resolve({ delivered: status >= 200 && status < 300, text: String(status) })).resume();
    });
    outgoing.on('error', failed).end(body);
  });
}

import type { MembersSettings } from './env';

/** A short message to a phone, as the message desk takes it. */
export interface ShortMessage {
  /** Eleven digits. */
  to: string;
  template: string;
  params: Record<string, string | number>;
  text: string;
  /** The same key is delivered once, however often it is sent. */
  idempotencyKey: string;
}

const patienceMs = 5_000;

/** Hands a message over; throws where the desk did not take it. The error names neither phone nor text. */
export async function sendMessage(desk: MembersSettings['messageDesk'], message: ShortMessage): Promise<void> {
  const response = await fetch(new URL('/v1/messages', desk.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${desk.key}` },
    body: JSON.stringify(message),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The message desk answered ${response.status}`);
}

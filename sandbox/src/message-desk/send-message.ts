import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Locks } from '../shared/locks';
import { badInput, Refusal } from '../shared/refusal';
import type { DeskWeather } from './desk-faults';
import { messageInput, type Message, type MessageRequest } from './message';
import type { MessageStore } from './message-store';

export interface Desk { store: MessageStore; weather: DeskWeather; locks: Locks; clock: () => Date }

/** Accepted once per idempotency key; the same key with another message is a mistake of the caller. */
export async function sendMessage({ store, weather, locks, clock }: Desk, body: unknown): Promise<Message> {
  const parsed = messageInput.safeParse(body);
  if (!parsed.success) throw badInput(parsed.error);
  const request = parsed.data;
  return locks.run(request.idempotencyKey, async () => {
    const existing = store.withKey(request.idempotencyKey);
    if (existing) return requireSame(existing, request);
    const { reject, delayMs } = weather.of(request.to);
    if (reject) throw new Refusal(503, 'REJECTED', 'The gateway takes no messages now (a fault on demand).');
    const now = clock();
    const message: Message = { ...request, id: `msg_${randomUUID()}`, acceptedAt: now.toISOString(), arrivesAt: new Date(now.getTime() + delayMs).toISOString() };
    await store.add(message);
    return message;
  });
}

function requireSame(existing: Message, request: MessageRequest): Message {
  const { to, template, params, text, idempotencyKey } = existing;
  if (!isDeepStrictEqual({ to, template, params: { ...params }, text, idempotencyKey }, { ...request, params: { ...request.params } })) throw new Refusal(409, 'CONFLICT', 'This idempotency key was used for another message.', 'idempotencyKey');
  return existing;
}

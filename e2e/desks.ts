import { setTimeout as wait } from 'node:timers/promises';
import { messageDeskUrl, payUrl } from './env';

/** The outside companies' desks: where codes are read, and where a payment is made to go wrong on demand. */
interface Message {
  template: string;
  params: { code?: string };
  acceptedAt: string;
}

export interface Faults {
  duplicate?: number;
  delayMs?: number;
  lose?: boolean;
  timeoutAfterCharge?: boolean;
}

/** A number that has never been sent a code: sending is limited per phone, across runs against the same house. */
export async function freshPhone(): Promise<string> {
  for (;;) {
    const phone = `1380001${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`;
    if ((await messagesTo(phone)).length === 0) return phone;
  }
}

/** Waits for the newest code, as one waits for a text message; one that was read before is not it. */
export async function codeSentTo(phone: string, { readBefore, withinMs = 15_000 }: { readBefore?: string | undefined; withinMs?: number } = {}): Promise<string> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    const code = await newestCode(phone);
    if (code && code !== readBefore) return code;
    await wait(150);
  }
  throw new Error(`No code reached ${phone} within ${withinMs / 1_000} s; see ${messageDeskUrl}`);
}

export const newestCode = async (phone: string): Promise<string | undefined> => (await messagesTo(phone)).find(({ template }) => template === 'sign-in-code')?.params.code;

async function messagesTo(phone: string): Promise<Message[]> {
  const answer = await fetch(`${messageDeskUrl}/v1/messages?to=${phone}`);
  return ((await answer.json()) as { messages: Message[] }).messages;
}

export const setFaults = (outTradeNo: string, faults: Faults): Promise<void> => control(payUrl, '/control', { outTradeNo, ...faults });
export const fairWeather = (outTradeNo: string): Promise<void> => control(payUrl, '/control/clear', { outTradeNo });
export const refuseMessagesTo = (to: string): Promise<void> => control(messageDeskUrl, '/control', { to, reject: true });
export const takeMessagesTo = (to: string): Promise<void> => control(messageDeskUrl, '/control/clear', { to });

async function control(desk: string, path: string, order: object): Promise<void> {
  const answer = await fetch(desk + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(order) });
  if (!answer.ok) throw new Error(`${desk}${path} answered ${answer.status}: ${await answer.text()}`);
}

import { z } from 'zod';

export const phone = z.string().regex(/^\+?\d{6,15}$/, 'is a phone number: digits, with or without a leading +');

export const messageInput = z.strictObject({
  to: phone,
  template: z.string().regex(/^[\w.-]{1,64}$/, 'has 1 to 64 letters, digits, ., - or _'),
  params: z.record(z.string(), z.union([z.string().max(500), z.number()])).default({}),
  text: z.string().trim().min(1, 'must not be empty').max(500, 'has at most 500 characters'),
  idempotencyKey: z.string().min(8, 'has at least 8 characters').max(128, 'has at most 128 characters'),
});

export type MessageRequest = z.infer<typeof messageInput>;

export interface Message extends MessageRequest {
  id: string;
  acceptedAt: string;
  /** When the phone gets it; a delay on demand moves it. */
  arrivesAt: string;
}

/** The code of a sign-in message, to be read at a glance. */
export function codeOf({ params }: Message): string | undefined {
  return params.code === undefined ? undefined : String(params.code);
}

/** 13800138000 and +8613800138000 are one phone. */
export function samePhone(left: string, right: string): boolean {
  return bare(left) === bare(right);
}

function bare(number: string): string {
  return number.replace(/^\+?86(?=1\d{10}$)/, '').replace(/^\+/, '');
}

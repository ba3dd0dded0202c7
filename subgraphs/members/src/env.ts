import { houseSecret, readEnv } from '@tonglu/kit';
import { z } from 'zod';

/** What members needs from outside, read once when it starts. */
export interface MembersSettings {
  /** Keys the digests of codes and phones, and derives session tokens. */
  secret: string;
  messageDesk: { url: string; key: string };
}

export function readSettings(): MembersSettings {
  const env = readEnv({
    MESSAGE_DESK_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://messages.example.com' }).default('http://127.0.0.1:4020'),
    MESSAGE_DESK_KEY: z.string().default('sandbox-messages-key'),
    TONGLU_SECRET: houseSecret,
  });
  return { secret: env.TONGLU_SECRET, messageDesk: { url: env.MESSAGE_DESK_URL, key: env.MESSAGE_DESK_KEY } };
}

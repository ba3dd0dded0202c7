import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { accounts } from '../demo/accounts';
import type { OperationsEnv } from '../env';
import { GraphClient } from './graph-client';

interface Message {
  id: string;
  params: { code?: string };
}

interface Operator {
  origin: string;
  messageDesk: string;
  phone: string;
  /** Where the session is kept from one run to the next: codes come once a minute only. */
  sessionFile: string;
}

/** A session of the demo account that may edit the catalogue. */
export function demoEditor(env: OperationsEnv, origin: string): Promise<string> {
  const operator = accounts.find(({ roles }) => roles.includes('CATALOG_EDITOR'));
  return operatorSession({
    origin,
    messageDesk: `http://${env.HOST}:${env.SANDBOX_MESSAGES_PORT}`,
    phone: operator?.phone ?? '',
    sessionFile: join(env.TONGLU_DATA_DIR, 'operator-session'),
  });
}

/** The demo operator's session: the one of the last run where it is still good, else a new one. */
export async function operatorSession({ origin, messageDesk, phone, sessionFile }: Operator): Promise<string> {
  const kept = readKept(sessionFile);
  if (kept && (await isSignedIn(origin, kept))) return kept;
  const token = await signInOperator(origin, messageDesk, phone);
  writeFileSync(sessionFile, token, { mode: 0o600 });
  return token;
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const isSignedIn = async (origin: string, token: string): Promise<boolean> => (await new GraphClient(origin, token).ask<{ me: object | null }>('{ me { id } }', {})).me !== null;

/** Signs the demo operator in as a person would: asks for a code and reads it on the local message desk. */
async function signInOperator(origin: string, messageDesk: string, phone: string): Promise<string> {
  const newest = async (): Promise<Message | undefined> => {
    const answer = await fetch(`${messageDesk}/v1/messages?to=${phone}`).catch(() => undefined);
    if (!answer?.ok) throw new Error(`The message desk at ${messageDesk} does not answer; give a session with --token instead.`);
    return ((await answer.json()) as { messages: Message[] }).messages[0];
  };
  const graph = new GraphClient(origin);
  const before = await newest();
  const sent = await graph.mutate<object>('requestSignInCode', 'RequestSignInCodeInput', { phone }, '').then(() => true, () => false);
  let message = await newest();
  // Asked again within a minute, the code sent before still counts.
  for (let tries = 0; sent && message?.id === before?.id && tries < 80; tries += 1) {
    await wait(100);
    message = await newest();
  }
  const code = message?.params.code;
  if (!code) throw new Error(`No sign-in code arrived for ${phone}.`);
  return (await graph.mutate<{ token: string }>('signIn', 'SignInInput', { phone, code }, '... on SignedIn { token }')).token;
}

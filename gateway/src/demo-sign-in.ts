import { setTimeout as pause } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { anonymous, type Log, newId } from '@tonglu/kit';
import { z } from 'zod';
import { RequestRefused } from './errors';
import type { GraphContext } from './graph-context';
import { patience } from './patience';

const askForCode = `mutation DemoRequestSignInCode($input: RequestSignInCodeInput!) {
  requestSignInCode(input: $input) { __typename ... on Refusal { problems { code message } } }
}`;
const signIn = `mutation DemoSignIn($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignedIn { token } ... on Refusal { problems { code message } } }
}`;

/** How long a code may take to reach the message desk, in ms. */
const arrivalMs = 8_000;

interface DemoSignIn {
  graph: ApolloServer<GraphContext>;
  messageDesk: string;
  phone: string;
  requestId: string;
  log: Log;
}

interface Answer {
  __typename: string;
  token?: string;
  problems?: { code: string; message: string }[];
}

/** Signs a demo person in as that person would: asks for a code, reads it on the local message desk, sends it. */
export async function demoSignIn({ graph, messageDesk, phone, requestId, log }: DemoSignIn): Promise<{ token: string }> {
  const ask = async (query: string, input: object): Promise<Answer> => {
    const { body } = await graph.executeOperation({ query, variables: { input: { ...input, idempotencyKey: newId() } } }, { contextValue: visitorContext(requestId, log) });
    const [answer] = body.kind === 'single' ? Object.values((body.singleResult.data ?? {}) as Record<string, Answer | null>) : [];
    if (!answer) throw new RequestRefused(503, 'SUBGRAPH_UNAVAILABLE', 'Sign-in is not available at the moment');
    return answer;
  };
  const before = await newestCode(messageDesk, phone);
  const asked = await ask(askForCode, { phone });
  // Asked again too soon, the code sent before still counts.
  const code = asked.__typename === 'Refusal' ? before?.code : await nextCode(messageDesk, phone, before?.id);
  if (!code) throw new RequestRefused(503, 'SUBGRAPH_UNAVAILABLE', asked.problems?.[0]?.message ?? 'No code arrived at the message desk');
  const signedIn = await ask(signIn, { phone, code });
  if (!signedIn.token) throw new RequestRefused(409, 'BAD_USER_INPUT', signedIn.problems?.[0]?.message ?? 'The code was not accepted');
  return { token: signedIn.token };
}

const desk = z.object({ messages: z.array(z.object({ id: z.string(), params: z.object({ code: z.coerce.string() }) })) });

async function newestCode(messageDesk: string, phone: string): Promise<{ id: string; code: string } | undefined> {
  try {
    const response = await fetch(new URL(`/v1/messages?to=${encodeURIComponent(phone)}`, messageDesk), { signal: AbortSignal.timeout(2_000) });
    const [newest] = desk.parse(await response.json()).messages;
    return newest && { id: newest.id, code: newest.params.code };
  } catch {
    throw new RequestRefused(503, 'SUBGRAPH_UNAVAILABLE', 'The message desk, which holds the code, does not answer');
  }
}

async function nextCode(messageDesk: string, phone: string, before: string | undefined): Promise<string | undefined> {
  for (const giveUpAt = Date.now() + arrivalMs; Date.now() < giveUpAt; await pause(200)) {
    const newest = await newestCode(messageDesk, phone);
    if (newest && newest.id !== before) return newest.code;
  }
  return undefined;
}

function visitorContext(requestId: string, log: Log): GraphContext {
  const arrivedAt = Date.now();
  return { requestId, locale: 'zh-CN', log: log.child({ requestId }), credentials: {}, actor: anonymous, identified: true, arrivedAt, deadline: arrivedAt + patience.mutation, outcome: { codes: [] } };
}

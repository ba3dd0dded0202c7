import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeSentTo, newestCode } from './desks';
import { gatewayUrl } from './env';
import { root } from './imports';

/** The demo brand's operator, who has no pages yet and asks the graph. */
const phone = '13800000009';
/** One session for all journeys, and for the next run: codes for a number come once a minute only. */
const sessionFile = join(root, '.tonglu/e2e-operator-session');

async function ask<Data extends object>(query: string, variables: object, session?: string): Promise<Partial<Data>> {
  const answer = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(session && { authorization: `Bearer ${session}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (errors) console.warn(`The operator was told: ${errors.map(({ message }) => message).join('; ')}`);
  return data ?? {};
}

/** Does what `field` says with `input`; answers the part of its result that is selected. */
async function act<Result>(field: string, inputType: string, input: object, selection: string, session?: string): Promise<Result | undefined> {
  const query = `mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ${selection} } }`;
  return (await ask<Record<string, Result>>(query, { input: { ...input, idempotencyKey: randomUUID() } }, session))[field];
}

/** Signs in, unless the session of the last run is still good. */
export async function signInOperator(): Promise<string> {
  const kept = sessionKept();
  if (kept && (await ask<{ me: object | null }>('{ me { id } }', {}, kept)).me) return kept;
  const readBefore = await newestCode(phone);
  await act('requestSignInCode', 'RequestSignInCodeInput', { phone }, '');
  const code = await codeSentTo(phone, { readBefore });
  const session = (await act<{ token?: string }>('signIn', 'SignInInput', { phone, code }, '... on SignedIn { token }'))?.token;
  if (!session) throw new Error(`The operator (${phone}) could not sign in.`);
  mkdirSync(dirname(sessionFile), { recursive: true });
  writeFileSync(sessionFile, session, { mode: 0o600 });
  return session;
}

function sessionKept(): string | undefined {
  try {
    return readFileSync(sessionFile, 'utf8');
  } catch {
    return undefined;
  }
}

/** A link of one's own to a material; answers its path in the mall. */
export async function forward(material: string): Promise<string> {
  const forwarded = await act<{ token?: string }>('forwardMaterial', 'ForwardMaterialInput', { material }, '... on ForwardedMaterial { token }', sessionKept());
  if (!forwarded?.token) throw new Error(`${material} could not be forwarded.`);
  return `/m/${forwarded.token}`;
}

/** How many people opened it, over all its links. */
export async function viewsOf(material: string): Promise<number | undefined> {
  const { materials } = await ask<{ materials: { code: string; counts: { views: number } }[] }>('{ materials { code counts { views } } }', {}, sessionKept());
  return materials?.find(({ code }) => code === material)?.counts.views;
}

import { type Actor, digest, newId } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, TestClock, type TestGraph, visitorActor } from '@tonglu/kit/testing';
import { openCode } from '../src/sign-in/send-sign-in-code';
import { members } from '../src/subgraph';

export const secret = 'a-secret-for-these-tests-only-0000';

export interface MembersGraph {
  graph: TestGraph;
  clock: TestClock;
}

interface Options {
  /** Runs jobs, and sends messages to this desk. */
  messageDesk?: { url: string; key: string };
}

/** Members on a database of their own. Without a desk, codes stay in the outbox (see `codeFor`). */
export async function startMembers({ messageDesk }: Options = {}): Promise<MembersGraph> {
  const clock = new TestClock();
  const settings = { secret, messageDesk: messageDesk ?? { url: 'http://127.0.0.1:1', key: 'none' } };
  const graph = await startTestGraph([{ ...members, settings: () => settings }], { clock, works: Boolean(messageDesk) });
  return { graph, clock };
}

export interface ProblemAnswer {
  __typename: string;
  code: string;
  message: string;
  path: string[];
  retryAt?: string;
  attemptsLeft?: number;
}

export const problems = `... on Refusal { problems { __typename code message path ... on TooManyRequests { retryAt } ... on WrongCode { attemptsLeft } } }`;

export interface CodeAnswer {
  requestSignInCode: { __typename: string; phone?: string; expiresAt?: string; resendAt?: string; problems?: ProblemAnswer[] };
}

export interface SignInAnswer {
  signIn: { __typename: string; token: string; expiresAt: string; member: { id: string; number: string; displayName: string; phone: string; addresses: unknown[] }; problems?: ProblemAnswer[] };
}

type Locale = 'zh-CN' | 'en';

export async function requestCode({ graph }: MembersGraph, phone: string, options: { key?: string; visitor?: string; address?: string; locale?: Locale } = {}) {
  const { data } = await askGraph<CodeAnswer>(
    graph.subgraph('members'),
    `mutation($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { __typename ... on SignInCodeSent { phone expiresAt resendAt } ${problems} } }`,
    { input: { phone, idempotencyKey: options.key ?? newId() } },
    { ...visitorActor(options.visitor ?? 'visitor-1'), address: options.address },
    { locale: options.locale ?? 'zh-CN' },
  );
  return data.requestSignInCode;
}

export async function signIn({ graph }: MembersGraph, phone: string, code: string, options: { key?: string; visitor?: string; locale?: Locale } = {}) {
  const { data } = await askGraph<SignInAnswer>(
    graph.subgraph('members'),
    `mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { token expiresAt member { id number displayName phone addresses { id } } } ${problems} } }`,
    { input: { phone, code, idempotencyKey: options.key ?? newId() } },
    visitorActor(options.visitor ?? 'visitor-1'),
    { locale: options.locale ?? 'zh-CN' },
  );
  return data.signIn;
}

/** The newest code on its way to a phone, read from the outbox as only the holder of the secret can. */
export async function codeFor({ graph }: MembersGraph, phone: string): Promise<string> {
  const jobs = await graph.subgraph('members').db.rows<{ payload: { id: string; sealed: string } }>(
    `select payload from members_worker._private_jobs where payload->>'sealed' is not null order by id desc`,
  );
  const opened = jobs.map(({ payload }) => openCode(secret, payload.id, payload.sealed));
  const found = opened.find((each) => each.phone === phone);
  if (!found) throw new Error(`No code is on its way to ${phone}`);
  return found.code;
}

/** A code that is certainly not `code`. */
export const otherThan = (code: string, step = 1): string => String((Number(code) + step) % 1_000_000).padStart(6, '0');

export interface SignedInMember {
  id: string;
  token: string;
  actor: Actor;
}

/** Signs a phone in, the whole way. */
export async function becomeMember(house: MembersGraph, phone: string): Promise<SignedInMember> {
  await requestCode(house, phone);
  const { member, token } = await signIn(house, phone, await codeFor(house, phone));
  return { id: member.id, token, actor: memberActor(member.id, { session: digest(token) }) };
}

import { codesOf, createGraph, GraphFailure, type GraphDocument } from '@tonglu/storefront-kit/graph';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { env } from './env.server';
import type { Unavailable } from './errors/unavailable';
import type { ShellFragment } from './gql/graphql';
import { translate } from './i18n/texts.server';
import { type PageData, shellOf } from './shell/shell';
import { visitOf } from './visit.server';

/** The graph itself; pages ask it in their visitor's name, by `askPage` and `act`. */
export const graph = createGraph({
  url: env.graphUrl,
  persisted: env.graphPersisted,
  queryTimeoutMs: env.graphTimeoutMs,
  mutationTimeoutMs: env.graphTimeoutMs * 3,
});

const unauthenticated = 'UNAUTHENTICATED';

type Context = Readonly<RouterContextProvider>;
type NotThere = ReturnType<typeof data<PageData>>;
/** Codes of fields that could not be had; the page shows the rest. */
export interface Told<Result> {
  data: Result;
  missing: readonly string[];
}

/** Asks in the visitor's name. Throws GraphFailure where there is no data at all. */
export async function ask<Result, Variables extends object>(
  context: Context,
  document: GraphDocument<Result, Variables>,
  variables: Variables,
): Promise<Told<Result>> {
  const visit = visitOf(context);
  const { session, visitor, district } = visit.memory;
  const answer = await graph(document, variables, { locale: visit.locale, requestId: visit.requestId, address: visit.address, visitor, ...(district && { district: district.code }), ...(session && { session }) });
  if (answer.errors.length > 0) console.warn(JSON.stringify({ requestId: visit.requestId, partial: answer.errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) }));
  const codes = codesOf(answer.errors);
  if (codes.includes(unauthenticated)) visit.remember({ session: undefined });
  return { data: answer.data, missing: codes.filter((code) => code !== unauthenticated) };
}

/** Asks for a page: a graph that does not answer becomes a readable error page with the request id. */
export async function askPage<Result, Variables extends object>(
  context: Context,
  document: GraphDocument<Result, Variables>,
  variables: Variables,
): Promise<Told<Result>> {
  try {
    return await ask(context, document, variables);
  } catch (error) {
    // A session that has ended must not lock its owner out of the shop: go on as a visitor.
    if (sessionEnded(context, error)) return askPage(context, document, variables);
    throw explained(context, error);
  }
}

/** Carries something out. Where the session has ended meanwhile, the visitor signs in and does it again. */
export async function act<Result, Variables extends object>(
  context: Context,
  document: GraphDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  try {
    return (await ask(context, document, variables)).data;
  } catch (error) {
    throw explained(context, error);
  }
}

function sessionEnded(context: Context, error: unknown): boolean {
  if (!(error instanceof GraphFailure) || !error.codes.includes(unauthenticated)) return false;
  const visit = visitOf(context);
  const had = visit.memory.session !== undefined;
  visit.remember({ session: undefined });
  return had;
}

/** What to answer when the graph gave nothing. Errors that are ours stay errors. */
export function explained(context: Context, error: unknown): unknown {
  if (sessionEnded(context, error)) return redirect('/sign-in');
  return error instanceof GraphFailure ? unavailable(error) : error;
}

function unavailable(failure: GraphFailure): Unavailable {
  console.error(JSON.stringify({ requestId: failure.requestId, reason: failure.reason, codes: failure.codes, cause: String(failure.cause ?? '') }));
  return data({ kind: 'unavailable' as const, requestId: failure.requestId }, { status: statusOf(failure.codes) });
}

function statusOf(codes: readonly string[]): number {
  if (codes.includes('RATE_LIMITED')) return 429;
  // Only an address someone wrote by hand holds values the graph cannot read, such as a broken cursor.
  return codes.includes('BAD_USER_INPUT') ? 404 : 503;
}

/** Sends a visitor without a (valid) session through sign-in and back here. */
export function toSignIn(url: URL): Response {
  return redirect(withQuery('/sign-in', { next: url.pathname + url.search }));
}

/** Where a required part is missing: absent for good is 404 in the frame that came with it, absent because of a failure is 503. */
export function missingPart(context: Context, { data: asked, missing }: Told<Partial<ShellFragment>>): Unavailable | NotThere {
  const { locale, requestId } = visitOf(context);
  if (missing.length > 0) return unavailable(new GraphFailure('REFUSED', requestId, missing));
  return data({ shell: shellOf(asked), page: { title: translate(locale)('error.notFound.title') } }, { status: 404 });
}

import { GraphFailure } from '@tonglu/storefront-kit/graph';
import { redirect } from 'react-router';
import { ask } from '~/graph.server';
import { SignOutDocument } from '~/gql/graphql';
import { onceKey } from '~/once.server';
import { newVisitor, visitOf } from '~/visit.server';
import type { Route } from './+types/route';

export function loader() {
  return redirect('/me');
}

/** Ends the session with the graph and forgets it here; here even when the graph cannot be reached. */
export async function action({ context }: Route.ActionArgs) {
  const visit = visitOf(context);
  if (visit.memory.session) {
    try {
      await ask(context, SignOutDocument, { input: { idempotencyKey: onceKey() } });
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
    }
    visit.remember({ session: undefined, visitor: newVisitor(), district: undefined });
  }
  return redirect('/');
}

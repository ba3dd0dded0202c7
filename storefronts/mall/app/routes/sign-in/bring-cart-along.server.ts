import { GraphFailure } from '@tonglu/storefront-kit/graph';
import type { RouterContextProvider } from 'react-router';
import { ask } from '~/graph.server';
import { MergeCartDocument } from '~/gql/graphql';
import { onceKey } from '~/once.server';
import { newVisitor, visitOf } from '~/visit.server';

/**
 * From a visitor to a member: the session is remembered and what lay in the visitor's cart moves into the member's.
 * The visitor then gets a new name, so that nobody who knew the old one sees this cart. When the cart cannot be moved
 * right now, signing in still succeeds and the old name is kept: the next sign-in moves it.
 */
export async function bringCartAlong(context: Readonly<RouterContextProvider>, session: string): Promise<void> {
  const visit = visitOf(context);
  visit.remember({ session });
  const merge = { input: { visitor: visit.memory.visitor, idempotencyKey: onceKey() } };
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const { data } = await ask(context, MergeCartDocument, merge);
      if (data.mergeCart.__typename === 'Cart') visit.remember({ visitor: newVisitor() });
      return;
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
    }
  }
}

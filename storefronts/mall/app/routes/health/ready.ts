import { GraphFailure } from '@tonglu/storefront-kit/graph';
import { ask } from '~/graph.server';
import { HealthDocument } from '~/gql/graphql';
import type { Route } from './+types/ready';

/** The mall can sell: it answers, and so does the graph behind it. */
export async function loader({ context }: Route.LoaderArgs) {
  try {
    await ask(context, HealthDocument, {});
    return Response.json({ status: 'ready' });
  } catch (error) {
    const reason = error instanceof GraphFailure ? error.reason : 'UNKNOWN';
    return Response.json({ status: 'not ready', graph: reason }, { status: 503 });
  }
}

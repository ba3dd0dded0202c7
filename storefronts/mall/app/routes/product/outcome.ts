import type { ProblemFragment } from '~/gql/graphql';

/** What came of putting something into the cart. */
export interface Outcome {
  added: boolean;
  problems: ProblemFragment[];
}

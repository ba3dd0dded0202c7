import { buildSchema, findBreakingChanges } from 'graphql';

/** A break with clients that was decided on, with its reason. Kept in schema/breaking-changes.json. */
export interface DeclaredBreak {
  change: string;
  reason: string;
}

/** Breaking changes from the released contract to the present one that nobody declared. */
export function undeclaredBreaks(released: string, present: string, declared: readonly DeclaredBreak[]): string[] {
  const known = new Set(declared.map(({ change }) => change));
  return findBreakingChanges(buildSchema(released), buildSchema(present))
    .map(({ description }) => description)
    .filter((description) => !known.has(description));
}

/** A refusal's reason, as the graph gives it. `path` names the input field it is about. */
export interface Problem {
  code: string;
  message: string;
  path: readonly string[];
}

export interface SortedProblems<Field extends string, P extends Problem = Problem> {
  fields: Partial<Record<Field, P>>;
  general: P[];
}

/**
 * Puts every problem beside the field it is about: the deepest name in its path that is a field of this form.
 * A problem about nothing on the form, and a second one about the same field, stays general, so none is lost.
 */
export function sortProblems<Field extends string, P extends Problem>(problems: readonly P[], names: readonly Field[]): SortedProblems<Field, P> {
  const sorted: SortedProblems<Field, P> = { fields: {}, general: [] };
  for (const problem of problems) {
    const field = [...problem.path].reverse().find((step): step is Field => (names as readonly string[]).includes(step));
    if (field && !sorted.fields[field]) sorted.fields[field] = problem;
    else sorted.general.push(problem);
  }
  return sorted;
}

import type { Problem } from '@tonglu/storefront-kit/problems';

interface Line<P> {
  id: string | number;
  problems: readonly P[];
}

/**
 * Puts refusals beside the line their path names, with what the line itself has to say; what concerns no line stays
 * general. A reason is said once in a place, though checking and placing may both have found it.
 */
export function byLine<P extends Problem>(problems: readonly P[], lines: readonly Line<P>[]): { beside: Record<string, P[]>; general: P[] } {
  const beside: Record<string, P[]> = Object.fromEntries(lines.map((line) => [line.id, [...line.problems]]));
  const general: P[] = [];
  for (const problem of problems) {
    const line = problem.path.find((step) => step in beside);
    const place = (line === undefined ? undefined : beside[line]) ?? general;
    const said = place.some(({ code, message }) => code === problem.code && (place !== general || message === problem.message));
    if (!said) place.push(problem);
  }
  return { beside, general };
}

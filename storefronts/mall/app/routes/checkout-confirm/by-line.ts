import type { Problem } from '@tonglu/storefront-kit/problems';

/** Puts a refusal beside the line its path names; what concerns no line stays general. The same reason is said once. */
export function byLine<P extends Problem>(problems: readonly P[], lines: readonly string[]): { beside: Record<string, P[]>; general: P[] } {
  const beside: Record<string, P[]> = {};
  const general: P[] = [];
  for (const problem of problems) {
    const line = problem.path.find((step) => lines.includes(step));
    const place = line === undefined ? general : (beside[line] ??= []);
    if (!place.some((said) => said.code === problem.code && said.message === problem.message)) place.push(problem);
  }
  return { beside, general };
}

import { Notice } from '@tonglu/storefront-kit/ui';
import type { ProblemFragment } from '~/gql/graphql';
import { useProblemText } from './problem-text';

/** Problems that concern the whole form or page. */
export function Problems({ problems, className = '' }: { problems: readonly ProblemFragment[]; className?: string }) {
  const textOf = useProblemText();
  if (problems.length === 0) return null;
  return (
    <Notice tone="problem" className={className}>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{textOf(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}

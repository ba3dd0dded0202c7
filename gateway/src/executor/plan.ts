import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileEntityFetch } from './entity-step';
import { compileFetch } from './fetch-step';
import type { PlanPath } from './places';
import type { Step } from './run';

/** What this executor leaves to the stock gateway. */
export class Unsupported extends Error {
  override name = 'Unsupported';
}

/** A query plan as one step. */
export function compilePlan({ node }: QueryPlan, supergraph: GraphQLSchema): Step {
  if (!node) return async () => undefined; // nothing but __typename and introspection
  if (node.kind === 'Subscription') throw new Unsupported('subscription');
  return compileNode(node, [], supergraph);
}

function compileNode(node: PlanNode, path: PlanPath, supergraph: GraphQLSchema): Step {
  switch (node.kind) {
    case 'Fetch':
      if (node.contextRewrites?.length) throw new Unsupported('@fromContext');
      return node.requires ? compileEntityFetch(node, path, supergraph) : compileFetch(node, path, supergraph);
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], supergraph);
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(each, path, supergraph)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compileNode(each, path, supergraph)));
    case 'Condition': {
      const [met, unmet] = [node.ifClause, node.elseClause].map((clause) => clause && compileNode(clause, path, supergraph));
      return async (run) => (run.given[node.condition] ? met : unmet)?.(run);
    }
    case 'Defer':
      throw new Unsupported('@defer');
  }
}

const inSequence = (steps: readonly Step[]): Step => async (run) => {
  for (const step of steps) await step(run);
};

const inParallel = (steps: readonly Step[]): Step => async (run) => {
  await Promise.all(steps.map((step) => step(run)));
};

import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** What one request may ask for. Documented in README.md. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 1_000,
  /** Objects within objects; the scalars in the innermost do not count. */
  depth: 8,
  aliases: 15,
  directives: 50,
  cost: 1_000,
} as const;

/** graphql-armor throws what it finds; here it is reported beside other mistakes, in plain words. */
const report = (message: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(message))],
});

const armor = new ApolloArmor({
  maxDepth: { n: limits.depth + 1, flattenFragments: true, ...report(`Objects may be nested at most ${limits.depth} deep`) },
  maxAliases: { n: limits.aliases, ...report(`A document may have at most ${limits.aliases} aliases`) },
  maxDirectives: { n: limits.directives, ...report(`A document may have at most ${limits.directives} directives`) },
  maxTokens: { enabled: false }, // parseOptions.maxTokens stops earlier
  costLimit: { enabled: false }, // ignores variables; see cost.ts
  blockFieldSuggestion: { enabled: false }, // see production below
});

/** A hundred sign-ins in one operation would pass every limit that counts requests. */
export const oneRootMutation: ValidationRule = (context): ASTVisitor => {
  const fields = (set: SelectionSetNode, open: readonly string[]): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + (selection.name.value === '__typename' ? 0 : 1);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + fields(selection.selectionSet, open);
      const name = selection.name.value;
      const fragment = open.includes(name) ? undefined : context.getFragment(name);
      return sum + (fragment ? fields(fragment.selectionSet, [...open, name]) : 0);
    }, 0);
  return {
    OperationDefinition(node) {
      if (node.operation === 'mutation' && fields(node.selectionSet, []) > 1) context.reportError(new GraphQLError('A mutation may have one root field only', { nodes: node }));
      return false;
    },
  };
};

/** Names with two leading underscores belong to GraphQL, and `__proto__` to JavaScript. */
export const noReservedNames: ValidationRule = (context): ASTVisitor => {
  const refuse = (name: string) => context.reportError(new GraphQLError(`"${name}" is a reserved name`));
  return {
    Field: ({ alias }) => { if (alias?.value.startsWith('__')) refuse(alias.value); },
    VariableDefinition: ({ variable }) => { if (variable.name.value.startsWith('__')) refuse(variable.name.value); },
  };
};

export const validationRules: ValidationRule[] = [...armor.protect().validationRules, oneRootMutation, noReservedNames];

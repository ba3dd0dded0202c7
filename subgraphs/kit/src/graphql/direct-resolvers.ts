import type { GraphQLFieldResolver, GraphQLScalarType } from 'graphql';
import { type ClassType, getMetadataStorage } from 'type-graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Read = (root: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown;
type Metadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<Metadata['params']>[number];

/**
 * Field resolvers as plain calls. TypeGraphQL sorts and wraps the parameters anew at each call, and makes promises of
 * them where there are arguments; on a page of hundreds of prices that is a fifth of the work. What needs more
 * (middleware, roles, input objects, roots to be made into instances) stays with TypeGraphQL.
 */
export function directResolvers(resolvers: readonly ClassType[]): Record<string, Record<string, Resolver>> {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const instances = new Map(resolvers.map((each) => [each as unknown, new each() as Record<string, (...given: unknown[]) => unknown>]));
  const direct: Record<string, Record<string, Resolver>> = {};
  for (const metadata of fieldResolvers) {
    const instance = instances.get(metadata.target);
    const type = objectTypes.find(({ target }) => target === metadata.getObjectType?.());
    const resolver = instance && type && metadata.kind === 'external' && !metadata.roles && !metadata.middlewares?.length ? plainCall(instance[metadata.methodName].bind(instance), metadata.params ?? []) : undefined;
    if (resolver && type) (direct[type.name] ??= {})[metadata.schemaName] = resolver;
  }
  return direct;
}

function plainCall(method: (...given: unknown[]) => unknown, parameters: readonly Parameter[]): Resolver | undefined {
  const reads = [...parameters].sort((a, b) => a.index - b.index).map(readOf);
  if (reads.some((read, index) => !read || parameters.every((parameter) => parameter.index !== index))) return undefined;
  const [first, second, third, ...more] = reads as Read[];
  if (more.length > 0) return (root, args, context, info) => method(...(reads as Read[]).map((read) => read(root, args, context, info)));
  if (third) return (root, args, context, info) => method(first(root, args, context, info), second(root, args, context, info), third(root, args, context, info));
  if (second) return (root, args, context, info) => method(first(root, args, context, info), second(root, args, context, info));
  return first ? (root, args, context, info) => method(first(root, args, context, info)) : () => method();
}

/** Undefined where more than a look is needed. */
function readOf(parameter: Parameter): Read | undefined {
  switch (parameter.kind) {
    case 'context':
      return parameter.propertyName ? undefined : (_root, _args, context) => context;
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'root':
      return parameter.propertyName || (parameter.getType && parameter.getType() !== Object) ? undefined : (root) => root;
    case 'arg':
      return isScalar(parameter.getType()) && !parameter.validateFn ? (_root, args) => args[parameter.name] : undefined;
    default:
      return undefined;
  }
}

const isScalar = (type: unknown): boolean => type === String || type === Number || type === Boolean || typeof (type as Partial<GraphQLScalarType>).parseValue === 'function';

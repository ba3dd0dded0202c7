import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';

const builtIn: Readonly<Record<string, (value: string) => string>> = {
  [GraphQLString.name]: (value) => `typeof ${value} === 'string'`,
  [GraphQLID.name]: (value) => `typeof ${value} === 'string' || Number.isInteger(${value})`,
  [GraphQLInt.name]: (value) => `Number.isInteger(${value})`,
  [GraphQLFloat.name]: (value) => `Number.isFinite(${value})`,
  [GraphQLBoolean.name]: (value) => `typeof ${value} === 'boolean'`,
};

/** Code that says whether a value is one of a leaf type. Of enums, only what the graph makes public; of scalars of our own, anything. */
export class LeafTest {
  /** By type name; the code refers to it as `enums`. */
  readonly enums: Record<string, ReadonlySet<unknown>> = {};

  code(type: GraphQLLeafType, value: string): string {
    if (isEnumType(type)) {
      this.enums[type.name] ??= new Set(type.getValues().map(({ name }) => name));
      return `enums.${type.name}.has(${value})`;
    }
    return builtIn[type.name]?.(value) ?? `${value} !== undefined`;
  }
}

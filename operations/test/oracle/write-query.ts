import { astFromValue, getNamedType, type GraphQLArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isAbstractType, isCompositeType, isListType, isNonNullType, isObjectType, print } from 'graphql';
import { type Pick, type Pool, sampleValue } from './sample-values';

export interface WrittenQuery {
  query: string;
  variables: Record<string, unknown>;
}

/** No deeper than the gateway allows. */
const deepest = 8;

/** Writes queries at random: fragments of every kind, aliases, @skip and @include, variables with and without defaults. */
export class QueryWriter {
  private readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private names = 0;
  /** How many more fields it may have: the gateway limits the size and cost of operations. */
  private budget = 24;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pool: Pool,
    private readonly pick: Pick,
  ) {}

  write(): WrittenQuery {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('The schema has no queries');
    const selections = this.selections(root, 1);
    const variables = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    return { query: [`query Written${variables} { ${selections} }`, ...this.fragments].join('\n'), variables: this.variables };
  }

  private chance(oneIn: number): boolean {
    return this.pick(oneIn) === 0;
  }

  private name(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: depth === 1 ? 1 + this.pick(3) : 1 + this.pick(4) }, () => this.selection(type, depth));
    if (isAbstractType(type) && !this.chance(4)) parts.push('__typename');
    const written = parts.filter(Boolean);
    return written.length > 0 ? written.join(' ') : '__typename';
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    if (this.chance(5)) return this.inlineFragment(type, depth);
    if (this.chance(10)) return this.namedFragment(type, depth);
    if (this.chance(12)) return this.chance(2) ? '__typename' : `${this.name('t')}: __typename`;
    if (depth === 1 && this.chance(25)) return `${this.name('s')}: __type(name: "Product") { name fields { name } }`;
    if (isAbstractType(type) && !this.chance(4)) return this.inlineFragment(type, depth);
    return 'getFields' in type ? this.field(type, depth) : '';
  }

  private field(type: Extract<GraphQLCompositeType, { getFields: unknown }>, depth: number): string {
    this.budget -= 1;
    const composites = depth < deepest - 1 && this.budget > 0;
    const fields = Object.values(type.getFields()).filter((field) => composites || !isCompositeType(getNamedType(field.type)));
    if (fields.length === 0) return '';
    const field = fields[this.pick(fields.length)];
    const named = getNamedType(field.type);
    const takesArguments = field.args.length > 0;
    // Equal names must mean equal things, so everything with arguments has a name of its own.
    const alias = takesArguments || this.chance(8) ? `${this.name('a')}: ` : '';
    const inner = isCompositeType(named) ? ` { ${this.selections(named, depth + 1)} }` : '';
    return `${alias}${field.name}${this.arguments(field)}${this.condition()}${inner}`;
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.typeUnder(type);
    const head = on === type && this.chance(2) ? '...' : `... on ${on.name}`;
    return `${head}${this.condition()} { ${this.selections(on, Math.max(depth, 2))} }`;
  }

  private namedFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.typeUnder(type);
    const name = this.name('F');
    this.fragments.push(`fragment ${name} on ${on.name} { ${this.selections(on, Math.max(depth, 2))} }`);
    return [`...${name}${this.condition()}`, ...(this.chance(3) ? [`...${name}`] : [])].join(' ');
  }

  private typeUnder(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type)) {
      const types = [...this.schema.getPossibleTypes(type), type];
      return types[this.pick(types.length)];
    }
    const interfaces = isObjectType(type) ? type.getInterfaces() : [];
    return interfaces.length > 0 && this.chance(3) ? interfaces[0] : type;
  }

  private condition(): string {
    if (!this.chance(7)) return '';
    const which = this.chance(2) ? 'skip' : 'include';
    if (this.chance(4)) return ` @${which}(if: ${this.chance(2)})`;
    return ` @${which}(if: ${this.variable('Boolean!', this.chance(2), 'true')})`;
  }

  /** A variable with a value, or one that leaves it at its default. */
  private variable(type: string, value: unknown, byDefault?: string): string {
    const name = this.name('v');
    const usesDefault = byDefault !== undefined && this.chance(3);
    this.definitions.push(`$${name}: ${type}${byDefault !== undefined && this.chance(2) || usesDefault ? ` = ${byDefault}` : ''}`);
    if (!usesDefault) this.variables[name] = value;
    return `$${name}`;
  }

  private arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((argument) => (isNonNullType(argument.type) && argument.defaultValue === undefined) || !this.chance(3)).map((argument) => `${argument.name}: ${this.argument(argument)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private argument({ name, type }: GraphQLArgument): string {
    const value = sampleValue(type, name, this.pool, this.pick);
    const node = astFromValue(value, type);
    const literal = node ? print(node) : 'null';
    if (this.chance(2) && !isListType(type)) return this.variable(String(type), value, literal);
    return this.chance(2) ? this.variable(String(type), value) : literal;
  }
}

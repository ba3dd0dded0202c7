import { getNamedType, type GraphQLCompositeType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isLeafType, isListType, isNonNullType, isObjectType, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef } from 'graphql';
import { LeafTest } from './leaf-test';
import { Unsupported } from './plan';
import { type Given, inherited, isFields } from './run';
import type { Guarded, Selected, Selections } from './selections';

/**
 * Brings a value into the shape that was asked for: the fields asked for and no others, in their order. What
 * is missing or not of its type is null; null where the graph promises a value makes the whole null.
 */
export type Shape = (value: unknown, given: Given) => unknown;

const introspection: ReadonlySet<string> = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);

/**
 * Writes one constructor per object type and selection set: straight code, and one hidden class for its
 * objects. Names go into it as JSON strings only.
 */
export class Shapes {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly selections: Selections,
    private readonly leaves = new LeafTest(),
  ) {}

  ofObject(type: GraphQLObjectType, sets: readonly Guarded[]): Shape {
    const inner: Shape[] = [];
    const fields = this.selections.of(type, sets);
    const values = fields.map((field, index) => this.valueCode(type, field, index, inner));
    const code = fields.some(({ when }) => when !== 'true') ? stepwise(fields, values) : atOnce(fields, values);
    const body = `return function ${type.name}(source, given) {\n  if (typeof source !== 'object' || source === null) return null;\n${code}\n};`;
    return new Function('inner', 'enums', body)(inner, this.leaves.enums) as Shape;
  }

  /** Statements that leave the field's value in `v<index>`. */
  private valueCode(type: GraphQLObjectType, { key, name, sets }: Selected, index: number, inner: Shape[]): string {
    if (key === '__proto__') throw new Unsupported('a field called __proto__');
    const value = `v${index}`;
    if (name === TypeNameMetaFieldDef.name) return `const ${value} = ${JSON.stringify(type.name)};`;
    const quoted = JSON.stringify(key);
    const source = inherited.has(key) ? `(Object.hasOwn(source, ${quoted}) ? source[${quoted}] : null)` : `source[${quoted}]`;
    if (introspection.has(name)) return `const ${value} = ${source};`;
    const declared = type.getFields()[name].type;
    const fieldType = isNonNullType(declared) ? declared.ofType : declared;
    const bubble = isNonNullType(declared) ? ` if (${value} === null) return null;` : '';
    if (isLeafType(fieldType)) return `let ${value} = ${source}; if (!(${this.leaves.code(fieldType, value)})) ${value} = null;${bubble}`;
    inner[index] = this.ofType(fieldType, sets);
    return `const ${value} = inner[${index}](${source}, given);${bubble}`;
  }

  private ofType(type: GraphQLOutputType, sets: readonly Guarded[]): Shape {
    if (isNonNullType(type)) return this.ofType(type.ofType, sets);
    if (isListType(type)) return listOf(this.ofType(type.ofType, sets), isNonNullType(type.ofType));
    if (isObjectType(type)) return this.ofObject(type, sets);
    const named: GraphQLLeafType | GraphQLCompositeType = getNamedType(type);
    return isLeafType(named) ? this.ofLeaf(named) : this.ofAbstract(named, sets);
  }

  private ofLeaf(type: GraphQLLeafType): Shape {
    return new Function('enums', `return function ${type.name}(value) { return ${this.leaves.code(type, 'value')} ? value : null; };`)(this.leaves.enums) as Shape;
  }

  /** A shape for each type that comes, made when it first comes. */
  private ofAbstract(type: GraphQLCompositeType, sets: readonly Guarded[]): Shape {
    const shapes = new Map<unknown, Shape | null>();
    const shapeFor = (typeName: unknown): Shape | null => {
      const named = typeof typeName === 'string' ? this.schema.getType(typeName) : undefined;
      return isObjectType(named) && !isObjectType(type) && this.schema.isSubType(type as never, named) ? this.ofObject(named, sets) : null;
    };
    return (value, given) => {
      if (!isFields(value)) return null;
      let shape = shapes.get(value.__typename);
      if (shape === undefined) {
        shape = shapeFor(value.__typename);
        if (shape) shapes.set(value.__typename, shape); // only types of the schema: a closed list
      }
      return shape ? shape(value, given) : null;
    };
  }
}

/** Every field is there: one object literal. */
function atOnce(fields: readonly Selected[], values: readonly string[]): string {
  return [...values.map((value) => `  ${value}`), `  return { ${fields.map(({ key }, index) => `${JSON.stringify(key)}: v${index}`).join(', ')} };`].join('\n');
}

/** @skip and @include decide field by field. */
function stepwise(fields: readonly Selected[], values: readonly string[]): string {
  const steps = fields.map(({ key, when }, index) => `  if (${when}) { ${values[index]} answer[${JSON.stringify(key)}] = v${index}; }`);
  return ['  const answer = {};', ...steps, '  return answer;'].join('\n');
}

function listOf(inner: Shape, itemsPromised: boolean): Shape {
  return (value, given) => {
    if (!Array.isArray(value)) return null;
    const items = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const item = inner(value[index], given);
      if (item === null && itemsPromised) return null;
      items[index] = item;
    }
    return items;
  };
}

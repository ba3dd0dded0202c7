import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLSchema, isInputObjectType, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** For staff of the brand, who see everything: the schema says so in so many words, and each refuses others before it looks at anything. */
export function forStaff(schema: GraphQLSchema): Set<string> {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}).map(({ name, description }) => ({ name: `${type!.name}.${name}`, description })));
  // Anybody asks for an order, and gets one's own.
  return new Set(fields.filter(({ name, description }) => name !== 'Query.order' && /\brole [A-Z]+_[A-Z]+/i.test(description ?? '')).map(({ name }) => name));
}

/** Root fields that neither take nor give anything about products. */
export const elsewhere = new Set([
  'Query.regions',
  'Mutation.addAddress', 'Mutation.changeAddress', 'Mutation.removeAddress', 'Mutation.requestSignInCode', 'Mutation.signIn', 'Mutation.signOut',
  // They take an order of one’s own and give it back: the road of `order`.
  'Mutation.cancelOrder', 'Mutation.startPayment',
]);

/** Types whose fields lead to products, or tell of them by name or number. */
const telling = new Set(['Product', 'Variant', 'ProductConnection', 'ProductEdge', 'Facet', 'FacetChoice', 'SearchHelp', 'SearchSuggestion', 'QuoteLine', 'QuoteExtra', 'CartLine', 'FreeExtra', 'NotForSale', 'OutOfStock']);
/** Such fields that no shopper reaches, or that say the same as one that is tried. */
const exempt = new Set(['SimulatedQuote.lines', 'SimulatedQuote.gifts', 'SimulatedQuote.services', 'StockReceived.lines', 'ProductConnection.nodes']);

type Coordinates = Set<string>;

/** Everything in the schema that has to be tried: what takes a text or an id, and what leads to a product. */
export function toBeTried(schema: GraphQLSchema): Coordinates {
  const all: Coordinates = new Set();
  const staff = forStaff(schema);
  const shoppers = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field): [string, GraphQLField<unknown, unknown>] => [`${type!.name}.${field.name}`, field]),
  ).filter(([name]) => !staff.has(name) && !elsewhere.has(name));
  for (const [name, field] of shoppers) {
    all.add(name);
    for (const argument of field.args) takes(argument, `${name}.${argument.name}`, all);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getQueryType() || type === schema.getMutationType()) continue;
    const ofInterfaces = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
    for (const field of Object.values(type.getFields()).filter((each) => !ofInterfaces.has(each.name))) {
      const name = `${type.name}.${field.name}`;
      if (!exempt.has(name) && (telling.has(type.name) || telling.has(getNamedType(field.type).name))) all.add(name);
    }
  }
  return all;
}

function takes(given: GraphQLArgument | GraphQLInputField, name: string, all: Coordinates): void {
  const type = getNamedType(given.type);
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) takes(field, `${type.name}.${field.name}`, all);
  } else if (['ID', 'String'].includes(type.name) && !['idempotencyKey', 'note'].includes(given.name)) all.add(name);
}

/** What a document with its variables tries. */
export function triedBy(schema: GraphQLSchema, query: string, variables: Record<string, unknown>): Coordinates {
  const tried: Coordinates = new Set();
  const info = new TypeInfo(schema);
  const fill = (value: unknown, type: ReturnType<typeof getNamedType>): void => {
    if (Array.isArray(value)) return value.forEach((each) => fill(each, type));
    if (!isInputObjectType(type) || value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      const field = type.getFields()[key];
      if (!field || inner === null) continue;
      tried.add(`${type.name}.${key}`);
      fill(inner, getNamedType(field.type));
    }
  };
  visit(parse(query), visitWithTypeInfo(info, {
    Field: () => {
      const [parent, field] = [info.getParentType(), info.getFieldDef()];
      if (parent && field) tried.add(`${parent.name}.${field.name}`);
    },
    Argument: (node) => {
      const [argument, parent, field] = [info.getArgument(), info.getParentType(), info.getFieldDef()];
      if (!argument || !parent || !field) return;
      const value = node.value.kind === Kind.VARIABLE ? variables[node.value.name.value] : node.value;
      if (value === null || value === undefined) return;
      tried.add(`${parent.name}.${field.name}.${argument.name}`);
      if (node.value.kind === Kind.VARIABLE) fill(value, getNamedType(argument.type));
    },
  }));
  return tried;
}

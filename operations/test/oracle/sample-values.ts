import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** Values that mean something in the house the oracle runs in, by the name of the argument or input field. */
export type Pool = Readonly<Record<string, readonly unknown[]>>;

/** Picks one of so many; a generator's dice, or simply a number. */
export type Pick = (count: number) => number;

const byType: Readonly<Record<string, readonly unknown[]>> = {
  Int: [2, 1, 3],
  Float: [1.5],
  Boolean: [true, false],
  String: ['白', 'sample'],
  ID: ['01934c5e-0000-7000-8000-000000000000'],
  Decimal: ['10.00', '99999.00'],
  DateTime: ['2026-11-21T08:00:00.000Z'],
};

/** A value for an argument: a meaningful one where the pool has one of that name. */
export function sampleValue(type: GraphQLInputType, name: string, pool: Pool, pick: Pick): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType, name, pool, pick);
  if (isListType(type)) return [sampleValue(type.ofType, name.replace(/s$/, ''), pool, pick)];
  const known = pool[name];
  if (known && !isInputObjectType(type)) return known[pick(known.length)];
  if (isEnumType(type)) return type.getValues()[pick(type.getValues().length)].name;
  if (isInputObjectType(type)) {
    const wanted = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || pick(3) === 0);
    return Object.fromEntries(wanted.map((field) => [field.name, sampleValue(field.type, field.name, pool, pick)]));
  }
  const values = byType[type.name] ?? [null];
  return values[pick(values.length)];
}

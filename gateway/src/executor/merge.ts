import { type Fields, isFields, own } from './run';

/** Brings into `target` what a subgraph said about the same thing: objects field by field, lists of equal length item by item. */
export function merge(target: Fields, source: Fields): void {
  if (target === source) return; // entities that share a representation share what was answered
  for (const name of Object.keys(source)) {
    const said = source[name];
    if (said === undefined) continue;
    if (typeof said !== 'object' || said === null) target[name] = said;
    else target[name] = mergedValue(own(target, name), said);
  }
}

function mergedValue(known: unknown, said: object): unknown {
  if (isFields(known) && isFields(said)) {
    merge(known, said);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(said) && known.length === said.length) {
    said.forEach((item: unknown, index) => {
      const before: unknown = known[index];
      if (isFields(before) && isFields(item)) merge(before, item);
      else known[index] = item;
    });
    return known;
  }
  return said;
}

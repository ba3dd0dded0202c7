import { type Fields, isFields, own } from './run';

/** Where the planner says a step's entities are: field names, and `@` for every item of a list. */
export type PlanPath = readonly (string | number)[];

/** The objects at a plan's path, those of lists in their order; nulls are left out. */
export function objectsAt(data: Fields, path: PlanPath): Fields[] {
  const found: Fields[] = [];
  collect(data, path, 0, found);
  return found;
}

function collect(start: unknown, path: PlanPath, from: number, found: Fields[]): void {
  let value = start;
  for (let at = from; at < path.length; at += 1) {
    const part = path[at];
    if (part === '@') return eachItem(value, (item) => collect(item, path, at + 1, found));
    if (!isFields(value)) return;
    value = own(value, String(part));
  }
  if (Array.isArray(value)) value.forEach((item) => collect(item, path, path.length, found));
  else if (isFields(value)) found.push(value);
}

function eachItem(value: unknown, visit: (item: unknown, index: number) => void): void {
  if (Array.isArray(value)) value.forEach(visit);
}

/** The same walk as `objectsAt`, for the paths: only errors need them. */
export function pathsAt(data: Fields, path: PlanPath): (string | number)[][] {
  const found: (string | number)[][] = [];
  const walk = (value: unknown, at: number, before: (string | number)[]): void => {
    if (at === path.length) {
      if (Array.isArray(value)) value.forEach((item, index) => walk(item, at, [...before, index]));
      else if (isFields(value)) found.push(before);
    } else if (path[at] === '@') eachItem(value, (item, index) => walk(item, at + 1, [...before, index]));
    else if (isFields(value)) walk(own(value, String(path[at])), at + 1, [...before, path[at]]);
  };
  walk(data, 0, []);
  return found;
}

/** The longest part of a plan's path that is also a path of the answer. */
export const beforeLists = (path: PlanPath): (string | number)[] => path.slice(0, path.includes('@') ? path.indexOf('@') : path.length);

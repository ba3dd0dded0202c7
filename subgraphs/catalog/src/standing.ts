import { type Actor, bytesOf, type Database, Recent, type Soon } from '@tonglu/kit';
import { promisedOnce } from './once';
import type { Bind } from './product/bind';
import type { BudgetLeft } from './promotion/engine/question';
import { sawVersions, type ShelfName, type Versions } from './shelf';

/** How things stand at this moment for this viewer. */
export interface Standing {
  /** All of it, as the database says it. */
  text: string;
  versions: Versions;
  left: ReadonlyMap<string, BudgetLeft>;
  hasBought: boolean;
  /** All of this but the viewer's own part, as one text: as long as it is the same, nothing has changed. */
  state: string;
  /** The viewer's own part. */
  ofViewer: unknown[];
}

interface Said {
  versions: Record<ShelfName, number>;
  budgets: { code: string; amount: number | null; count: number | null; ofMember: number | null }[];
  hasBought: boolean;
}

type Viewer = Pick<Actor, 'memberId'>;

const saidOf = (member: string): string => `(select json_build_object(
  'versions', (select json_object_agg(name, version order by name) from shelf_version),
  'budgets', (select coalesce(json_agg(json_build_object(
       'code', budget.code, 'amount', budget.amount_limit - budget.amount_used, 'count', budget.count_limit - budget.count_used,
       'ofMember', budget.member_limit - coalesce(mine.used, 0)) order by budget.code), '[]')
     from promotion_budget budget left join promotion_member mine on mine.code = budget.code and mine.member_id = ${member}
     where budget.open),
  'hasBought', exists (select from buyer where member_id = ${member}))::text)`;

/** Bytes of viewers' last standings that one process remembers, about. */
const capacity = 16 * 2 ** 20;
const lastKnown = new WeakMap<Database, Recent<Standing>>();

/** What was said last to whomever, but for the viewers' own parts. */
const lastState = new WeakMap<Database, string>();

/** What stood when this viewer was last here: a guess, good for reading on trust as long as nobody has seen anything move since. */
export function lastStanding(db: Database, { memberId }: Viewer): Standing | undefined {
  const last = lastKnown.get(db)?.get(memberId ?? '');
  return last?.state === lastState.get(db) ? last : undefined;
}

interface Reading {
  db: Database;
  viewer: Viewer;
  now(): Date;
}

export interface StandingLoader {
  (): Soon<Standing>;
  /** Whether it is there, or being read. */
  isKnown(): boolean;
  /** What another statement brought along before anybody asked. */
  bring(standing: Standing): void;
  /** What another statement is about to find out: everybody waits for that. Undefined: it cannot tell. */
  expect(found: Promise<Standing | undefined>): void;
}

/** Once everything that can go on at this moment has gone on. */
const afterThisTick = (): Promise<void> => new Promise((resolve) => void Promise.resolve().then(() => process.nextTick(resolve)));

/** Read once a request, unless it is taken on trust, brought along, or found out by a page that is asked for at the same time: all of a request goes by one standing. */
export function standingLoader(reading: Reading, trusted?: Standing): StandingLoader {
  let there = trusted;
  let expected: Promise<Standing | undefined> | undefined;
  let isReading = false;
  const read = promisedOnce(async () => {
    await afterThisTick();
    const found = there ?? (await expected);
    if (found) return found;
    isReading = true;
    return (await readStanding(reading, { columns: '', values: [], name: 'standing' })).standing;
  });
  const isKnown = (): boolean => there !== undefined || expected !== undefined || isReading;
  return Object.assign((): Soon<Standing> => there ?? read(), {
    isKnown,
    bring: (standing: Standing) => {
      if (!isKnown()) there = standing;
    },
    expect: (found: Promise<Standing | undefined>) => void (expected ??= found),
  });
}

/** More columns, for the same statement; their values are `$2` and so on. */
interface Besides {
  columns: string;
  values: readonly unknown[];
  name: string;
}

/** What is read besides is of the same instant. */
export async function readStanding<More>({ db, viewer: { memberId }, now }: Reading, { columns, values, name }: Besides): Promise<{ standing: Standing } & More> {
  const row = await db.row<{ text: string } & More>(`select ${saidOf('$1::uuid')} as text${columns}`, [memberId ?? null, ...values], name);
  if (!row) throw new Error('The standing has no row');
  const known = lastKnown.get(db) ?? new Recent<Standing>(capacity);
  lastKnown.set(db, known);
  const last = known.get(memberId ?? '');
  const standing = last?.text === row.text ? last : standingOf(row.text);
  known.set(memberId ?? '', standing, 3 * bytesOf(standing.text));
  lastState.set(db, standing.state);
  sawVersions(db, standing.versions, now());
  return { ...row, standing };
}

function standingOf(text: string): Standing {
  const { versions, budgets, hasBought } = JSON.parse(text) as Said;
  return {
    text,
    versions: Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, BigInt(version)])) as Versions,
    left: new Map(budgets.map(({ code, amount, count, ofMember }) => [code, { amount: amount === null ? undefined : BigInt(amount), count: count ?? undefined, ofMember: ofMember ?? undefined }])),
    hasBought,
    state: JSON.stringify([versions, budgets.map(({ code, amount, count }) => [code, amount, count])]),
    ofViewer: [hasBought, ...budgets.flatMap(({ code, ofMember }) => (ofMember === null ? [] : [[code, ofMember]]))],
  };
}

/** A column of any statement: whether this is how things stand as it runs. */
export const standsColumn = ({ text }: Standing, { memberId }: Viewer, bind: Bind): string => `${saidOf(`${bind(memberId ?? null)}::uuid`)} = ${bind(text)}`;

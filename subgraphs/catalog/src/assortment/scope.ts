import type { Actor } from '@tonglu/kit';
import { registerEnumType } from 'type-graphql';

/** How narrowly an assortment is meant. */
export enum AssortmentScope {
  CHANNEL = 'CHANNEL',
  REGION = 'REGION',
  GRADE = 'GRADE',
  DEALER = 'DEALER',
  STORE = 'STORE',
}
registerEnumType(AssortmentScope, {
  name: 'AssortmentScope',
  description: 'Whom an assortment is meant for, within its channels. The most specific one that says something about a product decides: STORE, DEALER, GRADE, REGION (the smaller first), CHANNEL (C3).',
  valuesConfig: {
    CHANNEL: { description: 'Everybody in its channels.' },
    REGION: { description: 'Who shops for these regions: 2, 4 or 6 digits of a district code.' },
    GRADE: { description: 'Dealers of these grades.' },
    DEALER: { description: 'These dealers.' },
    STORE: { description: 'These stores.' },
  },
});

const wideFirst = Object.values(AssortmentScope);

/** What decides which assortments a viewer is meant by. */
export interface AssortmentViewer extends Pick<Actor, 'district' | 'trade'> {
  channel: string;
}

export interface Scoped {
  channels: readonly string[];
  scope: AssortmentScope;
  /** Of the scope: regions, grades, dealers or stores; none of CHANNEL. */
  values: readonly string[];
}

const mostDigits = 6;

/** How specifically this viewer is meant: the higher the number the more so; undefined where not at all. */
export function specificity({ channels, scope, values }: Scoped, { channel, district, trade }: AssortmentViewer): number | undefined {
  if (!channels.includes(channel)) return undefined;
  const place = wideFirst.indexOf(scope) * (mostDigits + 1);
  const isNamed = (value: string | undefined): boolean => value !== undefined && values.includes(value);
  switch (scope) {
    case AssortmentScope.CHANNEL:
      return place;
    case AssortmentScope.REGION: {
      const digits = values.filter((prefix) => district?.startsWith(prefix)).map((prefix) => prefix.length);
      return digits.length > 0 ? place + Math.max(...digits) : undefined;
    }
    case AssortmentScope.GRADE:
      return isNamed(trade?.grade) ? place : undefined;
    case AssortmentScope.DEALER:
      return isNamed(trade?.dealer) ? place : undefined;
    case AssortmentScope.STORE:
      return isNamed(trade?.store) ? place : undefined;
  }
}

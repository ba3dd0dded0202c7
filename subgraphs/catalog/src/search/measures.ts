/** Units as people write them, after `plain`; the first of each row is how Tonglu writes it. */
const units: readonly (readonly [unit: string, ...spellings: string[]])[] = [
  ['hp', '匹', 'p'],
  ['inch', '英寸', '寸', '吋', 'inches', 'in', '"', '”', '″'],
  ['l', '升', 'litre', 'litres', 'liter', 'liters'],
  ['kg', '公斤', '千克', 'kilo', 'kilos', 'kgs'],
  ['kw', '千瓦'],
  ['w', '瓦', 'watt', 'watts'],
  ['db', '分贝', 'db(a)', 'decibels'],
  ['mm', '毫米'],
  ['cm', '厘米', '公分'],
  ['m', '米'],
  ['set', '套', 'settings', 'place settings'],
  ['hz', '赫兹'],
  ['pa', '帕'],
  ['seat', '人位', '人座', '人', 'seats', 'seater'],
  ['gal', '加仑', 'gallon', 'gallons'],
];

const unitOf = new Map(units.flatMap(([unit, ...spellings]) => [unit, ...spellings].map((spelling) => [spelling, unit] as const)));
const spelled = [...unitOf.keys()].sort((a, b) => b.length - a.length).map((spelling) => spelling.replace(/[()]/g, '\\$&'));
const measure = new RegExp(`(?<![\\p{Script=Latin}\\d.])(\\d+(?:\\.\\d+)?)[\\s-]*(${spelled.join('|')})(?![a-z\\d])`, 'gu');

const digits = '零一二三四五六七八九';
const digitOf = (character: string): number => ('两双'.includes(character) ? 2 : character === '单' ? 1 : digits.indexOf(character));

/** 一匹半, 两匹 and 1米8 as figures; 180 × 200 厘米 with the unit at each. */
const inFigures = (text: string): string =>
  text
    .replace(/([一两二三四五六七八九])(匹|米)半/gu, (_all, whole: string, unit: string) => `${digitOf(whole)}.5${unit}`)
    .replace(/([一两\d])米([一二三四五六七八九\d])(?![\d.])/gu, (_all, whole: string, tenth: string) => `${/\d/.test(whole) ? whole : digitOf(whole)}.${/\d/.test(tenth) ? tenth : digitOf(tenth)}米`)
    .replace(/([一两二三四五六七八九单双])(?=匹|升|公斤|寸|套|人)/gu, (whole: string) => String(digitOf(whole)))
    .replace(/(\d+)(\s*[×x*]\s*\d+\s*)(厘米|毫米|cm|mm)/gu, '$1$3$2$3');

const word = (figure: string, spelling: string): string => {
  const unit = unitOf.get(spelling) as string;
  return unit === 'm' ? `${Math.round(Number(figure) * 100)}cm` : `${Number(figure)}${unit}`;
};

/** The measures in a plain text as words, the same however they are written (1.5 匹, 1.5P → 1.5hp), and the text without them. */
export function takeMeasures(plainText: string): { measures: string[]; rest: string } {
  const measures: string[] = [];
  const rest = inFigures(plainText).replace(measure, (_all, figure: string, spelling: string) => {
    measures.push(word(figure, spelling));
    return ' ';
  });
  return { measures, rest };
}

/** A size as its word says it: 1.5hp is 1.5 of hp. */
export function sizeOf(measureWord: string): { figure: number; unit: string } | undefined {
  const found = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(measureWord);
  return found && unitOf.get(found[2]) === found[2] ? { figure: Number(found[1]), unit: found[2] } : undefined;
}

/** A plain text with other figures for some of its measures, in the units it is written in. */
export const withOtherSizes = (plainText: string, otherFor: (measureWord: string) => number | undefined): string =>
  inFigures(plainText).replace(measure, (all: string, figure: string, spelling: string) => {
    const other = otherFor(word(figure, spelling));
    return other === undefined ? all : all.replace(figure, String(unitOf.get(spelling) === 'm' ? other / 100 : other));
  });

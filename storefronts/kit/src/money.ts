/** Money as the graph gives it: a decimal string in yuan. It is never turned into a float: what is shown is what is charged. */
export interface MoneyText {
  amount: string;
  currencyCode: string;
}

const symbols: Record<string, string> = { CNY: '¥' };
const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

export interface MoneyParts {
  sign: string;
  symbol: string;
  major: string;
  minor: string;
}

/** Splits an amount so that a price tag can set yuan large and fen small. */
export function moneyParts({ amount, currencyCode }: MoneyText): MoneyParts {
  const match = decimal.exec(amount);
  if (!match) throw new TypeError(`Not a decimal amount: ${JSON.stringify(amount)}`);
  const [, sign = '', major = '0', minor = ''] = match;
  return {
    sign: sign && '−',
    symbol: symbols[currencyCode] ?? `${currencyCode} `,
    major: major.replace(/\B(?=(\d{3})+$)/g, ','),
    minor: minor.padEnd(2, '0'),
  };
}

/** "¥3,299.00" — always to the fen. */
export function formatMoney(money: MoneyText): string {
  const { sign, symbol, major, minor } = moneyParts(money);
  return `${sign}${symbol}${major}.${minor}`;
}

/** Whether two amounts are the same money, however many zeroes they are written with. */
export function sameMoney(one: MoneyText, other: MoneyText): boolean {
  return formatMoney(one) === formatMoney(other);
}

/** What is left of an amount after others are taken off it; whole fen, no float. */
export function minus<M extends MoneyText>(money: M, ...off: readonly MoneyText[]): M {
  const left = off.reduce((rest, each) => rest - fenOf(each), fenOf(money));
  const digits = String(left < 0n ? -left : left).padStart(3, '0');
  return { ...money, amount: `${left < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` };
}

function fenOf(money: MoneyText): bigint {
  const { sign, major, minor } = moneyParts(money);
  const fen = BigInt(major.replaceAll(',', '') + minor.slice(0, 2));
  return sign ? -fen : fen;
}

export function isZero(money: MoneyText): boolean {
  return /^-?0+(\.0+)?$/.test(money.amount);
}

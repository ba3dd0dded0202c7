import { mostMoney } from '../money-bounds';
import { type Cells, columnsOf, firstFilled, parseTemplate, type Placeholder } from './template';

/** Exact fractions: prices are never computed in floating point. */
interface Fraction {
  over: bigint;
  under: bigint;
}

/** Why a rule gives no price: the rule itself is wrong, a value in it, or it comes to more than anything costs. */
export class NoPrice extends Error {
  override name = 'NoPrice';
  constructor(
    readonly kind: 'RULE' | 'EMPTY' | 'VALUE' | 'LARGE',
    readonly value: string,
  ) {
    super(`${kind}: ${value}`);
  }
}

type Token = string | Placeholder;
type Read = (placeholder: Placeholder) => Fraction;

/**
 * A price in yuan: a constant "2999", a column "{price}", or a rule of + - * / and brackets, "{kWh} * 8 + 999".
 * The result is rounded half up to the fen.
 */
export class PriceRule {
  private readonly tokens: readonly Token[];

  constructor(private readonly text: string) {
    this.tokens = parseTemplate(text).parts.flatMap((part): Token[] => (typeof part === 'string' ? tokenize(part) : [part]));
    this.check();
  }

  get columns(): string[] {
    return columnsOf(parseTemplate(this.text));
  }

  /** Fen for a row. */
  price(cells: Cells): bigint {
    const { over, under } = this.evaluate((placeholder) => readAmount(firstFilled(placeholder, cells)));
    const fen = (over * 200n + under) / (under * 2n);
    const value = `${Number(over) / Number(under)}`;
    if (over <= 0n || fen <= 0n) throw new NoPrice('VALUE', value);
    if (fen > mostMoney) throw new NoPrice('LARGE', value);
    return fen;
  }

  /** A rule that cannot be read is the mapping's fault, not a row's; what it comes to with other values is the row's. */
  private check(): void {
    try {
      this.evaluate(() => ({ over: 1n, under: 1n }));
    } catch (error) {
      if (!(error instanceof NoPrice) || error.kind === 'RULE') throw error;
    }
  }

  private evaluate(read: Read): Fraction {
    const rest = [...this.tokens];
    const sum = (): Fraction => {
      let left = product();
      while (rest[0] === '+' || rest[0] === '-') left = rest.shift() === '+' ? add(left, product()) : add(left, negative(product()));
      return left;
    };
    const product = (): Fraction => {
      let left = factor();
      while (rest[0] === '*' || rest[0] === '/') left = rest.shift() === '*' ? times(left, factor()) : times(left, inverse(factor()));
      return left;
    };
    const factor = (): Fraction => {
      const token = rest.shift();
      if (token === undefined) throw new NoPrice('RULE', this.text);
      if (typeof token !== 'string') return read(token);
      if (token === '-') return negative(factor());
      if (token !== '(') return readAmount(token, 'RULE');
      const inner = sum();
      if (rest.shift() !== ')') throw new NoPrice('RULE', this.text);
      return inner;
    };
    const result = sum();
    if (rest.length > 0) throw new NoPrice('RULE', this.text);
    return result;
  }
}

function tokenize(text: string): string[] {
  const tokens = text.match(/\d[\d.]*|[-+*/()]|\S/g) ?? [];
  const strange = tokens.find((token) => !/^(\d+(\.\d+)?|[-+*/()])$/.test(token));
  if (strange !== undefined) throw new NoPrice('RULE', text);
  return tokens;
}

/** "1299", "1299.5", "1,299.00", "¥1,299". */
function readAmount(text: string, kind: 'RULE' | 'VALUE' = 'VALUE'): Fraction {
  if (text === '') throw new NoPrice('EMPTY', text);
  const bare = text.replace(/^[¥￥]\s*/, '');
  const digits = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  const [, whole, fraction = ''] = /^(-?\d{1,18})(?:\.(\d{1,12}))?$/.exec(digits) ?? [];
  if (whole === undefined) throw new NoPrice(kind, text);
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}

const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
const add = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
function inverse({ over, under }: Fraction): Fraction {
  if (over === 0n) throw new NoPrice('VALUE', '÷ 0');
  return over < 0n ? { over: -under, under: -over } : { over: under, under: over };
}

import { GraphQLScalarType, Kind } from 'graphql';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

export enum CurrencyCode {
  CNY = 'CNY',
}
registerEnumType(CurrencyCode, { name: 'CurrencyCode', description: 'ISO 4217 code.' });

const decimalPattern = /^-?\d{1,13}(\.\d{1,2})?$/;

/** Decimal string outside, never a float: "3299.00". At most 13 digits before and 2 after the point. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'A decimal number as a string, e.g. "3299.00": at most two digits after the point.',
  serialize: (value) => String(value),
  parseValue: (value) => parseDecimal(value),
  parseLiteral: (node) => parseDecimal(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined),
});

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !decimalPattern.test(text)) throw new TypeError('Decimal must be a string like "3299.00"');
  return text;
}

/** Money: integer fen inside, decimal yuan outside. Immutable; two currencies never mix. */
@ObjectType({ simpleResolvers: true, description: 'An amount of money. `amount` is in major units (yuan), e.g. "3299.00".' })
@Directive('@shareable')
export class Money {
  @Field(() => DecimalScalar)
  readonly amount: string;

  @Field(() => CurrencyCode)
  readonly currencyCode: CurrencyCode;

  constructor(
    readonly fen: bigint,
    currencyCode = CurrencyCode.CNY,
  ) {
    this.amount = formatFen(fen);
    this.currencyCode = currencyCode;
  }

  static zero = (): Money => new Money(0n);

  /** Parses "3299", "3,299.00" is refused: separators are the reader's business, not the ledger's. */
  static parse(decimal: string, currencyCode = CurrencyCode.CNY): Money {
    return new Money(parseFen(decimal), currencyCode);
  }

  static sum(amounts: readonly Money[]): Money {
    return amounts.reduce((total, each) => total.plus(each), Money.zero());
  }

  plus(other: Money): Money {
    return new Money(this.fen + this.sameCurrency(other).fen, this.currencyCode);
  }

  minus(other: Money): Money {
    return new Money(this.fen - this.sameCurrency(other).fen, this.currencyCode);
  }

  times(quantity: number): Money {
    if (!Number.isSafeInteger(quantity)) throw new RangeError('Money is multiplied by whole quantities; use atRate for rates');
    return new Money(this.fen * BigInt(quantity), this.currencyCode);
  }

  /** A share of this amount, `rate` in ten-thousandths (2_500 = 25 %), rounded half away from zero. */
  atRate(tenThousandths: number): Money {
    const product = this.fen * BigInt(tenThousandths);
    const half = product < 0n ? -5_000n : 5_000n;
    return new Money((product + half) / 10_000n, this.currencyCode);
  }

  /**
   * Shares this amount over the weights by largest remainder: the parts always sum to the whole, and
   * equal remainders go to the earlier part.
   */
  allocate(weights: readonly bigint[]): Money[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    if (weights.some((weight) => weight < 0n) || total <= 0n) throw new RangeError('Weights must be non-negative and not all zero');
    const sign = this.fen < 0n ? -1n : 1n;
    const whole = this.fen * sign;
    const parts = weights.map((weight, index) => ({ index, share: (whole * weight) / total, rest: (whole * weight) % total }));
    let missing = whole - parts.reduce((sum, part) => sum + part.share, 0n);
    for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1))) {
      if (missing === 0n) break;
      part.share += 1n;
      missing -= 1n;
    }
    return parts.map((part) => new Money(part.share * sign, this.currencyCode));
  }

  equals(other: Money): boolean {
    return this.fen === other.fen && this.currencyCode === other.currencyCode;
  }

  private sameCurrency(other: Money): Money {
    if (other.currencyCode !== this.currencyCode) throw new TypeError(`Cannot combine ${this.currencyCode} with ${other.currencyCode}`);
    return other;
  }
}

export function parseFen(decimal: string): bigint {
  if (!decimalPattern.test(decimal)) throw new TypeError(`Not an amount: ${decimal}`);
  const [whole, fraction = ''] = decimal.replace('-', '').split('.');
  const fen = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return decimal.startsWith('-') ? -fen : fen;
}

export function formatFen(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

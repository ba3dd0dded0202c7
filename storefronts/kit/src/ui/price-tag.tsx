import { moneyParts, type MoneyText } from '../money';

/** An amount with its yuan large and its fen small; read out and copied as one text, "¥3,299.00". */
export function PriceTag({ money, className = '' }: { money: MoneyText; className?: string }) {
  const { sign, symbol, major, minor } = moneyParts(money);
  return (
    <span className={`tabular-nums whitespace-nowrap ${className}`}>
      <span className="text-[0.7em]">
        {sign}
        {symbol}
      </span>
      {major}
      <span className="text-[0.7em]">.{minor}</span>
    </span>
  );
}

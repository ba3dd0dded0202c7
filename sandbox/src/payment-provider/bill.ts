import type { Ledger, LedgerLine } from './ledger';
import { shanghaiDay, shanghaiTime } from '../shared/shanghai';
import { yuan } from '../shared/money';

const heading = ['time', 'kind', 'tradeNo', 'outTradeNo', 'refundNo', 'outRefundNo', 'amount', 'currency', 'subject'];

/** The day's captures and refunds (refunds negative, in yuan), then one line of totals. */
export function bill(ledger: Ledger, day: string): string {
  const lines = ledger.lines.filter(({ kind, at }) => kind !== 'CLOSE' && shanghaiDay(at) === day);
  const rows = lines.map((line) => [
    shanghaiTime(line.at), line.kind, line.tradeNo, line.outTradeNo, line.refundNo ?? '', line.outRefundNo ?? '',
    signed(line), 'CNY', plain(ledger.trade(line.outTradeNo).request.subject),
  ]);
  const total = (kind: LedgerLine['kind']): string => yuan(lines.filter((line) => line.kind === kind).reduce((sum, { amount }) => sum + amount, 0), '');
  const totals = ['TOTAL', `${lines.length} lines`, `captured ${total('CAPTURE')}`, `refunded ${total('REFUND')}`, '', '', '', 'CNY', ''];
  return [heading, ...rows, totals].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function signed({ kind, amount }: LedgerLine): string {
  return `${kind === 'REFUND' ? '-' : ''}${yuan(amount, '')}`;
}

/** A subject is the merchant's text: a spreadsheet must not take it for a formula. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

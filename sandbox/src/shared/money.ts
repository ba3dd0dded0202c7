/** Integer fen as decimal yuan: 123450 → "1,234.50". */
export function yuan(fen: number, group = ','): string {
  const whole = Math.trunc(fen / 100).toString().replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}.${(fen % 100).toString().padStart(2, '0')}`;
}

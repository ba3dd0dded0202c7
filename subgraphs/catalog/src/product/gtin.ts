/** GTIN-8, 12, 13 or 14 with the check digit of GS1: digits weigh 3 and 1 in turn, from the right. */
export const isGtin = (text: string): boolean => /^(\d{8}|\d{12,14})$/.test(text) && checkDigit(text.slice(0, -1)) === text.at(-1);

function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

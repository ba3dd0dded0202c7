/**
 * Spreadsheets run a cell that begins like this, full-width forms included. A sign is only dangerous where no plain
 * number with its unit follows: "-18 °C" is a temperature, "-18+cmd" is not.
 */
export function isFormula(text: string): boolean {
  const cell = text.trim();
  if (/^[=@＝＠]/.test(cell)) return true;
  return /^[+\-＋－]/.test(cell) && !/^[+\-＋－]+$/.test(cell) && !/^[+\-＋－]\s?\d[\d.,]*\s?[^-+*/^&(|!=@\d]{0,12}$/.test(cell);
}

/**
 * An apostrophe before whatever a spreadsheet might run; `unshield` takes it away again, so that a text that goes out
 * and comes back in is the same text.
 */
export const shield = (text: string): string => (/^[\s']*[=+\-@＝＋－＠]|^[\s']*[\t\r]/.test(text) ? `'${text}` : text);

export const unshield = (text: string): string => (isShielded(text) ? text.slice(1) : text);

export const isShielded = (text: string): boolean => /^'(?:[\s']*[=+\-@＝＋－＠]|[\s']*[\t\r])/.test(text);

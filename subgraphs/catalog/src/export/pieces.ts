/** Characters of a piece: a cell of an import may have 10,000. */
export const pieceLength = 9_000;

/** A long text for several cells. Marks at the ends keep blanks from being trimmed; no character is cut in two. */
export function cut(text: string): string[] {
  if (text.length <= pieceLength) return [text];
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + pieceLength;
    const isInside = end < text.length && /[\ud800-\udbff]/.test(text[end - 1]);
    pieces.push(`|${text.slice(start, isInside ? end - 1 : end)}|`);
    start = isInside ? end - 1 : end;
  }
  return pieces;
}

/** The text that was cut. */
export const join = (pieces: readonly string[]): string => pieces.map((piece) => (/^\|.*\|$/su.test(piece) ? piece.slice(1, -1) : piece)).join('');

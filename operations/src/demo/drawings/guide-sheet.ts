import { mix, tones } from './colours';
import { Pen } from './pen';

interface Part {
  heading: string;
  lines: readonly string[];
  numbered?: boolean;
}

const width = 840;
const margin = 72;
const size = 24;
const leading = 38;

/** A Han character is as wide as it is high, a Latin letter about half of that. */
const widthOf = (character: string): number => (/[\p{Script=Han}，。；：、（）“”]/u.test(character) ? 1 : /[A-Zm%—]/.test(character) ? 0.68 : 0.53);

/** Breaks between words, and between Han characters but not before their punctuation. */
function broken(line: string, room: number, size: number): string[] {
  const pieces = line.match(/[\p{Script=Han}“（][，。；：、）”]*|[^\s\p{Script=Han}“（]+\s*|\s+/gu) ?? [];
  const lines = [''];
  let used = 0;
  for (const piece of pieces) {
    const wide = [...piece.trimEnd()].reduce((sum, character) => sum + widthOf(character), 0) * size;
    if (used + wide > room && used > 0) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += piece;
    used += [...piece].reduce((sum, character) => sum + widthOf(character), 0) * size;
  }
  return lines.map((each) => each.trim());
}

/** A sheet to read and print: a title, then lists under headings, and a line at the foot. */
export function guideSheet(title: string, parts: readonly Part[], foot: string): string {
  const pen = new Pen();
  const marks: (() => void)[] = [];
  let y = 62;
  const write = (words: string, x: number, high: number, colour: string): void => {
    const at = y;
    marks.push(() => pen.words(words, x, at, high, colour));
  };
  for (const part of broken(title, width - 2 * margin, 44)) {
    y += 56;
    write(part, margin, 44, tones.ink);
  }
  y += 40;
  for (const { heading, lines, numbered = false } of parts) {
    y += 52;
    write(heading, margin, 28, mix(tones.moss, tones.ink, 0.45));
    y += 16;
    lines.forEach((line, index) => {
      y += 14;
      const first = y + leading;
      marks.push(() => (numbered ? pen.words(String(index + 1), margin, first, size, mix(tones.clay, tones.ink, 0.5)) : pen.circle(margin + 6, first - 8, 4, tones.moss)));
      for (const part of broken(line, width - 2 * margin - 40, size)) {
        y += leading;
        write(part, margin + 40, size, tones.ink);
      }
    });
    y += 24;
  }
  y += 70;
  write(foot, margin, 20, mix(tones.ink, tones.paper, 0.25));
  const height = y + 60;
  pen.rect(0, 0, width, height, tones.paper);
  pen.rect(0, 0, width, 14, tones.sage);
  for (const mark of marks) mark();
  return pen.document(width, height);
}

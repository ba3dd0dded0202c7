/** A text with columns in braces: "{brand}-{model}". "{modelNumber|modelName}" takes the first that is filled. */
export interface Template {
  parts: (string | Placeholder)[];
}

export interface Placeholder {
  columns: string[];
}

export const parseTemplate = (text: string): Template => ({
  parts: text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{.*\}$/s.test(part) ? { columns: part.slice(1, -1).split('|').map((column) => column.trim()) } : part)),
});

export const columnsOf = ({ parts }: Template): string[] => parts.flatMap((part) => (typeof part === 'string' ? [] : part.columns));

/** A row's cells by column name. */
export type Cells = (column: string) => string;

export const firstFilled = ({ columns }: Placeholder, cells: Cells): string => columns.map(cells).find((cell) => cell !== '') ?? '';

export interface Filled {
  text: string;
  /** Placeholders that had nothing to put in. */
  empty: Placeholder[];
}

/** Puts a row's cells into the template. */
export function fill({ parts }: Template, cells: Cells): Filled {
  const empty: Placeholder[] = [];
  const text = parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const cell = firstFilled(part, cells);
      if (cell === '') empty.push(part);
      return cell;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, empty };
}

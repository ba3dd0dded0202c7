/** Markup that is already safe to print. */
export class Markup {
  constructor(private readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Value = Markup | string | number | boolean | null | undefined | Value[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function print(value: Value): string {
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(print).join('');
  if (value === null || value === undefined || value === false || value === true) return '';
  return String(value).replace(/[&<>"']/g, (character) => entities[character]!);
}

/** Every value is escaped unless it is Markup itself. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.reduce((page, part, index) => page + print(values[index - 1]) + part));
}

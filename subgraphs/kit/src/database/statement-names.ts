import { digest } from '../id';
import { Recent } from '../recent';

const names = new Map<string, string>();
/** PostgreSQL keeps what is prepared for as long as a connection lives. */
const most = 300;
/** Texts that came once: most searches for odd things never come again. */
const once = new Recent<true>(1_000);

/** A name for a statement whose text is put together from parts, so that it is prepared like the fixed ones from the second time on. Undefined once there are very many texts. */
export function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name || names.size >= most) return name;
  const key = digest(text);
  if (!once.get(key)) {
    once.set(key, true);
    return undefined;
  }
  const given = `composed-${names.size}`;
  names.set(text, given);
  return given;
}

const names = new Map<string, string>();
/** PostgreSQL keeps what is prepared for as long as a connection lives. */
const most = 300;

/** A name for a statement whose text is put together from parts, so that it is prepared like the fixed ones. Undefined once there are very many texts. */
export function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < most) names.set(text, (name = `composed-${names.size}`));
  return name;
}

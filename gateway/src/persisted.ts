import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { RequestRefused } from './errors';
import type { GraphBody } from './graph-body';

/** The documents that storefronts may send by their hash: the allow-list. */
export interface PersistedOperations {
  /** By sha256 in hex. */
  documents: ReadonlyMap<string, string>;
  /** Operation names in them: a closed list, fit for metric labels. */
  names: ReadonlySet<string>;
}

const hex = (id: string): string => id.replace(/^sha256:/, '').toLowerCase();

/** Reads every `*.json` of a folder: `{ "<sha256>": "<document>" }`. */
export function readOperations(folder: string): PersistedOperations {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  const documents = new Map(files.flatMap((file) => Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>).map(([id, text]): [string, string] => [hex(id), text])));
  return { documents, names: new Set([...documents.values()].flatMap(namesIn)) };
}

const namesIn = (document: string): string[] =>
  parse(document, { noLocation: true }).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : []));

export interface AskedDocument {
  text: string;
  isPersisted: boolean;
}

/** The document that is asked for, by its hash or as a text. With `onlyPersisted`, a text of the caller's own is refused. */
export function documentOf({ documentId, extensions, query }: GraphBody, { documents }: PersistedOperations, onlyPersisted: boolean): AskedDocument {
  const id = documentId ?? (extensions?.persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash;
  if (id === undefined || (query !== undefined && !onlyPersisted)) {
    if (onlyPersisted) throw new RequestRefused(400, 'PERSISTED_QUERY_REQUIRED', 'Only persisted documents are served here: send documentId');
    if (query === undefined) throw new RequestRefused(400, 'BAD_REQUEST', 'query: is missing');
    return { text: query, isPersisted: false };
  }
  const text = typeof id === 'string' ? documents.get(hex(id)) : undefined;
  if (text === undefined) throw new RequestRefused(404, 'PERSISTED_QUERY_NOT_FOUND', 'documentId: this document is not on the list of persisted documents');
  return { text, isPersisted: true };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestHandler } from 'express';
import { Kind, parse } from 'graphql';
import { RequestRefused } from './errors';

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

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/** Puts the document in place of its hash, and into `response.locals.persisted`. With `onlyPersisted`, a query text of the caller's own is refused. */
export function resolvePersisted({ documents }: PersistedOperations, onlyPersisted: boolean): RequestHandler {
  return (request: Request<unknown, unknown, Body>, response, next) => {
    const { documentId, extensions, query, ...rest } = request.body;
    const id = documentId ?? extensions?.persistedQuery?.sha256Hash;
    if (id === undefined) {
      if (onlyPersisted) throw new RequestRefused(400, 'PERSISTED_QUERY_REQUIRED', 'Only persisted documents are served here: send documentId');
      if (query === undefined) throw new RequestRefused(400, 'BAD_REQUEST', 'query: is missing');
      return next();
    }
    if (query !== undefined && !onlyPersisted) {
      request.body = { ...rest, query };
      return next();
    }
    const document = typeof id === 'string' ? documents.get(hex(id)) : undefined;
    if (document === undefined) throw new RequestRefused(404, 'PERSISTED_QUERY_NOT_FOUND', 'documentId: this document is not on the list of persisted documents');
    request.body = { ...rest, query: document };
    response.locals.persisted = document;
    next();
  };
}

import type { Question } from './adapter';
import { type DocumentName, documents, idOf } from './documents';

/** The same question, as it is put to the floor, to the lean lane, or to Apollo Server's lane. */
export type Form = (document: DocumentName, variables: object, token?: string) => Question;

const asking = (path: string, body: unknown, token?: string): Question => ({ path, body, headers: token ? { authorization: `Bearer ${token}` } : {} });

const ids = Object.fromEntries(Object.entries(documents).map(([name, text]) => [name, idOf(text)]));

export const asFloor: Form = (document, variables, token) => asking('/', { item: document, variables }, token);
export const persisted: Form = (document, variables, token) => asking('/graphql', { documentId: ids[document], variables }, token);
export const asText: Form = (document, variables, token) => asking('/graphql', { query: documents[document], variables }, token);

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const localized = z.object({ zh: z.string(), en: z.string().optional() });

const mappingFile = z.strictObject({
  /** What the file's products need first: categories that may not be there yet, parents before children. */
  categories: z.array(z.strictObject({ slug: z.string(), parent: z.string().optional(), name: localized })).default([]),
  /** As `ImportMappingInput` of the graph; the graph checks it against the file. */
  mapping: z.record(z.string(), z.unknown()),
  /** Stock to receive for every product that is created: how many pieces, in which warehouse. */
  openingStock: z.strictObject({ warehouse: z.string(), quantity: z.number().int().min(1) }).optional(),
});

export type MappingFile = z.output<typeof mappingFile>;

/** A mapping that cannot be read: told as a sentence. */
export class MappingUnreadable extends Error {
  override name = 'MappingUnreadable';
}

export function readMappingFile(path: string): MappingFile {
  try {
    return mappingFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') : (error as Error).message;
    throw new MappingUnreadable(`The mapping ${path} cannot be read: ${reason}`);
  }
}

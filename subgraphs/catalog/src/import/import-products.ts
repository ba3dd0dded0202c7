import { actorKey, KeyedInput, once, requireRole } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { importTable } from './import-table';
import type { ImportOutcome } from './import-report';
import { ImportMappingInput } from './mapping-input';

@InputType()
export class ImportProductsInput extends KeyedInput {
  @Field(() => ID, { description: 'As POST /catalog/imports answered it, within a day.' })
  upload: string;
  @Field(() => ImportMappingInput, { nullable: true, description: 'Left out: the file is one that GET /catalog/exports wrote.' })
  mapping?: ImportMappingInput | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only say what would happen.' })
  dryRun: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Import the good rows although others are rejected. Otherwise one rejected row keeps all out.' })
  skipRejected: boolean;
}

/** Imports a file while the caller waits. Large files: startImport. */
export async function importProducts(context: CatalogContext, input: ImportProductsInput): Promise<ImportOutcome> {
  requireRole(context, 'CATALOG_EDITOR');
  return importTable(context, { ...input, owner: actorKey(context.actor) }, { inside: (tx, work) => once(tx, { actor: context.actor, verb: 'importProducts', input }, work) });
}

import { inLocale, orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { importProducts, ImportProductsInput } from './import-products';
import { ImportReport } from './import-report';

const ImportProductsResult = resultUnion('ImportProductsResult', () => ImportReport, 'ImportReport');

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportProductsResult, { description: 'Imports an uploaded CSV or XLSX file; role CATALOG_EDITOR (C1). Refused where the file or the mapping as a whole is unusable; rows are reported one by one.' })
  importProducts(@Arg('input', () => ImportProductsInput) input: ImportProductsInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async (): Promise<ImportReport> => {
      const outcome = await importProducts(context, input);
      return { ...outcome, rejected: outcome.rejected.map((row) => ({ ...row, reason: inLocale(row.reason, context.locale) })) };
    });
  }
}

import { orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { importProducts, ImportProductsInput } from './import-products';
import { ImportReport, showOutcome } from './import-report';
import { ImportProblem, ImportRun, type ImportRunRow } from './import-run';
import { importRunOf, startImport, StartImportInput } from './start-import';

const ImportProductsResult = resultUnion('ImportProductsResult', () => ImportReport, 'ImportReport');
const StartImportResult = resultUnion('StartImportResult', () => ImportRun, 'ImportRun');

@Resolver(() => ImportRun)
export class ImportResolver {
  @Mutation(() => ImportProductsResult, {
    description: 'Imports an uploaded CSV or XLSX file while the caller waits, so no more than about 5,000 rows; role CATALOG_EDITOR (C1). Refused where the file or the mapping as a whole is unusable; rows are reported one by one.',
  })
  importProducts(@Arg('input', () => ImportProductsInput) input: ImportProductsInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => showOutcome(await importProducts(context, input), context.locale));
  }

  @Mutation(() => StartImportResult, { description: 'Starts an import of up to 50,000 rows and answers at once; importRun tells how far it is. Role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND.' })
  startImport(@Arg('input', () => StartImportInput) input: StartImportInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => {
      await startImport(context, input);
      return importRunOf(context, input.upload);
    });
  }

  @Query(() => ImportRun, { nullable: true, description: 'The newest import of one’s own upload, and how far it is; null where none was started. Role CATALOG_EDITOR (C1).' })
  importRun(@Arg('upload', () => ID) upload: string, @Ctx() context: CatalogContext): Promise<ImportRunRow | null> {
    return importRunOf(context, upload);
  }

  @FieldResolver(() => ImportReport, { nullable: true, description: 'Once it is DONE.' })
  report(@Root() { outcome }: ImportRunRow, @Ctx() { locale }: CatalogContext): ImportReport | null {
    return outcome && showOutcome(outcome, locale);
  }

  @FieldResolver(() => [ImportProblem], { description: 'Once it is REFUSED: what is wrong with the file or the mapping.' })
  problems(@Root() { problems }: ImportRunRow, @Ctx() { locale }: CatalogContext): ImportProblem[] {
    return (problems ?? []).map(({ message, ...problem }) => ({ ...problem, message: message[locale] }));
  }
}

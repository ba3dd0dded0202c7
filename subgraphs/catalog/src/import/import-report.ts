import { inLocale, type Locale, type LocalizedText } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A row that cannot be imported, and why.' })
export class RejectedRow {
  @Field(() => Int, { description: 'As a spreadsheet counts: the header is row 1.' })
  row: number;
  @Field(() => String, { description: 'The field of the mapping, e.g. "basePrice", or the column of the file.' })
  field: string;
  @Field(() => String, { nullable: true, description: 'The column of the file that it is read from; several are joined by " | ".' })
  column?: string | null;
  @Field(() => String, { description: 'In the reader’s language.' })
  reason: string;
  @Field(() => String, { description: 'What was found there, shortened.' })
  value: string;
}

@ObjectType({ simpleResolvers: true, description: '`rows` = `created` + `updated` + `unchanged` + `rejected`: no row is dropped silently. Where `applied` is false nothing was changed and the numbers say what would have been.' })
export class ImportReport {
  @Field(() => Int)
  rows: number;
  @Field(() => Int)
  created: number;
  @Field(() => Int)
  updated: number;
  @Field(() => Int, { description: 'Already as the file says; an exact repeat of an earlier row counts here.' })
  unchanged: number;
  @Field(() => [RejectedRow], { description: 'In the order of the file, each with the first thing that is wrong.' })
  rejected: RejectedRow[];
  @Field(() => Boolean)
  applied: boolean;
  @Field(() => [String], { description: 'SKUs of created and updated rows, so that stock can be received for them.' })
  skus: string[];
}

/** A rejection as it is stored: in every language. */
export interface Rejection extends Omit<RejectedRow, 'reason'> {
  reason: LocalizedText;
}

export type ImportOutcome = Omit<ImportReport, 'rejected'> & { rejected: Rejection[] };

/** As this reader reads it. */
export const showOutcome = (outcome: ImportOutcome, locale: Locale): ImportReport => ({ ...outcome, rejected: outcome.rejected.map((row) => ({ ...row, reason: inLocale(row.reason, locale) })) });

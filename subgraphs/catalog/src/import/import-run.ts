import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { ImportOutcome } from './import-report';
import type { ImportProductsInput } from './import-products';

export enum ImportState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  FAILED = 'FAILED',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  valuesConfig: {
    WAITING: { description: 'For a worker, or for its turn.' },
    DONE: { description: 'The report is there; it says whether anything was changed.' },
    REFUSED: { description: 'The file or the mapping as a whole is of no use; see `problems`. Nothing was changed.' },
    FAILED: { description: 'Something broke. Nothing was changed; start it again.' },
  },
});

/** A problem in every language, as it is stored. */
export interface StoredProblem {
  code: string;
  path: string[];
  message: Record<'zh-CN' | 'en', string>;
}

/** An import that runs by itself. */
@Entity('import_run')
@ObjectType({ simpleResolvers: true, description: 'An import that runs by itself: ask again every second or so (C1).' })
export class ImportRun {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'upload_id' })
  @Field(() => ID, { name: 'upload' })
  uploadId: string;

  /** Who started it: nobody else can see it. */
  @Column('text')
  owner: string;

  @Column('text')
  @Field(() => ImportState)
  state: ImportState;

  @Column('jsonb')
  input: ImportProductsInput;

  @Column('integer')
  @Field(() => Int, { description: 'Rows of the file; 0 while they are not counted yet.' })
  rows: number;

  @Column('integer')
  @Field(() => Int, { description: 'Rows dealt with so far. All are written at the end or none.' })
  done: number;

  @Column('jsonb', { nullable: true })
  outcome: ImportOutcome | null;

  @Column('jsonb', { nullable: true })
  problems: StoredProblem[] | null;

  @InstantColumn({ name: 'started_at' })
  @Field(() => Date)
  startedAt: Date;

  @InstantColumn({ name: 'ended_at', nullable: true })
  @Field(() => Date, { nullable: true })
  endedAt: Date | null;
}

export type ImportRunRow = Pick<ImportRun, 'id' | 'uploadId' | 'owner' | 'state' | 'input' | 'rows' | 'done' | 'outcome' | 'problems' | 'startedAt' | 'endedAt'>;

export const importRunColumns = 'id, upload_id as "uploadId", owner, state, input, rows, done, outcome, problems, started_at as "startedAt", ended_at as "endedAt"';

@ObjectType({ simpleResolvers: true, description: 'Why a file as a whole cannot be imported.' })
export class ImportProblem {
  @Field(() => String)
  code: string;
  @Field(() => String)
  message: string;
  @Field(() => [String])
  path: string[];
}

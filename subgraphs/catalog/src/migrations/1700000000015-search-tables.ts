import { newId } from '@tonglu/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standardSynonyms } from '../search/standard-synonyms';

export class SearchTables1700000000015 implements MigrationInterface {
  name = 'SearchTables1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_word (
        word text primary key,
        kind smallint not null,
        latin text,
        initials text
      );

      create table synonym (
        id uuid primary key,
        terms text[] not null,
        language text
      );`);
    for (const { terms, language } of standardSynonyms) {
      await runner.query('insert into synonym (id, terms, language) values ($1, $2, $3)', [newId(), terms, language ?? null]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table synonym, search_word');
  }
}

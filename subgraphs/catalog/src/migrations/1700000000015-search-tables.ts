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
      );

      create table filter_attribute (
        code text primary key,
        name jsonb not null,
        kind text not null,
        unit text,
        categories text[] not null,
        position integer not null
      );

      create table facet_value (
        id integer generated always as identity primary key,
        code text not null,
        value text not null,
        label jsonb not null,
        number double precision,
        unique (code, value)
      );

      create table product_facet (
        product_id uuid not null references product,
        value_id integer not null references facet_value,
        primary key (product_id, value_id)
      );
      create index product_facet_value on product_facet (value_id, product_id);

      drop index product_best_selling;
      create index product_best_selling on product (sold, id) where status = 'ACTIVE';
      create index product_relevance on product ((-sold), id) where status = 'ACTIVE';
      create index product_newest on product (id) where status = 'ACTIVE';`);
    for (const { terms, language } of standardSynonyms) {
      await runner.query('insert into synonym (id, terms, language) values ($1, $2, $3)', [newId(), terms, language ?? null]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index product_best_selling, product_relevance, product_newest;
      create index product_best_selling on product (sold desc, id desc) where status = 'ACTIVE';
      drop table product_facet, facet_value, filter_attribute, synonym, search_word`);
  }
}

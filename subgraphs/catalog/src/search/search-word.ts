import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a word names, from the least telling to the most. */
export enum WordKind {
  PROPERTY = 0,
  PRODUCT = 1,
  SYNONYM = 2,
  BRAND = 3,
  CATEGORY = 4,
}

/** A word that products are described with: the catalogue's own dictionary, for spelling and pinyin. */
@Entity('search_word')
export class SearchWord {
  @PrimaryColumn('text')
  word: string;

  @Column('smallint')
  kind: WordKind;

  /** Pinyin without tones; null where the word is not Chinese. */
  @Column('text', { nullable: true })
  latin: string | null;

  @Column('text', { nullable: true })
  initials: string | null;
}

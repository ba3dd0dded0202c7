import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';

/** Kinds of keys by which a person is known; each namespace says who issued the value. */
export type IdentityNamespace = 'PHONE';

/** M1: a person has one member and many identities; one value belongs to one member. */
@Entity('identity')
export class Identity {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  namespace: IdentityNamespace;

  /** Normalised, so that equal means same: a phone is its eleven digits. */
  @Column('text')
  value: string;

  /** When the person proved that it is theirs; a strong identity has this. */
  @InstantColumn({ name: 'verified_at', nullable: true })
  verifiedAt: Date | null;

  @InstantColumn({ name: 'first_seen_at' })
  firstSeenAt: Date;

  @InstantColumn({ name: 'last_seen_at' })
  lastSeenAt: Date;
}

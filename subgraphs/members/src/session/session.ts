import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';

/** One sign-in on one device, known by the digest of its token. */
@Entity('session')
export class Session {
  @IdColumn()
  id: string;

  @Column('text', { name: 'token_digest' })
  tokenDigest: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @InstantColumn({ name: 'opened_at' })
  openedAt: Date;

  @InstantColumn({ name: 'expires_at' })
  expiresAt: Date;

  /** When it was signed out. */
  @InstantColumn({ name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

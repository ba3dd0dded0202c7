import { randomInt } from 'node:crypto';
import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';
import { keyedDigest } from '../secrets';

export const codeLifeMs = 5 * 60_000;
export const guessesPerCode = 5;

/** A code sent to a phone. Neither is kept in clear; the newest of a phone is the only one that counts. */
@Entity('sign_in_code')
export class SignInCode {
  @IdColumn()
  id: string;

  @Column('text', { name: 'phone_digest' })
  phoneDigest: string;

  /** Digest of the network address it was asked for from; unknown for whoever works on the platform's own machine. */
  @Column('text', { name: 'address_digest', nullable: true })
  addressDigest: string | null;

  @Column('text', { name: 'code_digest' })
  codeDigest: string;

  @InstantColumn({ name: 'sent_at' })
  sentAt: Date;

  @InstantColumn({ name: 'expires_at' })
  expiresAt: Date;

  @Column('smallint', { name: 'wrong_attempts', default: 0 })
  wrongAttempts: number;

  @InstantColumn({ name: 'used_at', nullable: true })
  usedAt: Date | null;
}

/** Six digits, each of the million equally likely. */
export const newCode = (): string => randomInt(1_000_000).toString().padStart(6, '0');

export const digestOfPhone = (secret: string, phone: string): string => keyedDigest(secret, 'phone', phone);

/** Bound to the phone: the same code of two phones has two digests. */
export const digestOfCode = (secret: string, phone: string, code: string): string => keyedDigest(secret, 'sign-in-code', `${phone}\n${code}`);

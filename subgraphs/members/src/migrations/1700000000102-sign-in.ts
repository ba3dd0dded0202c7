import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signing in: codes and sessions, each kept as a digest only. */
export class SignIn1700000000102 implements MigrationInterface {
  name = 'SignIn1700000000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_code (
        id uuid primary key,
        phone_digest text not null,
        code_digest text not null,
        sent_at timestamptz not null,
        expires_at timestamptz not null,
        wrong_attempts smallint not null default 0 check (wrong_attempts between 0 and 5),
        used_at timestamptz
      );
      create index sign_in_code_of_phone on sign_in_code (phone_digest, sent_at desc);
      create index sign_in_code_sent_at on sign_in_code (sent_at);

      create table session (
        id uuid primary key,
        token_digest text not null unique,
        member_id uuid not null references member,
        opened_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index session_of_member on session (member_id);
      create index session_expires_at on session (expires_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session, sign_in_code');
  }
}

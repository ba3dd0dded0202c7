import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes are counted per network address, too. */
export class SignInAddresses1700000000103 implements MigrationInterface {
  name = 'SignInAddresses1700000000103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sign_in_code add column address_digest text;
      create index sign_in_code_of_address on sign_in_code (address_digest, sent_at desc) where address_digest is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sign_in_code drop column address_digest');
  }
}

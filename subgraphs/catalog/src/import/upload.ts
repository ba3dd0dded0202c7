import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';

/** A file somebody sent, kept for a day until it is imported. */
@Entity('upload')
export class Upload {
  @IdColumn()
  id: string;

  /** Who sent it: nobody else can use it. */
  @Column('text')
  owner: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'content_type' })
  contentType: string;

  @Column('bytea')
  body: Buffer;

  @InstantColumn({ name: 'uploaded_at' })
  uploadedAt: Date;

  @InstantColumn({ name: 'expires_at' })
  expiresAt: Date;
}

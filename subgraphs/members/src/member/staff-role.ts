import { InstantColumn, type Role } from '@tonglu/kit';
import { Entity, PrimaryColumn } from 'typeorm';

/** What a member who works for the brand may do. */
@Entity('staff_role')
export class StaffRole {
  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;

  @PrimaryColumn('text')
  role: Role;

  @InstantColumn({ name: 'granted_at' })
  grantedAt: Date;
}

import { createHmac } from 'node:crypto';
import { digest, IdColumn, InstantColumn } from '@tonglu/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One forwarding of a material by one guide: whoever opens the link is counted for it. */
@Entity('material_share')
export class MaterialShare {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'material_id' })
  materialId: string;

  @Column('text', { name: 'token_digest', unique: true })
  tokenDigest: string;

  @Column('text', { name: 'forwarded_by' })
  forwardedBy: string;

  @InstantColumn({ name: 'forwarded_at' })
  forwardedAt: Date;
}

export enum VisitKind {
  VIEW = 'VIEW',
  FORWARD = 'FORWARD',
}
registerEnumType(VisitKind, {
  name: 'VisitKind',
  description: 'What somebody did with a link.',
  valuesConfig: { VIEW: { description: 'Opened it.' }, FORWARD: { description: 'Passed it on.' } },
});

/** That somebody did something with a link. The key makes it count once, however often they do. */
@Entity('material_visit')
export class MaterialVisit {
  @PrimaryColumn('uuid', { name: 'share_id' })
  shareId: string;

  @PrimaryColumn('text')
  kind: VisitKind;

  @PrimaryColumn('text')
  visitor: string;

  @InstantColumn({ name: 'visited_at' })
  visitedAt: Date;
}

/** 256 bits that nobody without the secret can make; derived, so that only a digest of it need be stored. */
export const tokenOf = (secret: string, shareId: string): string => createHmac('sha256', secret).update(`material-share\n${shareId}`).digest('base64url');

export const tokenDigest = (token: string): string | null => (/^[A-Za-z0-9_-]{43}$/.test(token) ? digest(token) : null);

@ObjectType({ simpleResolvers: true, description: 'A link of one’s own to a material.' })
export class ForwardedMaterial {
  @Field(() => String, { description: 'For the address of the page; 256 bits. Anybody who has it may open the material.' })
  token: string;
}

@ObjectType({ simpleResolvers: true, description: 'Each person counts once per link.' })
export class MaterialCounts {
  @Field(() => Int, { description: 'Links made.' })
  shares: number;
  @Field(() => Int)
  views: number;
  @Field(() => Int)
  forwards: number;
}

import { inLocale } from '@tonglu/kit';
import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Media, type MediaRow } from './media';

@Resolver(() => Media)
export class MediaResolver {
  @FieldResolver(() => String, { description: 'What the picture shows, for those who do not see it; of a manual its title.' })
  alt(@Root() media: MediaRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(media.alt, locale);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Of a manual: its size in bytes, where it is known.' })
  bytes(@Root() media: MediaRow): number | null {
    return media.bytes ? Number(media.bytes) : null;
  }
}

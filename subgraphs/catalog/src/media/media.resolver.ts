import { inLocale } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Media, type MediaRow } from './media';

@Resolver(() => Media)
export class MediaResolver {
  @FieldResolver(() => String, { description: 'What the picture shows, for those who do not see it.' })
  alt(@Root() media: MediaRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(media.alt, locale);
  }
}

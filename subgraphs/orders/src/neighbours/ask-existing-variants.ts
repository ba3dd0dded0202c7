import type { Context } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { ExistingVariantsDocument } from './catalog.generated';
import { patience } from './patience';

/** Whether variants exist for this viewer (C3); none does while catalog does not answer. */
export const existingVariantLoader = (context: Pick<Context, 'ask' | 'log'>) =>
  new DataLoader<string, boolean>(async (ids) => {
    try {
      const { existingVariants } = await context.ask('catalog', ExistingVariantsDocument, { ids: [...ids] }, patience.page);
      return ids.map((id) => existingVariants.includes(id));
    } catch (error) {
      context.log.warn({ err: error }, 'catalog does not say which variants exist');
      return ids.map(() => false);
    }
  });

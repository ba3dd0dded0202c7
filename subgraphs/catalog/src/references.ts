import { isId } from '@tonglu/kit';

interface Loader<R> {
  load(id: string): Promise<R | null>;
}

/** A batch of references through a loader; what is not even an id does not exist. */
export const loadMany = <R extends object>(loader: Loader<R>, ids: readonly string[]): Promise<(R | null)[]> =>
  Promise.all(ids.map((id) => (isId(id) ? loader.load(id) : null)));

import { ask } from '~/graph.server';
import { SuggestionsDocument } from '~/gql/graphql';
import type { Suggestion } from '~/search/suggestion';
import type { Route } from './+types/route';

const longest = 60;

/** What the search box asks for while somebody types. Nobody waits for it: where it fails there are no suggestions. */
export async function loader({ context, url }: Route.LoaderArgs): Promise<{ text: string; suggestions: Suggestion[] }> {
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, longest);
  if (!text) return { text, suggestions: [] };
  try {
    const { data } = await ask(context, SuggestionsDocument, { text });
    return { text, suggestions: (data.searchSuggestions ?? []).map(({ text: label, category, product }) => ({
      label,
      kind: product ? 'product' : category ? 'category' : 'words',
      to: product ? `/p/${product.slug}` : category ? `/c/${category.slug}` : `/search?${new URLSearchParams({ q: label })}`,
      picture: product?.cover?.url ?? null,
      price: product?.priceRange?.promotionalMin ?? null,
    })) };
  } catch (error) {
    console.warn(JSON.stringify({ suggestions: text, failed: String(error) }));
    return { text, suggestions: [] };
  }
}

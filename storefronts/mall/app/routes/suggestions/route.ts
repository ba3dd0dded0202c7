import { withQuery } from '@tonglu/storefront-kit/local-path';
import { ask } from '~/graph.server';
import { PopularSearchesDocument, SuggestionsDocument } from '~/gql/graphql';
import type { Suggestion } from '~/search/suggestion';
import type { Route } from './+types/route';

const longest = 60;

const wordsToSearch = (text: string): Suggestion => ({ label: text, kind: 'words', to: withQuery('/search', { q: text }), picture: null, price: null });

/** What the search box asks for while somebody types, and before. Nobody waits for it: where it fails there are no suggestions. */
export async function loader({ context, url }: Route.LoaderArgs): Promise<{ text: string; suggestions: Suggestion[] }> {
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, longest);
  try {
    if (!text) {
      const { data } = await ask(context, PopularSearchesDocument, {});
      return { text, suggestions: (data.popularSearches ?? []).map(wordsToSearch) };
    }
    const { data } = await ask(context, SuggestionsDocument, { text });
    return { text, suggestions: (data.searchSuggestions ?? []).map(({ text: label, category, product }) => {
      if (product) return { label, kind: 'product', to: `/p/${product.slug}`, picture: product.cover?.url ?? null, price: product.priceRange?.promotionalMin ?? null };
      return category ? { label, kind: 'category', to: `/c/${category.slug}`, picture: null, price: null } : wordsToSearch(label);
    }) };
  } catch (error) {
    console.warn(JSON.stringify({ suggestions: text, failed: String(error) }));
    return { text, suggestions: [] };
  }
}

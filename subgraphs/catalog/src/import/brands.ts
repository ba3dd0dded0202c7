import { digest, type LocalizedText, type Transaction } from '@tonglu/kit';

/** "APEX DIGITAL" and "Apex Digital" are one brand. */
export const brandKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export function brandSlug(name: string): string {
  const slug = brandKey(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug || digest(brandKey(name)).slice(0, 8);
}

/** Known brands by slug and by name in either language. */
export async function knownBrands(tx: Transaction): Promise<Map<string, string>> {
  const brands = await tx.rows<{ slug: string; name: LocalizedText }>('select slug, name from brand', [], 'brands-known');
  return new Map(brands.flatMap(({ slug, name }) => [slug, brandKey(name['zh-CN']), ...(name.en ? [brandKey(name.en)] : [])].map((key) => [key, slug] as const)));
}

/** As many as the bench's own, and alike. */
const count = 5_000;
const leaves = ['Air conditioners', 'Refrigerators', 'Washing machines', 'Televisions', 'Water heaters', 'Range hoods', 'Dishwashers', 'Purifiers'];
const brands = ['Alpha', 'Beta', 'Gamma', 'Delta'];
const noises = Array.from({ length: 20 }, (_each, step) => `${30 + step} dB`);
const colours = ['White', 'Grey', 'Black'];

/** The n-th product; the ids are those of what it belongs to, by name. */
function productOf(number, { categories, collections, tags, channel, profile }) {
  const leaf = leaves[number % leaves.length];
  const picture = (kind) => `https://shop.example/bench/${number}-${kind}.svg`;
  return {
    title: `${leaf} model ${number}`,
    handle: `bench-product-${number}`,
    subtitle: 'Quiet, thrifty, handsome',
    description: `About product ${number}. `.repeat(8).trim(),
    material: 'Grade 1',
    status: 'published',
    thumbnail: picture('cover'),
    images: ['cover', 'scene', 'detail'].map((kind) => ({ url: picture(kind) })),
    category_ids: [categories.get('House'), categories.get(leaf)],
    collection_id: collections.get(brands[number % brands.length]),
    tag_ids: [tags.get(noises[number % noises.length])],
    sales_channels: [{ id: channel }],
    shipping_profile_id: profile,
    options: [{ title: 'colour', values: colours }],
    variants: colours.map((colour, index) => ({
      title: colour,
      sku: `BENCH-${number}-${index}`,
      options: { colour },
      manage_inventory: true,
      prices: [{ currency_code: 'cny', amount: (94_900 + ((number * 37) % 800_000) + index * 10_000) / 100 }],
    })),
  };
}

module.exports = { brands, count, leaves, noises, productOf };

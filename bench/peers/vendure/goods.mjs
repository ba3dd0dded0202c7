/** As many as the bench's own, and alike. */
export const products = 5_000;
export const leaves = ['Air conditioners', 'Refrigerators', 'Washing machines', 'Televisions', 'Water heaters', 'Range hoods', 'Dishwashers', 'Purifiers'];
const brands = ['Alpha', 'Beta', 'Gamma', 'Delta'];
const colours = ['White', 'Grey', 'Black'];

const columns = ['name', 'slug', 'description', 'assets', 'facets', 'optionGroups', 'optionValues', 'sku', 'price', 'taxCategory', 'stockOnHand', 'trackInventory', 'variantAssets', 'variantFacets'];

/** For the importer: a row for each variant, the product's own columns in its first. */
export function goodsAsCsv() {
  const rows = Array.from({ length: products }, (_each, number) => {
    const leaf = leaves[number % leaves.length];
    const facets = [`category:${leaf}`, `brand:${brands[number % brands.length]}`, 'energy grade:Grade 1', `noise:${30 + (number % 20)} dB`].join('|');
    const product = [`${leaf} model ${number}`, `bench-product-${number}`, `About product ${number}. `.repeat(8).trim(), '', facets, 'colour'];
    return colours.map((colour, index) => [
      ...(index === 0 ? product : product.map(() => '')),
      colour, `BENCH-${number}-${index}`, (94_900 + ((number * 37) % 800_000) + index * 10_000) / 100, 'standard', 1_000_000, 'true', '', `colour:${colour}`,
    ]);
  });
  return [columns, ...rows.flat()].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
}

const collection = (name, facetValueNames, parentName) => ({ name, ...(parentName && { parentName }), filters: [{ code: 'facet-value-filter', args: { facetValueNames, containsAny: true } }] });

export const shop = {
  defaultLanguage: 'en',
  defaultZone: 'Asia',
  countries: [{ code: 'CN', name: 'China', zone: 'Asia' }],
  taxRates: [{ name: 'standard', percentage: 13 }],
  shippingMethods: [{ name: 'Standard', price: 0 }],
  paymentMethods: [{ name: 'Dummy', handler: { code: 'dummy-payment-handler', arguments: [{ name: 'automaticSettle', value: 'false' }] } }],
  collections: [collection('House', leaves), ...leaves.map((leaf) => collection(leaf, [leaf], 'House'))],
};

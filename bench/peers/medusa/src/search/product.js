const { defineSearchIndex, graphSeed, QueryContext, search } = require('@medusajs/framework/utils');

const keywords = () => search.keyword().filterable().facetable().array();

module.exports.default = defineSearchIndex({
  name: 'product',
  entity: 'product',
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword(),
    title: search.text().searchable({ weight: 3 }),
    description: search.text().searchable(),
    thumbnail: search.keyword(),
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().filterable().array(),
    lowest: search.integer().sortable(),
    highest: search.integer().sortable(),
    category: keywords(),
    brand: keywords(),
    noise: keywords(),
    colour: keywords(),
  }),
  seed: graphSeed({
    fields: ['id', 'handle', 'title', 'description', 'thumbnail', 'status', 'sales_channels.id', 'categories.name', 'collection.title', 'tags.value', 'variants.title', 'variants.calculated_price.*'],
    context: { variants: { calculated_price: QueryContext({ currency_code: 'cny' }) } },
    transform: (rows) => rows.map(documentOf),
  }),
});

function documentOf({ id, handle, title, description, thumbnail, status, sales_channels, categories, collection, tags, variants }) {
  const prices = variants.map(({ calculated_price: price }) => price.calculated_amount);
  return {
    id, handle, title, description, thumbnail, status,
    sales_channel_ids: sales_channels.map((channel) => channel.id),
    lowest: Math.min(...prices),
    highest: Math.max(...prices),
    category: categories.map(({ name }) => name),
    brand: [collection.title],
    noise: tags.map(({ value }) => value),
    colour: variants.map((variant) => variant.title),
  };
}

// Into an empty, migrated database: `medusa exec`.
const flows = require('@medusajs/medusa/core-flows');
const { ContainerRegistrationKeys, Modules } = require('@medusajs/framework/utils');
const { seedCustomers } = require('./customers');
const { brands, count, leaves, noises, productOf } = require('./goods');

module.exports.default = async function seed({ container }) {
  const run = async (flow, input) => (await flow(container).run({ input })).result;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const links = container.resolve(ContainerRegistrationKeys.LINK);
  const byName = (list, name = 'name') => new Map(list.map((each) => [each[name], each.id]));

  const [store] = await container.resolve(Modules.STORE).listStores();
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels();
  await run(flows.updateStoresWorkflow, { selector: { id: store.id }, update: { supported_currencies: [{ currency_code: 'cny', is_default: true }], default_sales_channel_id: channel.id } });
  const [region] = await run(flows.createRegionsWorkflow, { regions: [{ name: 'China', currency_code: 'cny', countries: ['cn'], payment_providers: ['pp_system_default'] }] });
  await run(flows.createTaxRegionsWorkflow, [{ country_code: 'cn', provider_id: 'tp_system', default_tax_rate: { name: 'standard', code: 'standard', rate: 13 } }]);
  const [house] = await run(flows.createStockLocationsWorkflow, { locations: [{ name: 'East', address: { city: 'Shanghai', country_code: 'CN', address_1: '' } }] });
  await links.create({ [Modules.STOCK_LOCATION]: { stock_location_id: house.id }, [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' } });
  const known = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: 'default' });
  const [profile] = known.length ? known : await run(flows.createShippingProfilesWorkflow, { data: [{ name: 'Default', type: 'default' }] });
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({ name: 'Delivery', type: 'shipping', service_zones: [{ name: 'China', geo_zones: [{ country_code: 'cn', type: 'country' }] }] });
  await links.create({ [Modules.STOCK_LOCATION]: { stock_location_id: house.id }, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } });
  await run(flows.createShippingOptionsWorkflow, [{
    name: 'Standard', price_type: 'flat', provider_id: 'manual_manual', service_zone_id: set.service_zones[0].id, shipping_profile_id: profile.id,
    type: { label: 'Standard', description: 'In two days', code: 'standard' }, prices: [{ currency_code: 'cny', amount: 0 }],
    rules: [{ attribute: 'enabled_in_store', value: 'true', operator: 'eq' }, { attribute: 'is_return', value: 'false', operator: 'eq' }],
  }]);
  await run(flows.linkSalesChannelsToStockLocationWorkflow, { id: house.id, add: [channel.id] });

  const [root] = await run(flows.createProductCategoriesWorkflow, { product_categories: [{ name: 'House', is_active: true }] });
  const below = await run(flows.createProductCategoriesWorkflow, { product_categories: leaves.map((name) => ({ name, is_active: true, parent_category_id: root.id })) });
  const shelf = {
    categories: byName([root, ...below]),
    collections: byName(await run(flows.createCollectionsWorkflow, { collections: brands.map((title) => ({ title })) }), 'title'),
    tags: byName(await run(flows.createProductTagsWorkflow, { product_tags: noises.map((value) => ({ value })) }), 'value'),
    channel: channel.id,
    profile: profile.id,
  };
  for (let from = 0; from < count; from += 100) {
    await run(flows.createProductsWorkflow, { products: Array.from({ length: 100 }, (_each, index) => productOf(from + index, shelf)) });
    if (from % 1_000 === 0) console.log(`${from + 100} products`);
  }
  const { data: items } = await query.graph({ entity: 'inventory_item', fields: ['id'] });
  for (let from = 0; from < items.length; from += 1_000) {
    await run(flows.createInventoryLevelsWorkflow, { inventory_levels: items.slice(from, from + 1_000).map(({ id }) => ({ location_id: house.id, inventory_item_id: id, stocked_quantity: 1_000_000 })) });
  }
  await seedCustomers(container, { region, channel });
};

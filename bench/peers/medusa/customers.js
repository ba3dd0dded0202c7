const { Modules } = require('@medusajs/framework/utils');

const ordering = 200;
const ordersEach = 10;

const address = { first_name: 'Customer', last_name: 'Bench', address_1: '1 Test Road', city: 'Shanghai', postal_code: '200030', country_code: 'cn' };

/** Customers who have ordered; they sign in by `/auth/customer/emailpass`. */
async function seedCustomers(container, { region, channel }) {
  const variants = await container.resolve(Modules.PRODUCT).listProductVariants({}, { relations: ['product'], take: 15_000, order: { sku: 'ASC' } });
  const customers = await container.resolve(Modules.CUSTOMER).createCustomers(Array.from({ length: ordering }, (_each, number) => ({ email: `customer-${number}@bench.example`, first_name: 'Customer', last_name: String(number), has_account: true })));
  const auth = container.resolve(Modules.AUTH);
  for (const { id, email } of customers) {
    const { authIdentity } = await auth.register('emailpass', { body: { email, password: 'bench' } });
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { customer_id: id } });
  }
  const orders = container.resolve(Modules.ORDER);
  for (const [number, { id, email }] of customers.entries()) {
    await orders.createOrders(Array.from({ length: ordersEach }, (_each, order) => ({
      region_id: region.id, sales_channel_id: channel.id, customer_id: id, email, currency_code: 'cny', status: 'pending', shipping_address: address, billing_address: address,
      items: [1, 2, 3].map((line) => lineOf(variants[((number * ordersEach + order) * 7 + line * 13) % variants.length])),
      shipping_methods: [{ name: 'Standard', amount: 0 }],
    })));
  }
}

function lineOf({ id, sku, title, product }) {
  return { title: product.title, product_id: product.id, product_title: product.title, product_handle: product.handle, variant_id: id, variant_sku: sku, variant_title: title, quantity: 1, unit_price: 1_000, requires_shipping: true };
}

module.exports = { seedCustomers };

import type { Adapter, Answer, Ask, Question, Work } from '../src/adapter';
import { WentWrong } from '../src/buyer';

/** Medusa 2 with the data of bench/peers/medusa, through its Store API. */
const { MEDUSA_KEY = '' } = process.env; // the publishable one
const products = 5_000;
const readers = 4;
const buyers = 16;
const words = ['conditioners', 'refrigerators', 'washing', 'televisions', 'heaters', 'hoods', 'dishwashers', 'purifiers'];

const fields = {
  list: 'id,title,handle,thumbnail,variants.id,variants.sku,variants.title,*variants.calculated_price,variants.inventory_quantity',
  product: 'id,title,handle,subtitle,description,status,material,thumbnail,collection.id,collection.title,*categories,options.title,tags.value,images.url,variants.id,variants.sku,variants.title,variants.options.value,*variants.calculated_price,variants.inventory_quantity',
  hit: ['id', 'handle', 'title', 'thumbnail', 'lowest', 'highest'],
  history: 'id,display_id,status,created_at,total,currency_code,*items',
} as const;

const address = { first_name: 'Customer', last_name: 'Bench', address_1: '1 Test Road', city: 'Shanghai', postal_code: '200030', country_code: 'cn' };

const shop = { region: '', category: '', shipping: '', variants: [] as string[], tokens: [] as string[] };

/** The answer as it came, unless it is a refusal. */
async function page(ask: Ask, path: string, { body, token }: { body?: Question['body']; token?: string } = {}): Promise<Answer> {
  const answer = await ask({ path, body, headers: { 'x-publishable-api-key': MEDUSA_KEY, ...(token && { authorization: `Bearer ${token}` }) } });
  if (answer.status !== 200) throw new WentWrong(`${path}: ${answer.status} ${answer.text.slice(0, 500)}`);
  return answer;
}

const read = async <Data>(...question: Parameters<typeof page>): Promise<Data> => JSON.parse((await page(...question)).text) as Data;

const searched = (filters: object, facets?: string[]) => ({ body: { entity: 'product', fields: fields.hit, filters, pagination: { take: 24 }, search_options: { count: 'exact', ...(facets && { facets }) } } });

const list: Work = (ask) => page(ask, `/store/products?limit=24&category_id=${shop.category}&region_id=${shop.region}&fields=${fields.list}`);
const indexedList: Work = (ask) => page(ask, '/store/search', searched({ category: 'House' }));
const product: Work = (ask, n) => page(ask, `/store/products?handle=bench-product-${(n * 17) % products}&region_id=${shop.region}&fields=${fields.product}`);
const search: Work = (ask, n) => page(ask, '/store/search', searched({ q: words[n % words.length] }, ['category', 'brand', 'noise', 'colour']));
const history: Work = (ask, n) => page(ask, `/store/orders?limit=10&order=-created_at&fields=${fields.history}`, { token: shop.tokens[n % readers] });

/** Three lines, an address, a way to ship, a payment that is authorised. */
const checkout: Work = async (ask, n) => {
  const token = shop.tokens[readers + (n % buyers)];
  const send = <Data>(path: string, body: object = {}) => read<Data>(ask, `/store/${path}`, { body, token });
  const [first, ...rest] = [1, 2, 3].map((step) => ({ variant_id: shop.variants[(n * 11 + step * 5) % shop.variants.length], quantity: 1 }));
  const { cart: { id } } = await send<{ cart: { id: string } }>('carts?fields=id', { region_id: shop.region, items: [first] });
  for (const line of rest) await send(`carts/${id}/line-items?fields=id`, line);
  await send(`carts/${id}?fields=id`, { shipping_address: address, billing_address: address });
  await send(`carts/${id}/shipping-methods?fields=id,total,currency_code`, { option_id: shop.shipping });
  const { payment_collection: payment } = await send<{ payment_collection: { id: string } }>('payment-collections', { cart_id: id });
  await send(`payment-collections/${payment.id}/payment-sessions`, { provider_id: 'pp_system_default' });
  const answer = await page(ask, `/store/carts/${id}/complete?fields=id,display_id,status`, { body: {}, token });
  if (!answer.text.includes('"type":"order"')) throw new WentWrong(answer.text.slice(0, 500));
  return answer;
};

export const adapter: Adapter = {
  name: 'Medusa',
  work: { list: { list, 'indexed list': indexedList }, product, search, history, checkout },
  async prepare(ask) {
    shop.region = (await read<{ regions: { id: string }[] }>(ask, '/store/regions')).regions[0].id;
    shop.category = (await read<{ product_categories: { id: string }[] }>(ask, '/store/product-categories?handle=house')).product_categories[0].id;
    for (let number = 0; number < readers + buyers; number += 1) {
      shop.tokens.push((await read<{ token: string }>(ask, '/auth/customer/emailpass', { body: { email: `customer-${number}@bench.example`, password: 'bench' } })).token);
    }
    for (let from = 0; from < products; from += 100) {
      const some = await read<{ products: { variants: { id: string }[] }[] }>(ask, `/store/products?limit=100&offset=${from}&fields=id,variants.id`);
      shop.variants.push(...some.products.flatMap(({ variants }) => variants.map(({ id }) => id)));
    }
    const [token] = shop.tokens;
    const { cart } = await read<{ cart: { id: string } }>(ask, '/store/carts', { body: { region_id: shop.region, items: [{ variant_id: shop.variants[0], quantity: 1 }], shipping_address: address }, token });
    shop.shipping = (await read<{ shipping_options: { id: string }[] }>(ask, `/store/shipping-options?cart_id=${cart.id}`, { token })).shipping_options[0].id;
    await lookThrough(ask);
  },
};

interface Shown {
  thumbnail: string;
  images: object[];
  categories: object[];
  variants: { calculated_price: { calculated_amount: number }; inventory_quantity: number }[];
}

/** Whether every page is whole. */
async function lookThrough(ask: Ask): Promise<void> {
  const parsed = async <Data>(work: Work, n = 0): Promise<Data> => JSON.parse((await work(ask, n)).text) as Data;
  const listed = await parsed<{ count: number; products: Shown[] }>(list);
  expect('list', listed.count === products && listed.products.length === 24 && listed.products.every(whole));
  const [shown] = (await parsed<{ products: Shown[] }>(product, 1)).products;
  expect('product page', whole(shown) && shown.images.length === 3 && shown.categories.length === 2);
  const indexed = (await parsed<Results>(indexedList)).results[0];
  expect('indexed list', indexed.hits.length === 24);
  for (let n = 0; n < words.length; n += 1) {
    const [found] = (await parsed<Results>(search, n)).results;
    expect(`search for ${words[n]}`, found.hits.length === 24 && Object.keys(found.facets).length === 4);
  }
  const { orders } = await parsed<{ orders: { items: { product_title: string }[] }[] }>(history);
  expect('history', orders.length === 10 && orders.every(({ items }) => items.length === 3 && items.every((item) => item.product_title)));
}

interface Results {
  results: { hits: object[]; facets: object }[];
}

const whole = ({ thumbnail, variants }: Shown): boolean => thumbnail.length > 0 && variants.length === 3 && variants.every(({ calculated_price: price, inventory_quantity: stock }) => price.calculated_amount > 0 && stock > 0);

function expect(what: string, isWhole: unknown): void {
  if (!isWhole) throw new WentWrong(`The ${what} is not whole`);
}

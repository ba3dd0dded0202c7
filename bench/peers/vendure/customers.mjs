// At the running server: customers and their orders. What is there already stays.
const { PORT = '3300' } = process.env;
const url = `http://127.0.0.1:${PORT}/shop-api`;
const password = 'bench';
const ordering = 100;
const buying = 32;
const ordersEach = 10;

/** The first ones have ordered; the rest are there to buy. */
const waiting = Array.from({ length: ordering + buying }, (_each, number) => ({ email: `customer-${number}@bench.example`, number }));

const address = '{ fullName: "Customer", streetLine1: "1 Test Road", city: "Shanghai", postalCode: "200030", countryCode: "CN" }';
const failed = '... on ErrorResult { errorCode message }';

await Promise.all(Array.from({ length: 4 }, async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await orderAs(next);
}));

async function orderAs({ email, number }) {
  await ask(`mutation { registerCustomerAccount(input: { emailAddress: "${email}", firstName: "Customer", lastName: "${number}", password: "${password}" }) { __typename ${failed} } }`);
  if (number >= ordering) return;
  const { token } = await ask(`mutation { login(username: "${email}", password: "${password}") { __typename ${failed} } }`);
  const { data } = await ask('{ activeCustomer { orders(options: { filter: { active: { eq: false } } }) { totalItems } } }', token);
  for (let order = data.activeCustomer.orders.totalItems; order < ordersEach; order += 1) {
    const [first, second, third] = [1, 2, 3].map((line) => 1 + (((number * ordersEach + order) * 7 + line * 13) % 15_000));
    await ask(`mutation {
      a: addItemToOrder(productVariantId: ${first}, quantity: 1) { __typename ${failed} }
      b: addItemToOrder(productVariantId: ${second}, quantity: 1) { __typename ${failed} }
      c: addItemToOrder(productVariantId: ${third}, quantity: 1) { __typename ${failed} }
      setOrderShippingAddress(input: ${address}) { __typename ${failed} }
      setOrderShippingMethod(shippingMethodId: [1]) { __typename ${failed} }
      transitionOrderToState(state: "ArrangingPayment") { __typename ${failed} }
      addPaymentToOrder(input: { method: "dummy", metadata: {} }) { __typename ${failed} }
    }`, token);
  }
}

/** The answer, and the token of the session, where one was begun. */
async function ask(query, token) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query }) });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors"') || text.includes('"errorCode"')) throw new Error(text.slice(0, 500));
  return { ...JSON.parse(text), token: answer.headers.get('vendure-auth-token') };
}

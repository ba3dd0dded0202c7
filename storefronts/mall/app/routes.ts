import { index, prefix, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/home/route.tsx'),
  route('c/:slug', 'routes/category/route.tsx'),
  route('search', 'routes/search/route.tsx'),
  route('suggestions', 'routes/suggestions/route.ts'),
  route('p/:slug', 'routes/product/route.tsx'),
  route('m/:token', 'routes/material/route.tsx'),
  route('cart', 'routes/cart/route.tsx'),

  route('sign-in', 'routes/sign-in/route.tsx'),
  route('sign-out', 'routes/sign-out/route.ts'),
  route('locale', 'routes/locale/route.ts'),
  route('district', 'routes/district/route.tsx'),
  route('regions', 'routes/regions/route.ts'),

  ...prefix('checkout', [
    index('routes/checkout/route.ts'),
    route('address', 'routes/checkout-address/route.tsx'),
    route('confirm', 'routes/checkout-confirm/route.tsx'),
  ]),
  route('cashier/:number', 'routes/cashier/route.tsx'),

  ...prefix('me', [
    index('routes/me/route.tsx'),
    route('orders', 'routes/orders/route.tsx'),
    route('orders/:number', 'routes/order/route.tsx'),
    route('addresses', 'routes/addresses/route.tsx'),
    route('addresses/new', 'routes/address/new.tsx'),
    route('addresses/:id', 'routes/address/change.tsx'),
  ]),

  route('health/live', 'routes/health/live.ts'),
  route('health/ready', 'routes/health/ready.ts'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig;

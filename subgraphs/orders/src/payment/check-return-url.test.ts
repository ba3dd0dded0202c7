import { InvalidInput, Refused } from '@tonglu/kit';
import { checkReturnUrl } from './check-return-url';

const ours = ['http://127.0.0.1:3000', 'https://mall.example.com'];

test.each([
  ['not an address', 'orders/1'],
  ['a script', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['another site', 'https://evil.example.com/orders/1'],
  ['our name as a user name', 'https://mall.example.com@evil.example.com/'],
  ['our name as a prefix', 'https://mall.example.com.evil.example.com/'],
  ['credentials on our own name', 'https://user:pass@mall.example.com/'],
  ['another port', 'http://127.0.0.1:3001/'],
  ['too long', `https://mall.example.com/${'a'.repeat(2_000)}`],
])('refuses %s and names the field', (_what, url) => {
  expect.assertions(2);
  try {
    checkReturnUrl(url, ours);
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).problems).toEqual([expect.objectContaining({ constructor: InvalidInput, path: ['input', 'returnUrl'] })]);
  }
});

test('lets our storefronts through, and no address at all', () => {
  expect(checkReturnUrl('https://mall.example.com/orders/1?paid=1', ours)).toBe('https://mall.example.com/orders/1?paid=1');
  expect(checkReturnUrl(null, ours)).toBeUndefined();
});

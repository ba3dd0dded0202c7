import { openJson, sealJson } from './signed-json';

const secret = 'a secret of the test';
const value = { payable: '199900', lines: [{ variant: 'v', quantity: 2 }], list: '商城价' };

test('what is sealed opens again, and equal values give equal tokens', () => {
  expect(openJson(secret, 'quote', sealJson(secret, 'quote', value))).toEqual(value);
  expect(sealJson(secret, 'quote', { b: 1, a: 2 })).toBe(sealJson(secret, 'quote', { a: 2, b: 1 }));
});

test('another secret, another purpose, a changed payload or a cut token opens nothing', () => {
  const token = sealJson(secret, 'quote', value);
  const [, signature] = token.split('.');
  const forged = `${Buffer.from(JSON.stringify({ ...value, payable: '1' })).toString('base64url')}.${signature}`;
  expect(openJson('another secret', 'quote', token)).toBeUndefined();
  expect(openJson(secret, 'download', token)).toBeUndefined();
  for (const bad of [forged, token.slice(0, -2), `${token}.x`, signature, '', '.', 'a.b', '汉.字']) expect(openJson(secret, 'quote', bad)).toBeUndefined();
});

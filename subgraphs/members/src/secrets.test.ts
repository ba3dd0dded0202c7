import { keyedDigest, seal, unseal } from './secrets';

const secret = 'a-secret-for-these-tests-only-0000';

test('what is sealed opens with its secret and for what it belongs to only', () => {
  const sealed = seal(secret, '验证码 012345', 'one');
  expect(sealed).not.toContain('012345');
  expect(unseal(secret, sealed, 'one')).toBe('验证码 012345');
  expect(() => unseal(secret, sealed, 'another')).toThrow();
  expect(() => unseal(`${secret}!`, sealed, 'one')).toThrow();
  expect(() => unseal(secret, `${sealed.slice(0, -2)}AA`, 'one')).toThrow();
});

test('a digest depends on the secret, the purpose and the text', () => {
  const digests = [keyedDigest(secret, 'phone', 'a'), keyedDigest(secret, 'phone', 'b'), keyedDigest(secret, 'session-token', 'a'), keyedDigest(`${secret}!`, 'phone', 'a')];
  expect(new Set(digests).size).toBe(4);
  expect(keyedDigest(secret, 'phone', 'a')).toBe(digests[0]);
});

import { signedHeaders, SignatureVerifier, type SignedMessage } from './signature';

const message: SignedMessage = { method: 'POST', path: '/graphql', call: 'who', body: '{"query":"{ a }"}' };
const secret = 'a secret of some length';

test('a genuine message is accepted once', () => {
  const verifier = new SignatureVerifier(secret);
  const headers = signedHeaders(secret, message);
  expect(verifier.reject(message, headers)).toBeUndefined();
  expect(verifier.reject(message, headers)).toBe('replayed');
});

test.each([
  ['another body', { ...message, body: '{}' }],
  ['another actor', { ...message, call: 'somebody else' }],
  ['another path', { ...message, path: '/events' }],
])('%s is forged', (_what, changed) => {
  expect(new SignatureVerifier(secret).reject(changed, signedHeaders(secret, message))).toBe('forged');
});

test('another secret is forged, no signature is unsigned, yesterday’s is old', () => {
  const verifier = new SignatureVerifier(secret);
  expect(verifier.reject(message, signedHeaders('another secret', message))).toBe('forged');
  expect(verifier.reject(message, {})).toBe('unsigned');
  expect(verifier.reject(message, signedHeaders(secret, message, Date.now() - 86_400_000))).toBe('old');
});

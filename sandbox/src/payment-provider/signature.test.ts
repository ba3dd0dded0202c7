import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hmac, merchantStringToSign } from './signature';

it('signs as the worked examples of the README say', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const examples = [...readme.matchAll(/^((?:GET|POST)\\n.*)\n→ ([0-9a-f]{64})$/gm)];
  expect(examples).toHaveLength(2);
  for (const [, text, signature] of examples) {
    const [method, target, timestamp, nonce, body] = text!.split('\\n') as [string, string, string, string, string];
    expect(hmac('a-secret-of-the-merchant', merchantStringToSign(method, target, timestamp, nonce, body))).toBe(signature);
  }
});

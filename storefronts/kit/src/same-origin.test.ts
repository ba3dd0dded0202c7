import { isSameOrigin } from './same-origin';

const mall = 'https://mall.example';
const post = (headers: Record<string, string>) => new Request(`${mall}/cart`, { method: 'POST', headers });

describe('forged forms', () => {
  it('lets reading through', () => expect(isSameOrigin(new Request(mall), mall)).toBe(true));
  it('accepts a form of our own', () => {
    expect(isSameOrigin(post({ 'sec-fetch-site': 'same-origin' }), mall)).toBe(true);
    expect(isSameOrigin(post({ origin: mall }), mall)).toBe(true);
  });
  it('refuses everyone else, even a sibling site, even without a word', () => {
    for (const site of ['cross-site', 'same-site', 'none']) expect(isSameOrigin(post({ 'sec-fetch-site': site, origin: mall }), mall)).toBe(false);
    expect(isSameOrigin(post({ origin: 'https://evil.example' }), mall)).toBe(false);
    expect(isSameOrigin(post({ origin: 'null' }), mall)).toBe(false);
    expect(isSameOrigin(post({}), mall)).toBe(false);
  });
});

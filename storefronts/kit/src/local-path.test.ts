import { localPath, withQuery } from './local-path';

describe('where a visitor may be sent on', () => {
  it.each(['/cart', '/p/x?variant=A-1&n=2', '/me/orders#top', '/搜索'])('follows %s', (path) =>
    expect(decodeURI(localPath(path))).toBe(path));

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    'cart',
    '',
    '/..//evil.example',
    '/./%2e%2e//evil.example',
    null,
    undefined,
    ['/cart'],
  ])('does not follow %p', (path) => expect(localPath(path, '/home')).toBe('/home'));
});

describe('query parameters of a local path', () => {
  it('sets, replaces and removes', () =>
    expect(withQuery('/c/fans?sort=NEWEST&after=x', { sort: 'PRICE_ASC', after: null, from: 100 })).toBe('/c/fans?sort=PRICE_ASC&from=100'));
});

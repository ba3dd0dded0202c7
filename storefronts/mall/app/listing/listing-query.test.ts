import { filterOf, firstPagePath, nextPagePath, readListing, sortedPath, unfilteredPath, withoutChoice } from './listing-query';

const read = (query: string) => readListing(new URLSearchParams(query));

describe('a list, as its address says', () => {
  it('reads sort, prices and page', () =>
    expect(read('sort=PRICE_ASC&from=1000&to=2999.50&after=abc&page=3')).toEqual({
      sort: 'PRICE_ASC', choices: [{ code: 'price', values: [], from: '1000', to: '2999.50' }], after: 'abc', page: 3, invalid: [],
    }));

  it('reads what is chosen in facets, several values and numbers', () => {
    const query = read('is.finish=%E4%BA%91%E7%99%BD&is.finish=Ink&is.finish=Ink&from.capacity=100&to.capacity=&is.price=1&is=x&is.!=y');
    expect(filterOf(query)).toEqual({ attributes: [{ code: 'finish', values: ['云白', 'Ink'] }, { code: 'capacity', from: 100 }] });
  });

  it('falls back on nonsense', () => {
    expect(read('sort=DROP&page=-2')).toMatchObject({ sort: 'RELEVANCE', page: 1, choices: [] });
    expect(read('page=7').page).toBe(1); // no cursor: it is the first page, whatever the number says
    expect(read(Array.from({ length: 40 }, (_, index) => `is.c${index}=1`).join('&')).choices).toHaveLength(20);
  });

  it('names a number that is none and does not filter by it', () => {
    const query = read('from=cheap&to=500');
    expect(query.invalid).toEqual(['from']);
    expect(filterOf(query)).toEqual({ priceTo: '500' });
    expect(read('from=1e9').invalid).toEqual(['from']);
    expect(read('to=-5').invalid).toEqual(['to']);
    expect(filterOf(read('from.noise=9&to.noise=3'))).toEqual({ attributes: [{ code: 'noise', from: 9 }] });
  });

  it('goes back to the first page when the order changes', () =>
    expect(sortedPath('/c/fans?from=10&after=x&page=2', 'NEWEST')).toBe('/c/fans?from=10&sort=NEWEST'));

  it('keeps the rest of the address when it turns the page or drops a choice', () => {
    expect(nextPagePath('/search?q=%E9%A3%8E&sort=NEWEST', read('sort=NEWEST'), 'c24')).toBe('/search?q=%E9%A3%8E&sort=NEWEST&after=c24&page=2');
    expect(firstPagePath('/c/fans?sort=NEWEST&after=c24&page=2')).toBe('/c/fans?sort=NEWEST');
    expect(unfilteredPath('/c/fans?sort=NEWEST&from=1&to=2&is.finish=a&from.noise=2')).toBe('/c/fans?sort=NEWEST');
    const finish = { code: 'finish', values: ['a', 'b'], from: '', to: '' };
    expect(withoutChoice('/c/fans?is.finish=a&is.finish=b&after=x', finish, 'a')).toBe('/c/fans?is.finish=b');
    expect(withoutChoice('/c/fans?from=1&to=2', { code: 'price', values: [], from: '1', to: '2' })).toBe('/c/fans');
  });
});

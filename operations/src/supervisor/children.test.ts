import { readOperationsEnv } from '../env';
import { childrenOf } from './children';

const environmentOf = (name: string, env: object): NodeJS.ProcessEnv =>
  childrenOf({ ...readOperationsEnv(), ...env }, 'postgres://127.0.0.1/none', 'the secret of a house under test', 'built').find((child) => child.name === name)!.env;

test('payments lead back to the address that buyers see', () => {
  expect(environmentOf('platform', { PUBLIC_ORIGIN: 'https://mall.example' }).STOREFRONT_ORIGINS?.split(',')).toContain('https://mall.example');
  expect(environmentOf('platform', {}).STOREFRONT_ORIGINS).toMatch(/:3000,http:\/\/localhost:3000$/);
});

test.each([['0.0.0.0', 'http://127.0.0.1:4000/graphql'], ['::', 'http://127.0.0.1:4000/graphql'], ['::1', 'http://[::1]:4000/graphql'], ['192.0.2.7', 'http://192.0.2.7:4000/graphql']])('a house that listens on %s finds its graph at %s', (HOST, url) => {
  expect(environmentOf('mall', { HOST }).GRAPH_URL).toBe(url);
});

test('the gateway is told by the mall for whom it asks, and by nobody far away', () => {
  expect(environmentOf('platform', {}).TRUST_PROXY).toBe('loopback');
});

/** One jest for everything: packages resolve to their sources, each test file gets a database of its own. */
const swc = { ...JSON.parse(require('node:fs').readFileSync('.swcrc', 'utf8')), swcrc: false };
delete swc.exclude;

module.exports = {
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['/dist/', '/build/'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@tonglu/schema/events$': '<rootDir>/schema/events/index.ts',
    '^@tonglu/kit/testing$': '<rootDir>/subgraphs/kit/src/testing/index.ts',
    '^@tonglu/kit$': '<rootDir>/subgraphs/kit/src/index.ts',
    '^@tonglu/(catalog|members|orders)$': '<rootDir>/subgraphs/$1/src/subgraph.ts',
    '^@tonglu/(gateway|sandbox|operations)$': '<rootDir>/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/start-postgres.ts',
  globalTeardown: '<rootDir>/test/stop-postgres.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
};

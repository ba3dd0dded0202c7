/** One jest for everything: packages resolve to their sources, each test file gets a database of its own. */
const swc = { ...JSON.parse(require('node:fs').readFileSync('.swcrc', 'utf8')), swcrc: false };
delete swc.exclude;

module.exports = {
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['/dist/', '/build/'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
  setupFiles: ['reflect-metadata', '<rootDir>/test/property-tests.ts'],
  globalSetup: '<rootDir>/test/start-postgres.ts',
  globalTeardown: '<rootDir>/test/stop-postgres.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB', // each file loads its modules anew; a worker that has grown is replaced
};

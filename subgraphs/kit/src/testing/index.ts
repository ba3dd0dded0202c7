export * from './gate';
export * from './test-clock';
export * from './test-database';
export * from './test-graph';

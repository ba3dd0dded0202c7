export * from './button';
export * from './field';
export * from './notice';
export * from './price-tag';

/** Values of a statement under construction: `bind(value)` gives its placeholder. */
export type Bind = (value: unknown) => string;

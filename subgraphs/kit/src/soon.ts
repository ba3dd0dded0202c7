/** Now where it is known, else later. Lists of hundreds of values that are known already need no promise each. */
export type Soon<T> = T | Promise<T>;

/** What `next` makes of the value: at once where it is known. */
export const after = <T, R>(value: Soon<T>, next: (value: T) => Soon<R>): Soon<R> => (value instanceof Promise ? value.then(next) : next(value));

/** All of them: at once where all are known. */
export const allOf = <T>(values: readonly Soon<T>[]): Soon<T[]> => (values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]));

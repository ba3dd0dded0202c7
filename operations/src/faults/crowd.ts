/** Does the work for each item, so many at a time. */
export async function crowd<T, R>(items: readonly T[], abreast: number, work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index], index);
  };
  await Promise.all(Array.from({ length: Math.min(abreast, items.length) }, walk));
  return results;
}

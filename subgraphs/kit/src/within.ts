export class TooLate extends Error {
  override name = 'TooLate';
}

/** The work's outcome, or TooLate. The work itself goes on: its statements have limits of their own. */
export function within<T>(ms: number, work: Promise<T>, who = 'the other side'): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`${who} did not answer within ${ms} ms`)), Math.max(0, ms));
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: Error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

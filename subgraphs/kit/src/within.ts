export class TooLate extends Error {
  override name = 'TooLate';
}

/** The work's outcome, or TooLate. The work itself goes on: its statements have limits of their own. */
export async function within<T>(ms: number, work: Promise<T>, who = 'the other side'): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate(`${who} did not answer within ${ms} ms`)), Math.max(0, ms));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

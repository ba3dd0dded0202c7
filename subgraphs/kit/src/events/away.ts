/** A subscriber that could not be reached at all: it has not seen the event, so no try of its own is used up. */
export class Away extends Error {
  override name = 'Away';

  constructor(subscriber: string, options?: ErrorOptions) {
    super(`${subscriber} is away`, options);
  }
}

/** When to knock again. */
export const knockAgainMs = 5_000;

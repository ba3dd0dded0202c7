import { Door, Overloaded } from '@tonglu/kit';
import { GraphQLError } from 'graphql';

/** The door for mutations: a rush of buyers queues here, where waiting costs nothing, and not for database connections, where it ends in errors. */
export class Turnstile {
  private readonly door: Door;

  constructor(capacity: number, patienceMs: number) {
    this.door = new Door(capacity, { longestQueue: Infinity, patienceMs });
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.door.through(work);
    } catch (error) {
      if (!(error instanceof Overloaded)) throw error;
      throw new GraphQLError('Too many people do this at once; nothing was done, try again', { extensions: { code: 'RATE_LIMITED', retryAfter: 5 } });
    }
  }
}

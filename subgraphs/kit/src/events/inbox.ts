import type { EventType } from '@tonglu/schema/events';
import type { Transaction } from '../database/database';
import { transact } from '../database/transact';
import type { Context } from '../context';
import type { PublishedEvent } from './outbox';

/** What a subgraph does on another's event, in one transaction with the inbox row: exactly once in effect. */
export interface Reaction<C extends Context = Context> {
  to: EventType;
  react(context: C, event: PublishedEvent, tx: Transaction): Promise<void>;
}

/** Declares a reaction with the payload's type. */
export function on<Type extends EventType, C extends Context = Context>(
  to: Type,
  react: (context: C, event: PublishedEvent<Type>, tx: Transaction) => Promise<void>,
): Reaction<C> {
  return { to, react: react as Reaction<C>['react'] };
}

/** Takes an event in. A repeat is recognised by its id and does nothing. Returns whether it was new. */
export function receive(context: Context, reactions: readonly Reaction[], event: PublishedEvent): Promise<boolean> {
  return transact(context.db, async (tx) => {
    const isNew = await tx.run('insert into inbox (event_id, publisher, type) values ($1, $2, $3) on conflict do nothing', [event.id, event.publisher, event.type], 'inbox-insert');
    if (isNew === 0) return false;
    for (const reaction of reactions) if (reaction.to === event.type) await reaction.react(context, event, tx);
    return true;
  });
}

import { Journal } from '../shared/journal';
import { samePhone, type Message } from './message';

export const retained = 500;

/** The newest messages, on disk, each idempotency key once. */
export class MessageStore {
  private readonly byKey = new Map<string, Message>();
  private readonly journal: Journal<Message>;

  constructor(file: string | undefined) {
    this.journal = new Journal<Message>({ file, apply: (message) => this.keep(message) });
    this.shorten();
  }

  withKey(idempotencyKey: string): Message | undefined {
    return this.byKey.get(idempotencyKey);
  }

  async add(message: Message): Promise<void> {
    await this.journal.append(message);
    this.shorten();
  }

  /** Newest first, only those that have reached their phone. */
  arrived(now: Date, to?: string): Message[] {
    return [...this.byKey.values()]
      .reverse()
      .filter((message) => new Date(message.arrivesAt) <= now && (to === undefined || samePhone(message.to, to)))
      .sort((a, b) => b.arrivesAt.localeCompare(a.arrivesAt));
  }

  close(): Promise<void> {
    return this.journal.close();
  }

  private keep(message: Message): void {
    this.byKey.set(message.idempotencyKey, message);
    if (this.byKey.size > retained) this.byKey.delete(this.byKey.keys().next().value!);
  }

  /** The file may hold twice as many before it is rewritten: not every message pays for it. */
  private shorten(): void {
    if (this.journal.lines > 2 * retained) void this.journal.compact(() => this.byKey.values());
  }
}

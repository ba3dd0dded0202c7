import { businessDate } from '@tonglu/kit';

/**
 * The day and the random part of the id. Not a sequence: the provider remembers numbers for ever, also
 * those of a database that was restored or made anew.
 */
export const paymentNumber = (prefix: 'PAY' | 'RF', id: string, now: Date): string => `${prefix}-${businessDate(now).replaceAll('-', '')}-${id.replaceAll('-', '').slice(-16)}`;

import type { Actor } from '@tonglu/kit';
import type { PriceScope } from './price-level';

/** What prices may depend on in somebody who looks. */
export interface PriceViewer {
  channel: string;
  /** 6-digit code. */
  district?: string;
  /** From whom one buys; nobody means from the brand. */
  seller?: string;
  grade?: string;
  dealer?: string;
  contract?: string;
  store?: string;
  /** Under which names a quotation may have been made: the member's id, the dealer. */
  buyers: readonly string[];
}

export const priceViewerOf = ({ channel, memberId, trade, ...actor }: Actor, district = actor.district): PriceViewer => ({
  channel,
  district,
  seller: trade?.seller,
  grade: trade?.grade,
  dealer: trade?.dealer,
  contract: trade?.contract,
  store: trade?.store,
  buyers: [memberId, trade?.dealer].filter((name) => name !== undefined),
});

/** Whether a list is meant for this viewer. The seller is no scope but a filter: nobody buys at another seller's prices. */
export const isFor = (list: PriceScope, viewer: PriceViewer): boolean =>
  (list.seller ?? undefined) === viewer.seller &&
  holds(list.channel, viewer.channel) &&
  (list.region === null || Boolean(viewer.district?.startsWith(list.region))) &&
  holds(list.grade, viewer.grade) &&
  holds(list.dealer, viewer.dealer) &&
  holds(list.contract, viewer.contract) &&
  holds(list.store, viewer.store) &&
  (list.buyer === null || viewer.buyers.includes(list.buyer));

const holds = (wanted: string | null, given: string | undefined): boolean => wanted === null || wanted === given;

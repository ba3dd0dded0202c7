/** Names a gift within an offer: a promotion gives a SKU once. */
export type GiftKey = string;

export const giftKey = ({ code, sku }: { code: string; sku: string }): GiftKey => `${code} ${sku}`;

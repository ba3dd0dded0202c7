/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddAddressInput = {
  address: AddressInput;
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
};

export type AddCartLineInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** How many more; a line holds 1–99. */
  quantity: number;
  variant: string | number;
};

/** Where goods go, and who takes them. A member has at most 50. */
export type AddressInput = {
  /** Road, number, building, room: 2–120 characters. */
  detail: string;
  /** Code of a district (6 digits); city and province follow from it. */
  district: string;
  /** Makes this the default in place of another. False takes nothing away: one address is always the default. */
  makeDefault?: boolean;
  /** Mainland mobile number; +86, spaces and dashes are fine. */
  phone: string;
  /** 1–30 characters. */
  recipient: string;
  /** Code of a street (9 digits) in that district. */
  street?: string | null | undefined;
};

/** A choice in one facet: any of the values, or a number from … to …. */
export type AttributeFilterInput = {
  /** Code of the facet; also "category" and "brand", whose values are slugs. */
  code: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
  values?: Array<string> | null | undefined;
};

/** Whether a variant can be had. */
export type AvailabilityState =
  | 'IN_STOCK'
  /** Five units or fewer. */
  | 'LOW_STOCK'
  | 'OUT_OF_STOCK';

/** What a part of a rich description is. */
export type BlockKind =
  /** Has `text`. */
  | 'HEADING'
  /** Has `items`. */
  | 'LIST'
  /** Has `text`. */
  | 'PARAGRAPH'
  /** Has `url`, and in `text` what it shows. */
  | 'PICTURE';

export type CancelOrderInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** One of the member’s own, not paid yet. */
  order: string | number;
  /** At most 200 characters. */
  reason?: string | null | undefined;
};

/** Old appliances of one category. */
export type CartTradeInInput = {
  /** Slug of the category. */
  category: string;
  /** 1–99. */
  quantity: number;
};

export type ChangeAddressInput = {
  /** The address as it is to be, all of it. */
  address: AddressInput;
  id: string | number;
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
};

export type ChangeCartCouponInput = {
  /** 4–24 letters or digits; left out: no code any more. */
  coupon?: string | null | undefined;
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
};

/** Quantity 1–99. Use removeCartLine to take a line away. */
export type ChangeCartLineQuantityInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  line: string | number;
  quantity: number;
};

export type ChangeCartTradeInsInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** Everything that is handed over, each category once, at most 20; empty: nothing any more. */
  tradeIns: Array<CartTradeInInput>;
};

/** Needs no idempotency key: link, person and kind together are one. */
export type CountMaterialVisitInput = {
  kind: VisitKind;
  token: string;
};

/** ISO 4217 code. */
export type CurrencyCode =
  | 'CNY';

export type FacetKind =
  /** A number from … to …. */
  | 'RANGE'
  /** One or several of its values. */
  | 'TERMS';

/** Who brings a product to work. */
export type Installation =
  /** A fitter comes; it is in the price. */
  | 'INCLUDED'
  /** Nobody is needed. */
  | 'NONE'
  /** A fitter is needed; `services` has what to order. */
  | 'PAID';

/** What a picture or document is for. */
export type MediaRole =
  /** Stands for the product in lists. */
  | 'COVER'
  /** Shows a part or a feature. */
  | 'DETAIL'
  /** No picture but a document to read: a PDF, or a page elsewhere. */
  | 'MANUAL'
  /** Shows it in a room. */
  | 'SCENE';

/** Moves the visitor’s anonymous cart into the signed-in member’s; quantities of the same variant add up. The visitor’s code comes along where the member’s cart has none; of old appliances handed over each category counts once, with the greater number. */
export type MergeCartInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** The visitor’s token, as in the header x-tonglu-visitor. */
  visitor: string;
};

/** How an order stands (O1). */
export type OrderState =
  /** Its stock is held until `payBy`. */
  | 'AWAITING_PAYMENT'
  /** Called off by the buyer, or not paid in time. Money that comes later goes back; where it was only too late and the goods are still there, it buys the order again. */
  | 'CANCELLED'
  /** Delivered. */
  | 'COMPLETED'
  /** Its stock is its own; it waits to be shipped. */
  | 'PAID'
  /** Handed to the carrier. */
  | 'SHIPPED';

/** PENDING: the buyer can pay. CAPTURED: the money is ours. FAILED: the buyer or the provider declined. CLOSED: nobody can pay it any more. REFUNDED: all of it went back. */
export type PaymentState =
  | 'CAPTURED'
  | 'CLOSED'
  | 'FAILED'
  | 'PENDING'
  | 'REFUNDED';

/** What is bought is what is in the cart (O1). */
export type PlaceOrderInput = {
  /** One of the member’s own addresses. */
  address: string | number;
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** At most 200 characters. */
  note?: string | null | undefined;
  /** `quote` of the checkout that the buyer saw. */
  quote: string;
};

/** All that is given must hold. An unknown slug, code or value finds nothing. */
export type ProductFilter = {
  /** Choices in facets; each must hold, and of each any value will do. At most twenty. */
  attributes?: Array<AttributeFilterInput> | null | undefined;
  /** Slug of a brand. */
  brand?: string | null | undefined;
  /** Slug of a category; categories below it are included. */
  category?: string | null | undefined;
  /** What the cheapest variant costs at least, in yuan. */
  priceFrom?: string | null | undefined;
  /** What the cheapest variant costs at most, in yuan. */
  priceTo?: string | null | undefined;
};

/** What sort of thing is sold: one item master holds them all (C1). */
export type ProductKind =
  | 'ACCESSORY'
  | 'GOODS'
  | 'PART'
  /** Work, such as installation or an extended warranty. */
  | 'SERVICE'
  /** Several products sold as one. */
  | 'SUITE'
  /** Delivered without a parcel, such as a prepaid card. */
  | 'VIRTUAL';

/** Ties are broken by age, so that pages never overlap. */
export type ProductSort =
  /** By pieces in paid orders. */
  | 'BEST_SELLING'
  /** Newest first. */
  | 'NEWEST'
  /** By the cheapest variant; products without a price come last. */
  | 'PRICE_ASC'
  /** By the cheapest variant; products without a price come last. */
  | 'PRICE_DESC'
  /** Best match first; without a search, what sells best and was there first. */
  | 'RELEVANCE';

/** What the business calls a promotion (C5). */
export type PromotionKind =
  | 'CLEARANCE'
  | 'COUPON'
  | 'DISCOUNT'
  | 'FLASH_SALE'
  | 'FREE_FREIGHT'
  | 'FREE_INSTALLATION'
  | 'GIFT'
  /** The price falls with the number of people who buy together (拼团). */
  | 'GROUP_BUY'
  | 'MEMBER_PRICE'
  | 'POINTS_MULTIPLIER'
  /** Points turn into money (C6). */
  | 'POINTS_PAY'
  /** A deposit now that counts for more than it is, the balance later (预售). */
  | 'PRESALE'
  /** So much off from so much on (满减). */
  | 'SPEND_AND_SAVE'
  /** Several items together at one price (套系). */
  | 'SUITE'
  | 'TRADE_IN'
  /** A new product at a trial price, so many per member (试单). */
  | 'TRIAL';

export type RemoveAddressInput = {
  id: string | number;
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
};

export type RemoveCartLineInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  line: string | number;
};

export type RequestSignInCodeInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** Mainland mobile number; +86, spaces and dashes are fine. */
  phone: string;
};

export type SignInInput = {
  /** The six digits of the message. */
  code: string;
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** The one the code was sent to. */
  phone: string;
};

export type SignOutInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
};

export type StartPaymentInput = {
  /** Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT. */
  idempotencyKey: string;
  /** One of the member’s own, not paid yet. */
  order: string | number;
  /** Where the provider sends the browser afterwards: an address of one of our storefronts. */
  returnUrl?: string | null | undefined;
};

/** From where a variant reaches the buyer (C9). */
export type StockReach =
  /** In stock in the buyer’s city; whatever needs no stock is here everywhere. */
  | 'HERE'
  /** In stock in the same province. */
  | 'NEARBY'
  /** Out of stock, and nobody knows until when. */
  | 'OUT'
  /** Out of stock, expected on `expectedOn`. It cannot be ordered before. */
  | 'PRESALE'
  /** In stock farther away, or no district was given: `shipsBy` says when it leaves. */
  | 'SHIPS_BY';

/** What happened to an order. */
export type TimelineKind =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PAID'
  /** The buyer or the provider declined; another attempt is possible. */
  | 'PAYMENT_FAILED'
  /** The buyer was sent to the payment provider. */
  | 'PAYMENT_STARTED'
  | 'PLACED'
  /** Money went back to the buyer. */
  | 'REFUNDED'
  | 'SHIPPED';

/** What somebody did with a link. */
export type VisitKind =
  /** Passed it on. */
  | 'FORWARD'
  /** Opened it. */
  | 'VIEW';

export type FacetsFragment = { facets: Array<{ code: string, name: string, kind: FacetKind, unit: string | null, approximate: boolean, min: number | null, max: number | null, values: Array<{ value: string, label: string, count: number, selected: boolean }> }> | null };

export type HelpFragment = { help: { didYouMean: string | null, leftOut: Array<string>, broader: string | null, categories: Array<{ slug: string, name: string }> } | null };

export type CartLineFragment = { id: string, quantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, discounts: Array<{ code: string, name: string, phase: string, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<
    | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
    | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
    | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
    | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
    | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
    | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
  >, variant: { id: string, sku: string, name: string, options: Array<{ name: string, value: string }>, media: Array<{ id: string, url: string }>, product: { id: string, slug: string, name: string, cover: { id: string, url: string } | null } } | null };

export type ContentFragment = { kind: BlockKind, text: string | null, url: string | null, items: Array<string> };

export type DeliveryAddressFragment = { recipient: string, phone: string, regions: Array<string>, detail: string };

export type MoneyFragment = { amount: string, currencyCode: CurrencyCode };

export type LineDiscountFragment = { code: string, name: string, phase: string, amount: { amount: string, currencyCode: CurrencyCode } };

export type AppliedOfferFragment = { code: string, name: string, amount: { amount: string, currencyCode: CurrencyCode } };

export type FreeExtraFragment = { code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null };

export type CartOffersFragment = { applied: Array<{ code: string, name: string, amount: { amount: string, currencyCode: CurrencyCode } }>, gifts: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }>, services: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }>, tradeIns: Array<{ category: string, name: string, taken: number }> };

type Problem_AssortmentConflict_Fragment = { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> };

type Problem_CatalogBusy_Fragment = { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> };

type Problem_GiftGone_Fragment = { __typename: 'GiftGone', code: string, message: string, path: Array<string> };

type Problem_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type Problem_IllegalTransition_Fragment = { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> };

type Problem_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string> };

type Problem_NotForSale_Fragment = { __typename: 'NotForSale', code: string, message: string, path: Array<string> };

type Problem_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type Problem_OutOfStock_Fragment = { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> };

type Problem_PaymentUnavailable_Fragment = { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> };

type Problem_PriceConflict_Fragment = { __typename: 'PriceConflict', code: string, message: string, path: Array<string> };

type Problem_PromotionConflict_Fragment = { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> };

type Problem_PromotionExhausted_Fragment = { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } };

type Problem_QuoteChanged_Fragment = { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } };

type Problem_TemporarilyUnavailable_Fragment = { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> };

type Problem_TooManyRequests_Fragment = { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> };

type Problem_WrongCode_Fragment = { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> };

export type ProblemFragment =
  | Problem_AssortmentConflict_Fragment
  | Problem_CatalogBusy_Fragment
  | Problem_GiftGone_Fragment
  | Problem_IdempotencyConflict_Fragment
  | Problem_IllegalTransition_Fragment
  | Problem_InvalidInput_Fragment
  | Problem_NotForSale_Fragment
  | Problem_NotFound_Fragment
  | Problem_OutOfStock_Fragment
  | Problem_PaymentUnavailable_Fragment
  | Problem_PriceConflict_Fragment
  | Problem_PromotionConflict_Fragment
  | Problem_PromotionExhausted_Fragment
  | Problem_QuoteChanged_Fragment
  | Problem_TemporarilyUnavailable_Fragment
  | Problem_TooManyRequests_Fragment
  | Problem_WrongCode_Fragment
;

export type ProductCardFragment = { id: string, slug: string, name: string, subtitle: string | null, cover: { id: string, url: string, alt: string } | null, priceRange: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string }> };

export type TotalsFragment = { items: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode }, freight: { amount: string, currencyCode: CurrencyCode }, payable: { amount: string, currencyCode: CurrencyCode } };

export type AddressFormFragment = { id: string, recipient: string, phone: string, detail: string, isDefault: boolean, province: { code: string }, city: { code: string }, district: { code: string }, street: { code: string } | null };

export type NewAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type NewAddressQuery = { provinces: Array<{ code: string, name: string }> | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type AddressBookQueryVariables = Exact<{ [key: string]: never; }>;


export type AddressBookQuery = { me: { id: string, displayName: string, addresses: Array<{ id: string, recipient: string, phone: string, detail: string, isDefault: boolean, province: { code: string }, city: { code: string }, district: { code: string }, street: { code: string } | null }> } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, cart: { id: string, quantity: number } | null };

export type AddAddressMutationVariables = Exact<{
  input: AddAddressInput;
}>;


export type AddAddressMutation = { addAddress:
    | { __typename: 'Address', id: string }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type ChangeAddressMutationVariables = Exact<{
  input: ChangeAddressInput;
}>;


export type ChangeAddressMutation = { changeAddress:
    | { __typename: 'Address', id: string }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

type AddressOutcome_Address_Fragment = { __typename: 'Address', id: string };

type AddressOutcome_Refusal_Fragment = { __typename: 'Refusal', problems: Array<
    | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
    | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
    | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
    | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
    | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
    | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
  > };

export type AddressOutcomeFragment =
  | AddressOutcome_Address_Fragment
  | AddressOutcome_Refusal_Fragment
;

export type AddressCardFragment = { id: string, recipient: string, phone: string, formatted: string, isDefault: boolean };

export type AddressesQueryVariables = Exact<{ [key: string]: never; }>;


export type AddressesQuery = { me: { id: string, displayName: string, addresses: Array<{ id: string, recipient: string, phone: string, formatted: string, isDefault: boolean }> } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, cart: { id: string, quantity: number } | null };

export type RemoveAddressMutationVariables = Exact<{
  input: RemoveAddressInput;
}>;


export type RemoveAddressMutation = { removeAddress:
    | { __typename: 'AddressRemoved' }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type CartQueryVariables = Exact<{ [key: string]: never; }>;


export type CartQuery = { cart: { id: string, quantity: number, lines: Array<{ id: string, quantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, discounts: Array<{ code: string, name: string, phase: string, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      >, variant: { id: string, sku: string, name: string, options: Array<{ name: string, value: string }>, media: Array<{ id: string, url: string }>, product: { id: string, slug: string, name: string, cover: { id: string, url: string } | null } } | null }>, totals: { items: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode }, freight: { amount: string, currencyCode: CurrencyCode }, payable: { amount: string, currencyCode: CurrencyCode } } | null, offers: { unlocks: Array<{ code: string, kind: string, message: string }>, tradeIns: Array<{ quantity: number, most: number, category: string, name: string, taken: number, offers: Array<{ code: string, name: string, label: string }> }>, coupon: { code: string, applied: boolean, message: string | null } | null, applied: Array<{ code: string, name: string, amount: { amount: string, currencyCode: CurrencyCode } }>, gifts: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }>, services: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }> } | null, problems: Array<
      | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
      | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
      | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
      | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
      | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
      | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
      | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
      | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
      | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
      | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
      | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
      | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
    > } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null };

export type ChangeCartLineQuantityMutationVariables = Exact<{
  input: ChangeCartLineQuantityInput;
}>;


export type ChangeCartLineQuantityMutation = { changeCartLineQuantity:
    | { __typename: 'Cart', id: string, quantity: number }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type ChangeCartCouponMutationVariables = Exact<{
  input: ChangeCartCouponInput;
}>;


export type ChangeCartCouponMutation = { changeCartCoupon:
    | { __typename: 'Cart', id: string, quantity: number }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type ChangeCartTradeInsMutationVariables = Exact<{
  input: ChangeCartTradeInsInput;
}>;


export type ChangeCartTradeInsMutation = { changeCartTradeIns:
    | { __typename: 'Cart', id: string, quantity: number }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type RemoveCartLineMutationVariables = Exact<{
  input: RemoveCartLineInput;
}>;


export type RemoveCartLineMutation = { removeCartLine:
    | { __typename: 'Cart', id: string, quantity: number }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

type CartOutcome_Cart_Fragment = { __typename: 'Cart', id: string, quantity: number };

type CartOutcome_Refusal_Fragment = { __typename: 'Refusal', problems: Array<
    | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
    | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
    | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
    | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
    | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
    | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
  > };

export type CartOutcomeFragment =
  | CartOutcome_Cart_Fragment
  | CartOutcome_Refusal_Fragment
;

export type CashierQueryVariables = Exact<{
  number: string;
}>;


export type CashierQuery = { order: { id: string, number: string, state: OrderState, payBy: string | null, canPay: boolean, totals: { payable: { amount: string, currencyCode: CurrencyCode } }, payments: Array<{ id: string, state: PaymentState, cashierUrl: string | null }> } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { startPayment:
    | { __typename: 'Payment', id: string, cashierUrl: string | null }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type CategoryQueryVariables = Exact<{
  slug: string;
  filter?: ProductFilter | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CategoryQuery = { category: { id: string, slug: string, name: string, path: Array<{ id: string, slug: string, name: string }>, children: Array<{ id: string, slug: string, name: string }> } | null, products: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, slug: string, name: string, subtitle: string | null, cover: { id: string, url: string, alt: string } | null, priceRange: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string }> } }>, facets: Array<{ code: string, name: string, kind: FacetKind, unit: string | null, approximate: boolean, min: number | null, max: number | null, values: Array<{ value: string, label: string, count: number, selected: boolean }> }> | null } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type CheckoutAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckoutAddressQuery = { me: { id: string, displayName: string, addresses: Array<{ id: string, recipient: string, phone: string, formatted: string, isDefault: boolean }> } | null, checkout: { totals: { items: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode }, freight: { amount: string, currencyCode: CurrencyCode }, payable: { amount: string, currencyCode: CurrencyCode } } | null, problems: Array<
      | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
      | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
      | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
      | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
      | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
      | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
      | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
      | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
      | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
      | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
      | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
      | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
    > } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, cart: { id: string, quantity: number } | null };

export type CheckoutConfirmQueryVariables = Exact<{
  address: string | number;
}>;


export type CheckoutConfirmQuery = { checkout: { quote: string | null, quotedUntil: string | null, lines: Array<{ id: string, quantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, discounts: Array<{ code: string, name: string, phase: string, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      >, variant: { id: string, sku: string, name: string, options: Array<{ name: string, value: string }>, media: Array<{ id: string, url: string }>, product: { id: string, slug: string, name: string, cover: { id: string, url: string } | null } } | null }>, address: { recipient: string, phone: string, regions: Array<string>, detail: string } | null, totals: { items: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode }, freight: { amount: string, currencyCode: CurrencyCode }, payable: { amount: string, currencyCode: CurrencyCode } } | null, offers: { applied: Array<{ code: string, name: string, amount: { amount: string, currencyCode: CurrencyCode } }>, gifts: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }>, services: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }>, tradeIns: Array<{ category: string, name: string, taken: number }> } | null, problems: Array<
      | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
      | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
      | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
      | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
      | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
      | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
      | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
      | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
      | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
      | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
      | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
      | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
    > } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder:
    | { __typename: 'Order', id: string, number: string }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type DistrictQueryVariables = Exact<{
  province?: string | null | undefined;
  city?: string | null | undefined;
  withCities: boolean;
  withDistricts: boolean;
}>;


export type DistrictQuery = { provinces: Array<{ code: string, name: string }> | null, cities?: Array<{ code: string, name: string }> | null, districts?: Array<{ code: string, name: string }> | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { __typename: 'Query' };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { categories: Array<{ illustration: string | null, productCount: number, id: string, slug: string, name: string, parent: { id: string } | null }> | null, arrivals: { edges: Array<{ node: { kind: ProductKind, id: string, slug: string, name: string, subtitle: string | null, cover: { id: string, url: string, alt: string } | null, priceRange: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string }> } }> } | null, favourites: { edges: Array<{ node: { kind: ProductKind, id: string, slug: string, name: string, subtitle: string | null, cover: { id: string, url: string, alt: string } | null, priceRange: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string }> } }> } | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type ForwardedMaterialQueryVariables = Exact<{
  token: string;
}>;


export type ForwardedMaterialQuery = { material: { title: string, video: string | null, pictures: Array<{ url: string, alt: string }>, blocks: Array<{ kind: BlockKind, text: string | null, url: string | null, items: Array<string> }>, products: Array<{ id: string, slug: string, name: string, subtitle: string | null, cover: { id: string, url: string, alt: string } | null, priceRange: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string }> }> } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type CountMaterialViewMutationVariables = Exact<{
  input: CountMaterialVisitInput;
}>;


export type CountMaterialViewMutation = { countMaterialVisit:
    | { __typename: 'MaterialVisited' }
    | { __typename: 'Refusal' }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, number: string, displayName: string, phone: string, registeredAt: string, addresses: Array<{ id: string }>, orders: { totalCount: number, edges: Array<{ node: { id: string, number: string, state: OrderState, placedAt: string, canPay: boolean, totals: { payable: { amount: string, currencyCode: CurrencyCode } }, lines: Array<{ id: string, name: string, quantity: number, promotion: string | null, variant: { id: string, media: Array<{ id: string, url: string }>, product: { id: string, cover: { id: string, url: string } | null } } | null }> } }> } | null } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, cart: { id: string, quantity: number } | null };

export type NotFoundQueryVariables = Exact<{ [key: string]: never; }>;


export type NotFoundQuery = { categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type OrderQueryVariables = Exact<{
  number: string;
}>;


export type OrderQuery = { order: { id: string, number: string, state: OrderState, placedAt: string, payBy: string | null, note: string | null, canPay: boolean, canCancel: boolean, lines: Array<{ id: string, name: string, options: Array<string>, quantity: number, promotion: string | null, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ code: string, name: string, phase: string, amount: { amount: string, currencyCode: CurrencyCode } }>, allocations: Array<{ quantity: number, warehouse: { id: string, name: string } }>, variant: { id: string, sku: string, media: Array<{ id: string, url: string }>, product: { id: string, slug: string, cover: { id: string, url: string } | null } } | null }>, totals: { items: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode }, points: { amount: string, currencyCode: CurrencyCode }, freight: { amount: string, currencyCode: CurrencyCode }, payable: { amount: string, currencyCode: CurrencyCode }, paid: { amount: string, currencyCode: CurrencyCode }, refunded: { amount: string, currencyCode: CurrencyCode } }, promotions: Array<{ code: string, name: string, amount: { amount: string, currencyCode: CurrencyCode } }>, gifts: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }>, services: Array<{ code: string, sku: string, name: string, quantity: number, available: boolean, message: string | null, variant: { id: string, product: { id: string, slug: string } } | null }>, tradeIns: Array<{ category: string, name: string, quantity: number }>, deliveryAddress: { recipient: string, phone: string, regions: Array<string>, detail: string }, timeline: Array<{ at: string, kind: TimelineKind, note: string | null }> } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'Order', id: string, state: OrderState }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type OrderCardFragment = { id: string, number: string, state: OrderState, placedAt: string, canPay: boolean, totals: { payable: { amount: string, currencyCode: CurrencyCode } }, lines: Array<{ id: string, name: string, quantity: number, promotion: string | null, variant: { id: string, media: Array<{ id: string, url: string }>, product: { id: string, cover: { id: string, url: string } | null } } | null }> };

export type OrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { me: { id: string, displayName: string, orders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: OrderState, placedAt: string, canPay: boolean, totals: { payable: { amount: string, currencyCode: CurrencyCode } }, lines: Array<{ id: string, name: string, quantity: number, promotion: string | null, variant: { id: string, media: Array<{ id: string, url: string }>, product: { id: string, cover: { id: string, url: string } | null } } | null }> } }> } | null } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, cart: { id: string, quantity: number } | null };

export type ProductQueryVariables = Exact<{
  slug: string;
  district?: string | null | undefined;
}>;


export type ProductQuery = { product: { id: string, code: string, slug: string, name: string, subtitle: string | null, description: string | null, installation: Installation | null, brand: { id: string, name: string }, category: { id: string, path: Array<{ id: string, slug: string, name: string }> }, blocks: Array<{ kind: BlockKind, text: string | null, url: string | null, items: Array<string> }>, manuals: Array<{ id: string, url: string, alt: string, language: string | null, bytes: number | null }>, services: Array<{ id: string, sku: string, options: Array<{ value: string }>, price: { promotional: { amount: string, currencyCode: CurrencyCode } } | null, product: { id: string, slug: string, name: string } }>, suites: Array<{ id: string, slug: string, name: string, cover: { id: string, url: string } | null, priceRange: { promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null }>, specifications: Array<{ name: string | null, attributes: Array<{ code: string, name: string, value: string, unit: string | null }> }>, media: Array<{ id: string, url: string, alt: string, role: MediaRole }>, variants: Array<{ id: string, sku: string, barcode: string | null, name: string, options: Array<{ code: string, name: string, value: string }>, media: Array<{ id: string, url: string, alt: string, role: MediaRole }>, price: { list: string, amount: { amount: string, currencyCode: CurrencyCode }, promotional: { amount: string, currencyCode: CurrencyCode }, base: { amount: string, currencyCode: CurrencyCode }, breaks: Array<{ minQuantity: number, amount: { amount: string, currencyCode: CurrencyCode } }>, trace: { explanation: string } } | null, components: Array<{ name: string, options: Array<string>, quantity: number, share: { amount: string, currencyCode: CurrencyCode } | null, variant: { id: string, sku: string, product: { id: string, slug: string } } | null }>, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string, conditions: Array<string>, validUntil: string | null }>, memberOffer: { price: { amount: string, currencyCode: CurrencyCode } | null, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string, conditions: Array<string> }> } | null, extras: { netPrice: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ amount: { amount: string, currencyCode: CurrencyCode }, promotion: { code: string, name: string } }>, gifts: Array<{ sku: string, name: string | null, quantity: number, promotion: { code: string, name: string }, variant: { id: string, product: { id: string, slug: string } } | null }>, services: Array<{ sku: string, name: string | null, quantity: number, promotion: { code: string, name: string }, variant: { id: string, product: { id: string, slug: string } } | null }>, unlocks: Array<{ message: string, promotion: { code: string, kind: PromotionKind } }> } | null, availability: { state: AvailabilityState, reach: StockReach, needsStock: boolean, available: number, shipsBy: string | null, expectedOn: string | null, nearest: { id: string, city: string } | null, stores: Array<{ pieces: number, store: { id: string, name: string } }> } | null }> } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type PieceExtraFragment = { sku: string, name: string | null, quantity: number, promotion: { code: string, name: string }, variant: { id: string, product: { id: string, slug: string } } | null };

export type AddToCartMutationVariables = Exact<{
  input: AddCartLineInput;
}>;


export type AddToCartMutation = { addCartLine:
    | { __typename: 'Cart', id: string, quantity: number }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type RegionChoiceFragment = { code: string, name: string };

export type RegionsQueryVariables = Exact<{
  province?: string | null | undefined;
  city?: string | null | undefined;
  district?: string | null | undefined;
  withCities: boolean;
  withDistricts: boolean;
  withStreets: boolean;
}>;


export type RegionsQuery = { provinces: Array<{ code: string, name: string }> | null, cities?: Array<{ code: string, name: string }> | null, districts?: Array<{ code: string, name: string }> | null, streets?: Array<{ code: string, name: string }> | null };

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: ProductFilter | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { products: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, slug: string, name: string, subtitle: string | null, cover: { id: string, url: string, alt: string } | null, priceRange: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null, promotions: Array<{ code: string, kind: PromotionKind, name: string, label: string }> } }>, facets: Array<{ code: string, name: string, kind: FacetKind, unit: string | null, approximate: boolean, min: number | null, max: number | null, values: Array<{ value: string, label: string, count: number, selected: boolean }> }> | null, help: { didYouMean: string | null, leftOut: Array<string>, broader: string | null, categories: Array<{ slug: string, name: string }> } | null } | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type SearchStartQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchStartQuery = { popularSearches: Array<string> | null, categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type PopularSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type PopularSearchesQuery = { popularSearches: Array<string> | null };

export type CountSearchMutationVariables = Exact<{
  text: string;
}>;


export type CountSearchMutation = { countSearch:
    | { counted: boolean }
    | Record<PropertyKey, never>
   };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { searchSuggestions: Array<{ text: string, category: { slug: string } | null, product: { slug: string, cover: { url: string } | null, priceRange: { promotionalMin: { amount: string, currencyCode: CurrencyCode } } | null } | null }> | null };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { requestSignInCode:
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
    | { __typename: 'SignInCodeSent', resendAt: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
    | { __typename: 'SignedIn', token: string }
   };

export type MergeCartMutationVariables = Exact<{
  input: MergeCartInput;
}>;


export type MergeCartMutation = { mergeCart:
    | { __typename: 'Cart' }
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
   };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut:
    | { __typename: 'Refusal', problems: Array<
        | { __typename: 'AssortmentConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'CatalogBusy', code: string, message: string, path: Array<string> }
        | { __typename: 'GiftGone', code: string, message: string, path: Array<string> }
        | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
        | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
        | { __typename: 'NotForSale', code: string, message: string, path: Array<string> }
        | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
        | { __typename: 'OutOfStock', available: number, code: string, message: string, path: Array<string> }
        | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'PriceConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionConflict', code: string, message: string, path: Array<string> }
        | { __typename: 'PromotionExhausted', promotions: Array<string>, code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'QuoteChanged', code: string, message: string, path: Array<string>, payable: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'TemporarilyUnavailable', code: string, message: string, path: Array<string> }
        | { __typename: 'TooManyRequests', retryAt: string, code: string, message: string, path: Array<string> }
        | { __typename: 'WrongCode', attemptsLeft: number, code: string, message: string, path: Array<string> }
      > }
    | { __typename: 'SignedOut' }
   };

export type SitemapQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SitemapQuery = { categories: Array<{ slug: string, children: Array<{ slug: string, children: Array<{ slug: string }> }> }> | null, products: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string } }> } | null };

export type ShellFragment = { categories: Array<{ id: string, slug: string, name: string, parent: { id: string } | null }> | null, me: { id: string, displayName: string } | null, cart: { id: string, quantity: number } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FacetsFragmentDoc = new TypedDocumentString(`
    fragment Facets on ProductConnection {
  facets {
    code
    name
    kind
    unit
    approximate
    values {
      value
      label
      count
      selected
    }
    min
    max
  }
}
    `, {"fragmentName":"Facets"}) as unknown as TypedDocumentString<FacetsFragment, unknown>;
export const HelpFragmentDoc = new TypedDocumentString(`
    fragment Help on ProductConnection {
  help {
    didYouMean
    leftOut
    broader
    categories {
      slug
      name
    }
  }
}
    `, {"fragmentName":"Help"}) as unknown as TypedDocumentString<HelpFragment, unknown>;
export const MoneyFragmentDoc = new TypedDocumentString(`
    fragment Money on Money {
  amount
  currencyCode
}
    `, {"fragmentName":"Money"}) as unknown as TypedDocumentString<MoneyFragment, unknown>;
export const LineDiscountFragmentDoc = new TypedDocumentString(`
    fragment LineDiscount on LineDiscount {
  code
  name
  phase
  amount {
    ...Money
  }
}
    fragment Money on Money {
  amount
  currencyCode
}`, {"fragmentName":"LineDiscount"}) as unknown as TypedDocumentString<LineDiscountFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}`, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const CartLineFragmentDoc = new TypedDocumentString(`
    fragment CartLine on CartLine {
  id
  quantity
  unitPrice {
    ...Money
  }
  subtotal {
    ...Money
  }
  discounts {
    ...LineDiscount
  }
  problems {
    ...Problem
  }
  variant {
    id
    sku
    name
    options {
      name
      value
    }
    media {
      id
      url
    }
    product {
      id
      slug
      name
      cover {
        id
        url
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment LineDiscount on LineDiscount {
  code
  name
  phase
  amount {
    ...Money
  }
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"fragmentName":"CartLine"}) as unknown as TypedDocumentString<CartLineFragment, unknown>;
export const ContentFragmentDoc = new TypedDocumentString(`
    fragment Content on ContentBlock {
  kind
  text
  url
  items
}
    `, {"fragmentName":"Content"}) as unknown as TypedDocumentString<ContentFragment, unknown>;
export const DeliveryAddressFragmentDoc = new TypedDocumentString(`
    fragment DeliveryAddress on DeliveryAddress {
  recipient
  phone
  regions
  detail
}
    `, {"fragmentName":"DeliveryAddress"}) as unknown as TypedDocumentString<DeliveryAddressFragment, unknown>;
export const AppliedOfferFragmentDoc = new TypedDocumentString(`
    fragment AppliedOffer on AppliedOffer {
  code
  name
  amount {
    ...Money
  }
}
    fragment Money on Money {
  amount
  currencyCode
}`, {"fragmentName":"AppliedOffer"}) as unknown as TypedDocumentString<AppliedOfferFragment, unknown>;
export const FreeExtraFragmentDoc = new TypedDocumentString(`
    fragment FreeExtra on FreeExtra {
  code
  sku
  name
  quantity
  available
  message
  variant {
    id
    product {
      id
      slug
    }
  }
}
    `, {"fragmentName":"FreeExtra"}) as unknown as TypedDocumentString<FreeExtraFragment, unknown>;
export const CartOffersFragmentDoc = new TypedDocumentString(`
    fragment CartOffers on CartOffers {
  applied {
    ...AppliedOffer
  }
  gifts {
    ...FreeExtra
  }
  services {
    ...FreeExtra
  }
  tradeIns {
    category
    name
    taken
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment AppliedOffer on AppliedOffer {
  code
  name
  amount {
    ...Money
  }
}
fragment FreeExtra on FreeExtra {
  code
  sku
  name
  quantity
  available
  message
  variant {
    id
    product {
      id
      slug
    }
  }
}`, {"fragmentName":"CartOffers"}) as unknown as TypedDocumentString<CartOffersFragment, unknown>;
export const ProductCardFragmentDoc = new TypedDocumentString(`
    fragment ProductCard on Product {
  id
  slug
  name
  subtitle
  cover {
    id
    url
    alt
  }
  priceRange {
    min {
      ...Money
    }
    max {
      ...Money
    }
    promotionalMin {
      ...Money
    }
  }
  promotions {
    code
    kind
    name
    label
  }
}
    fragment Money on Money {
  amount
  currencyCode
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const TotalsFragmentDoc = new TypedDocumentString(`
    fragment Totals on Totals {
  items {
    ...Money
  }
  discount {
    ...Money
  }
  freight {
    ...Money
  }
  payable {
    ...Money
  }
}
    fragment Money on Money {
  amount
  currencyCode
}`, {"fragmentName":"Totals"}) as unknown as TypedDocumentString<TotalsFragment, unknown>;
export const AddressFormFragmentDoc = new TypedDocumentString(`
    fragment AddressForm on Address {
  id
  recipient
  phone
  province {
    code
  }
  city {
    code
  }
  district {
    code
  }
  street {
    code
  }
  detail
  isDefault
}
    `, {"fragmentName":"AddressForm"}) as unknown as TypedDocumentString<AddressFormFragment, unknown>;
export const AddressOutcomeFragmentDoc = new TypedDocumentString(`
    fragment AddressOutcome on AddressResult {
  __typename
  ... on Address {
    id
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"fragmentName":"AddressOutcome"}) as unknown as TypedDocumentString<AddressOutcomeFragment, unknown>;
export const AddressCardFragmentDoc = new TypedDocumentString(`
    fragment AddressCard on Address {
  id
  recipient
  phone
  formatted
  isDefault
}
    `, {"fragmentName":"AddressCard"}) as unknown as TypedDocumentString<AddressCardFragment, unknown>;
export const CartOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CartOutcome on CartResult {
  __typename
  ... on Cart {
    id
    quantity
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"fragmentName":"CartOutcome"}) as unknown as TypedDocumentString<CartOutcomeFragment, unknown>;
export const OrderCardFragmentDoc = new TypedDocumentString(`
    fragment OrderCard on Order {
  id
  number
  state
  placedAt
  canPay
  totals {
    payable {
      ...Money
    }
  }
  lines {
    id
    name
    quantity
    promotion
    variant {
      id
      media {
        id
        url
      }
      product {
        id
        cover {
          id
          url
        }
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderCard"}) as unknown as TypedDocumentString<OrderCardFragment, unknown>;
export const PieceExtraFragmentDoc = new TypedDocumentString(`
    fragment PieceExtra on QuoteExtra {
  sku
  name
  quantity
  promotion {
    code
    name
  }
  variant {
    id
    product {
      id
      slug
    }
  }
}
    `, {"fragmentName":"PieceExtra"}) as unknown as TypedDocumentString<PieceExtraFragment, unknown>;
export const RegionChoiceFragmentDoc = new TypedDocumentString(`
    fragment RegionChoice on Region {
  code
  name
}
    `, {"fragmentName":"RegionChoice"}) as unknown as TypedDocumentString<RegionChoiceFragment, unknown>;
export const ShellFragmentDoc = new TypedDocumentString(`
    fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}
    `, {"fragmentName":"Shell"}) as unknown as TypedDocumentString<ShellFragment, unknown>;
export const NewAddressDocument = new TypedDocumentString(`
    query NewAddress {
  ...Shell
  provinces: regions {
    ...RegionChoice
  }
}
    fragment RegionChoice on Region {
  code
  name
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:55e53d4fec405a7625895c43869b391301e47b052ebd260acad0ea9a7f8eefc7"}) as unknown as TypedDocumentString<NewAddressQuery, NewAddressQueryVariables>;
export const AddressBookDocument = new TypedDocumentString(`
    query AddressBook {
  ...Shell
  me {
    id
    addresses {
      ...AddressForm
    }
  }
}
    fragment AddressForm on Address {
  id
  recipient
  phone
  province {
    code
  }
  city {
    code
  }
  district {
    code
  }
  street {
    code
  }
  detail
  isDefault
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:87704a9498740a5c7e303ba11a7b5f29996b547b09e20611c5801101966615d4"}) as unknown as TypedDocumentString<AddressBookQuery, AddressBookQueryVariables>;
export const AddAddressDocument = new TypedDocumentString(`
    mutation AddAddress($input: AddAddressInput!) {
  addAddress(input: $input) {
    ...AddressOutcome
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment AddressOutcome on AddressResult {
  __typename
  ... on Address {
    id
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}`, {"hash":"sha256:13f7d036f0128219cd0c39a3ee22dc373ffc527ea8cf015113ffaf9933ea6aa0"}) as unknown as TypedDocumentString<AddAddressMutation, AddAddressMutationVariables>;
export const ChangeAddressDocument = new TypedDocumentString(`
    mutation ChangeAddress($input: ChangeAddressInput!) {
  changeAddress(input: $input) {
    ...AddressOutcome
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment AddressOutcome on AddressResult {
  __typename
  ... on Address {
    id
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}`, {"hash":"sha256:beadf7b846b4f1a9e77dc8eceb64484d4873e2ec26ead0723ea82f4a4ce6c19a"}) as unknown as TypedDocumentString<ChangeAddressMutation, ChangeAddressMutationVariables>;
export const AddressesDocument = new TypedDocumentString(`
    query Addresses {
  ...Shell
  me {
    id
    addresses {
      ...AddressCard
    }
  }
}
    fragment AddressCard on Address {
  id
  recipient
  phone
  formatted
  isDefault
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:1d063452404c359c45718ffca3abefb9f17125e4f65071de580fbcbffa14b1b8"}) as unknown as TypedDocumentString<AddressesQuery, AddressesQueryVariables>;
export const RemoveAddressDocument = new TypedDocumentString(`
    mutation RemoveAddress($input: RemoveAddressInput!) {
  removeAddress(input: $input) {
    __typename
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:088d598c49ef3fb2f4b0a5616bddc5704c64de2c873f673290fa4681559ee444"}) as unknown as TypedDocumentString<RemoveAddressMutation, RemoveAddressMutationVariables>;
export const CartDocument = new TypedDocumentString(`
    query Cart {
  ...Shell
  cart {
    id
    quantity
    lines {
      ...CartLine
    }
    totals {
      ...Totals
    }
    offers {
      ...CartOffers
      unlocks {
        code
        kind
        message
      }
      tradeIns {
        quantity
        most
        offers {
          code
          name
          label
        }
      }
      coupon {
        code
        applied
        message
      }
    }
    problems {
      ...Problem
    }
  }
}
    fragment CartLine on CartLine {
  id
  quantity
  unitPrice {
    ...Money
  }
  subtotal {
    ...Money
  }
  discounts {
    ...LineDiscount
  }
  problems {
    ...Problem
  }
  variant {
    id
    sku
    name
    options {
      name
      value
    }
    media {
      id
      url
    }
    product {
      id
      slug
      name
      cover {
        id
        url
      }
    }
  }
}
fragment Money on Money {
  amount
  currencyCode
}
fragment LineDiscount on LineDiscount {
  code
  name
  phase
  amount {
    ...Money
  }
}
fragment AppliedOffer on AppliedOffer {
  code
  name
  amount {
    ...Money
  }
}
fragment FreeExtra on FreeExtra {
  code
  sku
  name
  quantity
  available
  message
  variant {
    id
    product {
      id
      slug
    }
  }
}
fragment CartOffers on CartOffers {
  applied {
    ...AppliedOffer
  }
  gifts {
    ...FreeExtra
  }
  services {
    ...FreeExtra
  }
  tradeIns {
    category
    name
    taken
  }
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment Totals on Totals {
  items {
    ...Money
  }
  discount {
    ...Money
  }
  freight {
    ...Money
  }
  payable {
    ...Money
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:2f2241d71671fa43a83fb4200c790ed72c8f9944568703832ac7842ab15e0bdf"}) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
export const ChangeCartLineQuantityDocument = new TypedDocumentString(`
    mutation ChangeCartLineQuantity($input: ChangeCartLineQuantityInput!) {
  changeCartLineQuantity(input: $input) {
    ...CartOutcome
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment CartOutcome on CartResult {
  __typename
  ... on Cart {
    id
    quantity
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}`, {"hash":"sha256:03ef7fbf8356c794d5c03ddc93289e6bbd3d6a93316d962e342fa7cd6f6a048a"}) as unknown as TypedDocumentString<ChangeCartLineQuantityMutation, ChangeCartLineQuantityMutationVariables>;
export const ChangeCartCouponDocument = new TypedDocumentString(`
    mutation ChangeCartCoupon($input: ChangeCartCouponInput!) {
  changeCartCoupon(input: $input) {
    ...CartOutcome
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment CartOutcome on CartResult {
  __typename
  ... on Cart {
    id
    quantity
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}`, {"hash":"sha256:9a15cde4e1e58ca864e0b1284ac607ace7b27ea24a739e3dcef9b0948fa9c62f"}) as unknown as TypedDocumentString<ChangeCartCouponMutation, ChangeCartCouponMutationVariables>;
export const ChangeCartTradeInsDocument = new TypedDocumentString(`
    mutation ChangeCartTradeIns($input: ChangeCartTradeInsInput!) {
  changeCartTradeIns(input: $input) {
    ...CartOutcome
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment CartOutcome on CartResult {
  __typename
  ... on Cart {
    id
    quantity
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}`, {"hash":"sha256:6f4f76e0e4a25543b724a4ad761e2d8423c4b84fec85e65425328e0af24ae310"}) as unknown as TypedDocumentString<ChangeCartTradeInsMutation, ChangeCartTradeInsMutationVariables>;
export const RemoveCartLineDocument = new TypedDocumentString(`
    mutation RemoveCartLine($input: RemoveCartLineInput!) {
  removeCartLine(input: $input) {
    ...CartOutcome
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment CartOutcome on CartResult {
  __typename
  ... on Cart {
    id
    quantity
  }
  ... on Refusal {
    problems {
      ...Problem
    }
  }
}`, {"hash":"sha256:2e7acf889dfb616c1cb2782121f414f14feccd44f00a2e540c910dc9339d9341"}) as unknown as TypedDocumentString<RemoveCartLineMutation, RemoveCartLineMutationVariables>;
export const CashierDocument = new TypedDocumentString(`
    query Cashier($number: String!) {
  ...Shell
  order(number: $number) {
    id
    number
    state
    payBy
    canPay
    totals {
      payable {
        ...Money
      }
    }
    payments {
      id
      state
      cashierUrl
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:1e83ff5901f5a558c7355f577220e2662d60378c288f3d2e66888b4efc74e0fc"}) as unknown as TypedDocumentString<CashierQuery, CashierQueryVariables>;
export const StartPaymentDocument = new TypedDocumentString(`
    mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) {
    __typename
    ... on Payment {
      id
      cashierUrl
    }
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:432c795a14a3ab19bc1d0de386dff698ead19b58fa96e963dc67dce08abff69b"}) as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const CategoryDocument = new TypedDocumentString(`
    query Category($slug: String!, $filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
  ...Shell
  category(slug: $slug) {
    id
    slug
    name
    path {
      id
      slug
      name
    }
    children {
      id
      slug
      name
    }
  }
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    ...Facets
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ProductCard
      }
    }
  }
}
    fragment Facets on ProductConnection {
  facets {
    code
    name
    kind
    unit
    approximate
    values {
      value
      label
      count
      selected
    }
    min
    max
  }
}
fragment Money on Money {
  amount
  currencyCode
}
fragment ProductCard on Product {
  id
  slug
  name
  subtitle
  cover {
    id
    url
    alt
  }
  priceRange {
    min {
      ...Money
    }
    max {
      ...Money
    }
    promotionalMin {
      ...Money
    }
  }
  promotions {
    code
    kind
    name
    label
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:82224ba57f12c8b14924d7f932ce6c9d269d371cd88900b22c1cceb5aa15a804"}) as unknown as TypedDocumentString<CategoryQuery, CategoryQueryVariables>;
export const CheckoutAddressDocument = new TypedDocumentString(`
    query CheckoutAddress {
  ...Shell
  me {
    id
    addresses {
      ...AddressCard
    }
  }
  checkout {
    totals {
      ...Totals
    }
    problems {
      ...Problem
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment Totals on Totals {
  items {
    ...Money
  }
  discount {
    ...Money
  }
  freight {
    ...Money
  }
  payable {
    ...Money
  }
}
fragment AddressCard on Address {
  id
  recipient
  phone
  formatted
  isDefault
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:77ae34c29fd7d40fa0de3f9e1bcc351319d65b3356b8c53f15926aef8990cac6"}) as unknown as TypedDocumentString<CheckoutAddressQuery, CheckoutAddressQueryVariables>;
export const CheckoutConfirmDocument = new TypedDocumentString(`
    query CheckoutConfirm($address: ID!) {
  ...Shell
  checkout(address: $address) {
    lines {
      ...CartLine
    }
    address {
      ...DeliveryAddress
    }
    totals {
      ...Totals
    }
    offers {
      ...CartOffers
    }
    quote
    quotedUntil
    problems {
      ...Problem
    }
  }
}
    fragment CartLine on CartLine {
  id
  quantity
  unitPrice {
    ...Money
  }
  subtotal {
    ...Money
  }
  discounts {
    ...LineDiscount
  }
  problems {
    ...Problem
  }
  variant {
    id
    sku
    name
    options {
      name
      value
    }
    media {
      id
      url
    }
    product {
      id
      slug
      name
      cover {
        id
        url
      }
    }
  }
}
fragment DeliveryAddress on DeliveryAddress {
  recipient
  phone
  regions
  detail
}
fragment Money on Money {
  amount
  currencyCode
}
fragment LineDiscount on LineDiscount {
  code
  name
  phase
  amount {
    ...Money
  }
}
fragment AppliedOffer on AppliedOffer {
  code
  name
  amount {
    ...Money
  }
}
fragment FreeExtra on FreeExtra {
  code
  sku
  name
  quantity
  available
  message
  variant {
    id
    product {
      id
      slug
    }
  }
}
fragment CartOffers on CartOffers {
  applied {
    ...AppliedOffer
  }
  gifts {
    ...FreeExtra
  }
  services {
    ...FreeExtra
  }
  tradeIns {
    category
    name
    taken
  }
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}
fragment Totals on Totals {
  items {
    ...Money
  }
  discount {
    ...Money
  }
  freight {
    ...Money
  }
  payable {
    ...Money
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:272f5ae6536ee814b1d8d11381682111886e8da66b50b13eed35dc4dc854593e"}) as unknown as TypedDocumentString<CheckoutConfirmQuery, CheckoutConfirmQueryVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on Order {
      id
      number
    }
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:877d71e18e3580186caa16a285c152914381f2f12099e99b1f82a80b7c1d0a6f"}) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const DistrictDocument = new TypedDocumentString(`
    query District($province: String, $city: String, $withCities: Boolean!, $withDistricts: Boolean!) {
  ...Shell
  provinces: regions {
    ...RegionChoice
  }
  cities: regions(parent: $province) @include(if: $withCities) {
    ...RegionChoice
  }
  districts: regions(parent: $city) @include(if: $withDistricts) {
    ...RegionChoice
  }
}
    fragment RegionChoice on Region {
  code
  name
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:d6e4fe77824ea415c482b2e75d535ca95542d02d30b292c67ff376e81be349b4"}) as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const HealthDocument = new TypedDocumentString(`
    query Health {
  __typename
}
    `, {"hash":"sha256:5fadf4de03f124524b5409ce8e4f0b2e9efa6ae68b77fa53eab7fbae140dd407"}) as unknown as TypedDocumentString<HealthQuery, HealthQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  ...Shell
  categories {
    illustration
    productCount
  }
  arrivals: products(sort: NEWEST, first: 24) {
    edges {
      node {
        kind
        ...ProductCard
      }
    }
  }
  favourites: products(sort: BEST_SELLING, first: 24) {
    edges {
      node {
        kind
        ...ProductCard
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment ProductCard on Product {
  id
  slug
  name
  subtitle
  cover {
    id
    url
    alt
  }
  priceRange {
    min {
      ...Money
    }
    max {
      ...Money
    }
    promotionalMin {
      ...Money
    }
  }
  promotions {
    code
    kind
    name
    label
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:5224e5416a539f321f058c16a8624c7295dc6293d7c84c7242b556ab68868624"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ForwardedMaterialDocument = new TypedDocumentString(`
    query ForwardedMaterial($token: String!) {
  ...Shell
  material(token: $token) {
    title
    video
    pictures {
      url
      alt
    }
    blocks {
      ...Content
    }
    products {
      ...ProductCard
    }
  }
}
    fragment Content on ContentBlock {
  kind
  text
  url
  items
}
fragment Money on Money {
  amount
  currencyCode
}
fragment ProductCard on Product {
  id
  slug
  name
  subtitle
  cover {
    id
    url
    alt
  }
  priceRange {
    min {
      ...Money
    }
    max {
      ...Money
    }
    promotionalMin {
      ...Money
    }
  }
  promotions {
    code
    kind
    name
    label
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:6c7db27f65ab6a644339d0f6eaf1e25bb69a080fbb5ec15bdc08df9b581497f3"}) as unknown as TypedDocumentString<ForwardedMaterialQuery, ForwardedMaterialQueryVariables>;
export const CountMaterialViewDocument = new TypedDocumentString(`
    mutation CountMaterialView($input: CountMaterialVisitInput!) {
  countMaterialVisit(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:1104cb31d9d11e2f0159bb018d3aea8916ee8c466f39a581a7ad2a83cb46ad3c"}) as unknown as TypedDocumentString<CountMaterialViewMutation, CountMaterialViewMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  ...Shell
  me {
    id
    number
    displayName
    phone
    registeredAt
    addresses {
      id
    }
    orders(first: 3) {
      totalCount
      edges {
        node {
          ...OrderCard
        }
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment OrderCard on Order {
  id
  number
  state
  placedAt
  canPay
  totals {
    payable {
      ...Money
    }
  }
  lines {
    id
    name
    quantity
    promotion
    variant {
      id
      media {
        id
        url
      }
      product {
        id
        cover {
          id
          url
        }
      }
    }
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:99283cc289f7f82006c616e1043b0f0778f34b51396ae3556beb90be955e32a0"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const NotFoundDocument = new TypedDocumentString(`
    query NotFound {
  ...Shell
}
    fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:e0c86d5660546a36e020377ef54753049b1c05603cd8053a6521fb46f128e8ad"}) as unknown as TypedDocumentString<NotFoundQuery, NotFoundQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($number: String!) {
  ...Shell
  order(number: $number) {
    id
    number
    state
    placedAt
    payBy
    note
    canPay
    canCancel
    lines {
      id
      name
      options
      quantity
      promotion
      unitPrice {
        ...Money
      }
      total {
        ...Money
      }
      discounts {
        ...LineDiscount
      }
      allocations {
        quantity
        warehouse {
          id
          name
        }
      }
      variant {
        id
        sku
        media {
          id
          url
        }
        product {
          id
          slug
          cover {
            id
            url
          }
        }
      }
    }
    totals {
      items {
        ...Money
      }
      discount {
        ...Money
      }
      points {
        ...Money
      }
      freight {
        ...Money
      }
      payable {
        ...Money
      }
      paid {
        ...Money
      }
      refunded {
        ...Money
      }
    }
    promotions {
      ...AppliedOffer
    }
    gifts {
      ...FreeExtra
    }
    services {
      ...FreeExtra
    }
    tradeIns {
      category
      name
      quantity
    }
    deliveryAddress {
      ...DeliveryAddress
    }
    timeline {
      at
      kind
      note
    }
  }
}
    fragment DeliveryAddress on DeliveryAddress {
  recipient
  phone
  regions
  detail
}
fragment Money on Money {
  amount
  currencyCode
}
fragment LineDiscount on LineDiscount {
  code
  name
  phase
  amount {
    ...Money
  }
}
fragment AppliedOffer on AppliedOffer {
  code
  name
  amount {
    ...Money
  }
}
fragment FreeExtra on FreeExtra {
  code
  sku
  name
  quantity
  available
  message
  variant {
    id
    product {
      id
      slug
    }
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:755b82c7abc73c1c6f36531e382f833ad9f6dc7e6074cdd9c7a2bb54c6a524e3"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const CancelOrderDocument = new TypedDocumentString(`
    mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    __typename
    ... on Order {
      id
      state
    }
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:066f2512a38ede5551c53d760379d7702414614960094f2ac559ecb9428942df"}) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($first: Int!, $after: String) {
  ...Shell
  me {
    id
    orders(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...OrderCard
        }
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment OrderCard on Order {
  id
  number
  state
  placedAt
  canPay
  totals {
    payable {
      ...Money
    }
  }
  lines {
    id
    name
    quantity
    promotion
    variant {
      id
      media {
        id
        url
      }
      product {
        id
        cover {
          id
          url
        }
      }
    }
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:6cb59f2226c6640f6f04d544e51e523827513a5f54b72c12cad150c77500d22e"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($slug: String!, $district: String) {
  ...Shell
  product(slug: $slug) {
    id
    code
    slug
    name
    subtitle
    description
    brand {
      id
      name
    }
    category {
      id
      path {
        id
        slug
        name
      }
    }
    installation
    blocks {
      ...Content
    }
    manuals {
      id
      url
      alt
      language
      bytes
    }
    services {
      id
      sku
      options {
        value
      }
      price {
        promotional {
          ...Money
        }
      }
      product {
        id
        slug
        name
      }
    }
    suites {
      id
      slug
      name
      cover {
        id
        url
      }
      priceRange {
        promotionalMin {
          ...Money
        }
      }
    }
    specifications {
      name
      attributes {
        code
        name
        value
        unit
      }
    }
    media {
      id
      url
      alt
      role
    }
    variants {
      id
      sku
      barcode
      name
      options {
        code
        name
        value
      }
      media {
        id
        url
        alt
        role
      }
      price {
        amount {
          ...Money
        }
        promotional {
          ...Money
        }
        base {
          ...Money
        }
        list
        breaks {
          minQuantity
          amount {
            ...Money
          }
        }
        trace {
          explanation
        }
      }
      components {
        name
        options
        quantity
        share {
          ...Money
        }
        variant {
          id
          sku
          product {
            id
            slug
          }
        }
      }
      promotions {
        code
        kind
        name
        label
        conditions
        validUntil
      }
      memberOffer {
        price {
          ...Money
        }
        promotions {
          code
          kind
          name
          label
          conditions
        }
      }
      extras {
        netPrice {
          ...Money
        }
        discounts {
          amount {
            ...Money
          }
          promotion {
            code
            name
          }
        }
        gifts {
          ...PieceExtra
        }
        services {
          ...PieceExtra
        }
        unlocks {
          message
          promotion {
            code
            kind
          }
        }
      }
      availability(district: $district) {
        state
        reach
        needsStock
        available
        shipsBy
        expectedOn
        nearest {
          id
          city
        }
        stores(first: 3) {
          pieces
          store {
            id
            name
          }
        }
      }
    }
  }
}
    fragment Content on ContentBlock {
  kind
  text
  url
  items
}
fragment Money on Money {
  amount
  currencyCode
}
fragment PieceExtra on QuoteExtra {
  sku
  name
  quantity
  promotion {
    code
    name
  }
  variant {
    id
    product {
      id
      slug
    }
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:5e71b49fe8cf192bd7183871f48521d88e3526a3213ea536902e021776e20c7a"}) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const AddToCartDocument = new TypedDocumentString(`
    mutation AddToCart($input: AddCartLineInput!) {
  addCartLine(input: $input) {
    __typename
    ... on Cart {
      id
      quantity
    }
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:4d515dbbe518f18306f7d90d2f6772d957001cd753cade567105dc6bea3000e1"}) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions($province: String, $city: String, $district: String, $withCities: Boolean!, $withDistricts: Boolean!, $withStreets: Boolean!) {
  provinces: regions {
    ...RegionChoice
  }
  cities: regions(parent: $province) @include(if: $withCities) {
    ...RegionChoice
  }
  districts: regions(parent: $city) @include(if: $withDistricts) {
    ...RegionChoice
  }
  streets: regions(parent: $district) @include(if: $withStreets) {
    ...RegionChoice
  }
}
    fragment RegionChoice on Region {
  code
  name
}`, {"hash":"sha256:64affca487ce7bc5c7bf3b755cf0412c3287d96761ac3b60059acfbd7896c6bd"}) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
  ...Shell
  products(
    search: $text
    filter: $filter
    sort: $sort
    first: $first
    after: $after
  ) {
    totalCount
    ...Facets
    ...Help
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ProductCard
      }
    }
  }
}
    fragment Facets on ProductConnection {
  facets {
    code
    name
    kind
    unit
    approximate
    values {
      value
      label
      count
      selected
    }
    min
    max
  }
}
fragment Help on ProductConnection {
  help {
    didYouMean
    leftOut
    broader
    categories {
      slug
      name
    }
  }
}
fragment Money on Money {
  amount
  currencyCode
}
fragment ProductCard on Product {
  id
  slug
  name
  subtitle
  cover {
    id
    url
    alt
  }
  priceRange {
    min {
      ...Money
    }
    max {
      ...Money
    }
    promotionalMin {
      ...Money
    }
  }
  promotions {
    code
    kind
    name
    label
  }
}
fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:e0f5b412d8e1605df13484c954a0415584b50d5761d016e4078e5deb60e88838"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchStartDocument = new TypedDocumentString(`
    query SearchStart {
  ...Shell
  popularSearches
}
    fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:9ac306f19ecd6592ada2d184a7a2a0e64df1b9f9156cee857622768e237877ed"}) as unknown as TypedDocumentString<SearchStartQuery, SearchStartQueryVariables>;
export const PopularSearchesDocument = new TypedDocumentString(`
    query PopularSearches {
  popularSearches
}
    `, {"hash":"sha256:ec31fed432323328f184f00cc6e51e720c559ee23f2c12c3779dbfdcf898bca5"}) as unknown as TypedDocumentString<PopularSearchesQuery, PopularSearchesQueryVariables>;
export const CountSearchDocument = new TypedDocumentString(`
    mutation CountSearch($text: String!) {
  countSearch(input: {text: $text}) {
    ... on SearchCounted {
      counted
    }
  }
}
    `, {"hash":"sha256:9e7af5cf9f10007b30f3488cc257eb99069121eb2955aff026700237715ba928"}) as unknown as TypedDocumentString<CountSearchMutation, CountSearchMutationVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!) {
  searchSuggestions(text: $text) {
    text
    category {
      slug
    }
    product {
      slug
      cover {
        url
      }
      priceRange {
        promotionalMin {
          ...Money
        }
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}`, {"hash":"sha256:e5c84eba0ce8a7da424206df4cd17bbb430255a98483948c8afc431f501d531b"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SignInPageDocument = new TypedDocumentString(`
    query SignInPage {
  ...Shell
}
    fragment Shell on Query {
  categories {
    id
    slug
    name
    parent {
      id
    }
  }
  me {
    id
    displayName
  }
  cart {
    id
    quantity
  }
}`, {"hash":"sha256:cdd9c43b6cf46a07a132821d0fc77284a8f1ea741482c5231594b0e3d1dfc6c8"}) as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const RequestSignInCodeDocument = new TypedDocumentString(`
    mutation RequestSignInCode($input: RequestSignInCodeInput!) {
  requestSignInCode(input: $input) {
    __typename
    ... on SignInCodeSent {
      resendAt
    }
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:49ed49ec85a9c08c4c8687f11a1d4af31076b8b1db357d7b5d477cbf26258794"}) as unknown as TypedDocumentString<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      token
    }
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:5dc3176f6a349a07ed84e2c78ac9de306cdd99236d3013d5efaaf46fb00dfab1"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const MergeCartDocument = new TypedDocumentString(`
    mutation MergeCart($input: MergeCartInput!) {
  mergeCart(input: $input) {
    __typename
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:bb359b4022e5f14bd348cfedfc488e312c536ff041026ca006b2339b7fd9e7ff"}) as unknown as TypedDocumentString<MergeCartMutation, MergeCartMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    __typename
    ... on Refusal {
      problems {
        ...Problem
      }
    }
  }
}
    fragment Money on Money {
  amount
  currencyCode
}
fragment Problem on Problem {
  __typename
  code
  message
  path
  ... on TooManyRequests {
    retryAt
  }
  ... on WrongCode {
    attemptsLeft
  }
  ... on OutOfStock {
    available
  }
  ... on PromotionExhausted {
    promotions
    payable {
      ...Money
    }
  }
  ... on QuoteChanged {
    payable {
      ...Money
    }
  }
}`, {"hash":"sha256:f3ee53bd91e070cfde69ab18abc1f5f6a452629bd3bb08a465fc82475f19a11f"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SitemapDocument = new TypedDocumentString(`
    query Sitemap($first: Int!, $after: String) {
  categories {
    slug
    children {
      slug
      children {
        slug
      }
    }
  }
  products(first: $first, after: $after, sort: NEWEST) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
      }
    }
  }
}
    `, {"hash":"sha256:a93e67356467d9b442a3b9385c2e46784e121c9630950100c24ebb8899cdde84"}) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;
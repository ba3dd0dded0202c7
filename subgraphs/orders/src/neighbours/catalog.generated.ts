/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** When in a quote a promotion has its turn; each phase sees what the ones before it left (C5). */
export type PromotionPhase =
  /** What a code earns. */
  | 'COUPON'
  /** What is taken off the freight. */
  | 'FREIGHT'
  /** What certain items earn together: suites, trade-in, free installation. */
  | 'ITEM'
  /** What the whole order earns, such as spend-and-save. */
  | 'ORDER'
  /** What points pay (C6). */
  | 'POINTS'
  /** What a piece costs: flash sale, clearance, member price. */
  | 'PRICE'
  /** What comes with the order: gifts, more points. */
  | 'REWARD'
  /** What paying from stored value earns. */
  | 'STORED_VALUE';

export type QuoteLineInput = {
  /** 1–99. */
  quantity: number;
  variant: string | number;
};

/** An old appliance that comes back. */
export type TradeInInput = {
  /** Slug of its category. */
  category: string;
  /** 1–99. */
  quantity: number;
};

export type QuoteLinesQueryVariables = Exact<{
  lines: Array<QuoteLineInput> | QuoteLineInput;
  coupon?: string | null | undefined;
  district?: string | null | undefined;
  tradeIns?: Array<TradeInInput> | TradeInInput | null | undefined;
}>;


export type QuoteLinesQuery = { quote: { token: string, expiresAt: string, lines: Array<{ sku: string | null, name: string | null, options: Array<string>, quantity: number, forSale: boolean, kind: ProductKind | null, variant: { id: string } | null, unitPrice: { amount: string } | null, subtotal: { amount: string } | null, netTotal: { amount: string } | null, discounts: Array<{ phase: PromotionPhase, promotion: { code: string, name: string, label: string }, amount: { amount: string } }>, components: Array<{ id: string, sku: string, name: string, options: Array<string>, kind: ProductKind, quantity: number, share: { amount: string }, netShare: { amount: string } }> }>, totals: { items: { amount: string }, discount: { amount: string }, freight: { amount: string }, freightDiscount: { amount: string }, payable: { amount: string } }, promotions: Array<{ budgeted: boolean, promotion: { code: string, name: string, label: string }, amount: { amount: string } }>, unlocks: Array<{ missingQuantity: number | null, message: string, promotion: { code: string, kind: PromotionKind, name: string }, missingAmount: { amount: string } | null }>, gifts: Array<{ sku: string, name: string | null, options: Array<string>, quantity: number, kind: ProductKind | null, promotion: { code: string }, variant: { id: string } | null, components: Array<{ id: string, sku: string, name: string, options: Array<string>, kind: ProductKind, quantity: number }> }>, services: Array<{ sku: string, name: string | null, options: Array<string>, quantity: number, kind: ProductKind | null, promotion: { code: string }, variant: { id: string } | null, components: Array<{ id: string, sku: string, name: string, options: Array<string>, kind: ProductKind, quantity: number }> }>, tradeIns: Array<{ quantity: number, most: number, taken: number, category: { slug: string, name: string }, offers: Array<{ promotion: { code: string, name: string, label: string }, bonus: { amount: string } }> }>, coupon: { code: string, applied: boolean, message: string | null } | null } };

export type HoldPromotionsMutationVariables = Exact<{
  order: string | number;
  quote: string;
  until: string;
}>;


export type HoldPromotionsMutation = { holdPromotions: { held: boolean, exhausted: Array<string> } };

export type ReleasePromotionsMutationVariables = Exact<{
  order: string | number;
}>;


export type ReleasePromotionsMutation = { releasePromotions: boolean };

export type VariantsBySkuQueryVariables = Exact<{
  skus: Array<string> | string;
}>;


export type VariantsBySkuQuery = { variantsBySku: Array<{ id: string, sku: string }> };

export type CompositionsQueryVariables = Exact<{
  variants: Array<string | number> | string | number;
  lately: boolean;
}>;


export type CompositionsQuery = { compositions: Array<{ variant: string, pieces: Array<{ variant: string, quantity: number }> }> };

export type ExistingVariantsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ExistingVariantsQuery = { existingVariants: Array<string> };

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

export const QuoteLinesDocument = new TypedDocumentString(`
    query QuoteLines($lines: [QuoteLineInput!]!, $coupon: String, $district: String, $tradeIns: [TradeInInput!]) {
  quote(lines: $lines, coupon: $coupon, district: $district, tradeIns: $tradeIns) {
    token
    expiresAt
    lines {
      variant {
        id
      }
      sku
      name
      options
      quantity
      unitPrice {
        amount
      }
      subtotal {
        amount
      }
      netTotal {
        amount
      }
      discounts {
        promotion {
          code
          name
          label
        }
        phase
        amount {
          amount
        }
      }
      forSale
      kind
      components {
        id
        sku
        name
        options
        kind
        quantity
        share {
          amount
        }
        netShare {
          amount
        }
      }
    }
    totals {
      items {
        amount
      }
      discount {
        amount
      }
      freight {
        amount
      }
      freightDiscount {
        amount
      }
      payable {
        amount
      }
    }
    promotions {
      promotion {
        code
        name
        label
      }
      amount {
        amount
      }
      budgeted
    }
    unlocks {
      promotion {
        code
        kind
        name
      }
      missingAmount {
        amount
      }
      missingQuantity
      message
    }
    gifts {
      promotion {
        code
      }
      variant {
        id
      }
      sku
      name
      options
      quantity
      kind
      components {
        id
        sku
        name
        options
        kind
        quantity
      }
    }
    services {
      promotion {
        code
      }
      variant {
        id
      }
      sku
      name
      options
      quantity
      kind
      components {
        id
        sku
        name
        options
        kind
        quantity
      }
    }
    tradeIns {
      category {
        slug
        name
      }
      quantity
      most
      taken
      offers {
        promotion {
          code
          name
          label
        }
        bonus {
          amount
        }
      }
    }
    coupon {
      code
      applied
      message
    }
  }
}
    `) as unknown as TypedDocumentString<QuoteLinesQuery, QuoteLinesQueryVariables>;
export const HoldPromotionsDocument = new TypedDocumentString(`
    mutation HoldPromotions($order: ID!, $quote: String!, $until: DateTime!) {
  holdPromotions(order: $order, quote: $quote, until: $until) {
    held
    exhausted
  }
}
    `) as unknown as TypedDocumentString<HoldPromotionsMutation, HoldPromotionsMutationVariables>;
export const ReleasePromotionsDocument = new TypedDocumentString(`
    mutation ReleasePromotions($order: ID!) {
  releasePromotions(order: $order)
}
    `) as unknown as TypedDocumentString<ReleasePromotionsMutation, ReleasePromotionsMutationVariables>;
export const VariantsBySkuDocument = new TypedDocumentString(`
    query VariantsBySku($skus: [String!]!) {
  variantsBySku(skus: $skus) {
    id
    sku
  }
}
    `) as unknown as TypedDocumentString<VariantsBySkuQuery, VariantsBySkuQueryVariables>;
export const CompositionsDocument = new TypedDocumentString(`
    query Compositions($variants: [ID!]!, $lately: Boolean!) {
  compositions(variants: $variants, lately: $lately) {
    variant
    pieces {
      variant
      quantity
    }
  }
}
    `) as unknown as TypedDocumentString<CompositionsQuery, CompositionsQueryVariables>;
export const ExistingVariantsDocument = new TypedDocumentString(`
    query ExistingVariants($ids: [ID!]!) {
  existingVariants(ids: $ids)
}
    `) as unknown as TypedDocumentString<ExistingVariantsQuery, ExistingVariantsQueryVariables>;
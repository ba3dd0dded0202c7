/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type QuoteLineInput = {
  /** 1–99. */
  quantity: number;
  variant: string | number;
};

export type QuoteLinesQueryVariables = Exact<{
  lines: Array<QuoteLineInput> | QuoteLineInput;
}>;


export type QuoteLinesQuery = { quote: { token: string, expiresAt: string, lines: Array<{ sku: string | null, name: string | null, options: Array<string>, quantity: number, forSale: boolean, variant: { id: string } | null, unitPrice: { amount: string } | null, subtotal: { amount: string } | null }>, totals: { items: { amount: string }, discount: { amount: string }, freight: { amount: string }, payable: { amount: string } } } };

export type VariantsBySkuQueryVariables = Exact<{
  skus: Array<string> | string;
}>;


export type VariantsBySkuQuery = { variantsBySku: Array<{ id: string, sku: string }> };

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
    query QuoteLines($lines: [QuoteLineInput!]!) {
  quote(lines: $lines) {
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
      forSale
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
      payable {
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuoteLinesQuery, QuoteLinesQueryVariables>;
export const VariantsBySkuDocument = new TypedDocumentString(`
    query VariantsBySku($skus: [String!]!) {
  variantsBySku(skus: $skus) {
    id
    sku
  }
}
    `) as unknown as TypedDocumentString<VariantsBySkuQuery, VariantsBySkuQueryVariables>;
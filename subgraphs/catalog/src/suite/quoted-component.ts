import { inLocale, type Locale, Money } from '@tonglu/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';
import type { PriceOf } from '../price/price.loaders';
import { ProductKind, type ProductRow } from '../product/product';
import { sharesOf, weightsOf } from './shares';
import type { ComponentRow } from './suite-component';

@ObjectType({ simpleResolvers: true, description: 'A component of a suite that is quoted, over all pieces of the line.' })
export class QuoteComponent {
  @Field(() => ID, { description: 'Of the variant.' })
  @Directive('@inaccessible')
  id: string;
  @Field(() => String)
  sku: string;
  @Field(() => String, { description: 'The product’s name.' })
  name: string;
  @Field(() => [String], { description: 'Values of the variant’s options.' })
  options: string[];
  @Field(() => ProductKind)
  kind: ProductKind;
  @Field(() => Int, { description: 'Pieces over the whole line.' })
  quantity: number;
  @Field(() => Money, { description: 'Its part of the line’s `subtotal`; the parts sum to it.' })
  share: Money;
  @Field(() => Money, { description: 'Its part of the line’s `netTotal`; the parts sum to it.' })
  netShare: Money;
}

/** What a suite consists of, and how much each part counts. Nothing for what is no suite. */
export interface FoundParts {
  components: readonly ComponentRow[];
  weights: readonly bigint[];
}

export async function findParts({ loaders }: CatalogContext, product: Pick<ProductRow, 'kind'>, variantId: string, priceOf: PriceOf): Promise<FoundParts> {
  if (product.kind !== ProductKind.SUITE) return { components: [], weights: [] };
  const components = await loaders.componentsOfSuite.load(variantId);
  return { components, weights: await weightsOf(components, priceOf) };
}

/** A part of a quoted line in fen; its share is fixed by the quote: returns, rebates and profit are counted by it. */
export interface QuotedPart {
  component: ComponentRow;
  quantity: number;
  share: bigint;
  net: bigint;
}

export function partsOf({ components, weights }: FoundParts, quantity: number, amounts: { subtotal: bigint; net: bigint } | undefined): QuotedPart[] {
  const [shares, nets] = [sharesOf(amounts?.subtotal ?? 0n, weights), sharesOf(amounts?.net ?? 0n, weights)];
  return components.map((component, index) => ({ component, quantity: component.quantity * quantity, share: shares[index], net: nets[index] }));
}

export const showPart = ({ component: { variant, productName, kind }, quantity, share, net }: QuotedPart, locale: Locale): QuoteComponent => ({
  id: variant.id,
  sku: variant.sku,
  name: inLocale(productName, locale),
  options: variant.options.map(({ value }) => inLocale(value, locale)),
  kind,
  quantity,
  share: new Money(share),
  netShare: new Money(net),
});

import type { AttributeCode } from './attribute-names';
import type { Choice, ProductDraft, VariantDraft } from './compose';
import { finish, product, specs, text, variant } from './compose';
import type { FinishCode } from './finishes';
import type { DemoProduct, LocalizedText } from './types';

/** A text in Chinese, then in English. */
export type Pair = readonly [zh: string, en: string];

/** What tells one model of a family from the next. */
export interface Model {
  /** One line under the name. */
  line: Pair;
  about: Pair;
  is: Partial<Record<AttributeCode, LocalizedText | string>>;
  had: VariantDraft[];
}

type Common = Pick<ProductDraft, 'category'> & Partial<Pick<ProductDraft, 'brand' | 'kind' | 'scene' | 'serialTracked'>>;
type Shelf = (item: number, code: string, slug: string, zh: string, en: string, model: Model) => DemoProduct;

/** A family of products as a table: what all of them share is said once. */
export const family =
  (common: Common): Shelf =>
  (item, code, slug, zh, en, { line, about, is, had }) =>
    product({ ...common, item, code: `QB-${code}`, slug, name: text(zh, en), subtitle: text(...line), description: text(...about), attributes: specs(is), variants: had });

/** Yuan; the second is the mall's own price. */
export type Price = readonly [base: number, mall?: number];

const fen = (yuan: number): number => yuan * 100;
const priced = (choices: Choice[], [base, mall]: Price, more = 0): VariantDraft => variant(choices, fen(base + more), mall === undefined ? undefined : fen(mall + more));

/** Each colour with what it costs more. */
export type Palette = Partial<Record<FinishCode, number>>;
const colours = (palette: Palette) => Object.entries(palette) as [FinishCode, number][];

/** One size in some colours. */
export const painted = (price: Price, palette: Palette): VariantDraft[] => colours(palette).map(([code, more]) => priced([finish(code)], price, more));

/** Every size in every colour. */
export const across = (sizes: readonly (readonly [Choice, ...Price])[], palette: Palette): VariantDraft[] =>
  sizes.flatMap(([size, ...price]) => colours(palette).map(([code, more]) => priced([size, finish(code)], price, more)));

/** Sizes only; all look alike. */
export const stepped = (...sizes: readonly (readonly [Choice, ...Price])[]): VariantDraft[] => sizes.map(([size, ...price]) => priced([size], price));

import type { LocalizedText } from '@tonglu/kit';
import type { MediaRole } from '../media/media';
import type { ContentBlockData } from './content-block';
import type { OptionData } from '../variant/variant';
import type { Installation } from './installation';
import type { AttributeData, ProductKind, ProductStatus } from './product';

/** A product as an import or a seed describes it. What is left out stays as it was. */
export interface ProductRecord {
  code: string;
  slug?: string;
  name: LocalizedText;
  subtitle?: LocalizedText;
  description?: LocalizedText;
  kind?: `${ProductKind}`;
  /** Code of a product type; a product without one may have any attributes. */
  type?: string;
  /** Of a new product; an existing one keeps its own. */
  status: `${ProductStatus}`;
  /** Slug. */
  brand: string;
  /** Slug. */
  category: string;
  attributes?: AttributeData[];
  /** The page’s text below the fold. */
  blocks?: ContentBlockData[];
  /** All manuals. */
  manuals?: ManualRecord[];
  media?: MediaRecord[];
  installation?: `${Installation}`;
  /** SKUs of services offered with it: installation, extended warranty. */
  services?: readonly string[];
  variants: VariantRecord[];
}

export interface MediaRecord {
  url: string;
  role: Exclude<`${MediaRole}`, 'MANUAL'>;
  alt: LocalizedText;
}

export interface ManualRecord {
  url: string;
  title: LocalizedText;
  /** "zh-CN" or "en". */
  language: string;
  bytes?: number;
}

export interface VariantRecord {
  sku: string;
  barcode?: string;
  name: LocalizedText;
  options?: OptionData[];
  serialTracked?: boolean;
  media?: MediaRecord[];
  /** Of a suite: what is in it, at least two pieces. */
  components?: readonly ComponentRecord[];
  /** Fen. */
  basePrice?: number | bigint;
  /** Fen; the mall’s own channel price. */
  mallPrice?: number | bigint;
  /** What a piece costs from several on: all such prices of the list. */
  baseBreaks?: readonly PriceBreak[];
  mallBreaks?: readonly PriceBreak[];
}

export interface PriceBreak {
  /** From two on. */
  minQuantity: number;
  /** Fen. */
  amount: bigint;
}

export interface ComponentRecord {
  /** Not a suite itself. */
  sku: string;
  /** 1–99. */
  quantity: number;
}

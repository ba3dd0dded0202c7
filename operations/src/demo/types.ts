/** A text for people; the demo brand speaks both languages everywhere. */
export interface LocalizedText {
  'zh-CN': string;
  en: string;
}

export interface DemoCategory {
  slug: string;
  /** Slug of the category above; absent at the top of the tree. */
  parent?: string;
  name: LocalizedText;
  illustration: string;
}

export interface DemoFilter {
  /** Code of an attribute or an option. */
  code: string;
  name: LocalizedText;
  kind: 'TERMS' | 'RANGE';
  unit?: string;
  /** Slugs; left out: everywhere. */
  categories?: string[];
}

export interface DemoBrand {
  slug: string;
  name: LocalizedText;
}

export type DemoProductKind = 'GOODS' | 'ACCESSORY' | 'PART' | 'SERVICE' | 'VIRTUAL' | 'SUITE';

export interface DemoMedia {
  /** A path under the storefront's public folder, e.g. /media/products/… */
  url: string;
  role: 'COVER' | 'SCENE' | 'DETAIL';
  alt: LocalizedText;
}

/** A part of a page's rich description; texts are plain. */
export interface DemoBlock {
  kind: 'HEADING' | 'PARAGRAPH' | 'PICTURE' | 'LIST';
  text?: LocalizedText;
  /** Of a picture, as in DemoMedia. */
  url?: string;
  items?: LocalizedText[];
}

/** Something to read about a product, in one language. */
export interface DemoManual {
  url: string;
  title: LocalizedText;
  language: 'zh-CN' | 'en';
  bytes: number;
}

/** Something that guides forward to customers. */
export interface DemoMaterial {
  code: string;
  title: LocalizedText;
  kind: 'POSTER' | 'ARTICLE';
  pictures: { url: string; alt: LocalizedText }[];
  blocks: DemoBlock[];
  /** Codes. */
  products: string[];
}

export interface DemoAttribute {
  code: string;
  name: LocalizedText;
  /** A plain string reads the same in every language: numbers, model codes, dimensions. */
  value: LocalizedText | string;
  unit?: string;
}

export interface DemoOption {
  code: string;
  name: LocalizedText;
  value: LocalizedText;
}

/** How many of one variant a suite has in it. */
export interface DemoComponent {
  sku: string;
  /** 1–99. */
  quantity: number;
}

export interface DemoVariant {
  sku: string;
  /** EAN-13. */
  barcode: string;
  name: LocalizedText;
  options: DemoOption[];
  /** Fen. */
  basePrice: number;
  /** Fen; the mall's own channel price, where it has one. */
  mallPrice?: number;
  serialTracked: boolean;
  /** Pictures of this variant; without them the product's own serve. */
  media?: DemoMedia[];
  /** What a variant of a SUITE consists of: at least two pieces, none of them a suite itself. */
  components?: readonly DemoComponent[];
}

/** Whether bringing it to work is in the price, is bought as a service, or needs nobody. */
export type DemoInstallation = 'INCLUDED' | 'PAID' | 'NONE';

/** What the goods of a shelf are described by. */
export interface DemoProductType {
  code: string;
  name: LocalizedText;
  attributes: {
    code: string;
    name: LocalizedText;
    kind: 'TEXT' | 'NUMBER' | 'TERM';
    group: LocalizedText;
    unit?: string;
    required?: boolean;
    terms?: LocalizedText[];
  }[];
}

export interface DemoProduct {
  code: string;
  slug: string;
  name: LocalizedText;
  subtitle: LocalizedText;
  /** Code of a product type. */
  type?: string;
  kind: DemoProductKind;
  brand: string;
  category: string;
  description: LocalizedText;
  attributes: DemoAttribute[];
  /** The page below the fold. */
  blocks?: DemoBlock[];
  manuals?: DemoManual[];
  media: DemoMedia[];
  installation?: DemoInstallation;
  /** SKUs of services offered with it: installation, extended warranty. */
  services?: readonly string[];
  variants: DemoVariant[];
}

export interface DemoWarehouse {
  /** Left out: a warehouse of the brand. Stores are shown with what they have, but ship no parcels. */
  kind?: 'BRAND_WAREHOUSE' | 'STORE';
  code: string;
  name: LocalizedText;
  city: LocalizedText;
  /** GB/T 2260 codes; the district is where the warehouse stands. */
  provinceCode: string;
  cityCode: string;
  districtCode: string;
  /** Orders paid before this hour (Asia/Shanghai) leave the same business day. */
  cutOffHour: number;
  /** Street and number, for buyers who come themselves. */
  address?: LocalizedText;
}

export interface DemoStock {
  sku: string;
  warehouse: string;
  onHand: number;
}

export interface DemoAddress {
  recipient: string;
  phone: string;
  districtCode: string;
  detail: string;
  isDefault: boolean;
}

export type DemoRole = 'CATALOG_EDITOR' | 'STOCK_KEEPER' | 'ORDER_MANAGER';

export interface DemoAccount {
  phone: string;
  displayName: LocalizedText;
  addresses: DemoAddress[];
  /** Empty for a consumer. */
  roles: DemoRole[];
}

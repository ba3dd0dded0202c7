import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../localized-text-input';
import { ProductKind, ProductStatus } from '../product/product';

@InputType({ description: 'A property of every product in the file. A row where a column of `value` is empty has no such property.' })
export class AttributeMappingInput {
  @Field(() => String, { description: 'Letters and digits, e.g. "energyPerYear".' })
  code: string;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => String, { description: 'Template, e.g. "{energyPerTime}".' })
  value: string;
  @Field(() => String, { nullable: true, description: 'Template, e.g. "{units}" or "kWh".' })
  unit?: string | null;
}

@InputType({ description: 'A choice that tells variants of one product apart, e.g. colour. Needs `sku`.' })
export class OptionMappingInput {
  @Field(() => String)
  code: string;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'Templates.' })
  value: LocalizedTextInput;
}

@InputType({
  description:
    'How the columns of a foreign file become products. A template is text with columns in braces: "{brand}-{model}"; "{modelNumber|modelName}" takes the first that is filled. Each row is one variant; rows with the same code are variants of one product. What is left out stays as it is on known products.',
})
export class ImportMappingInput {
  @Field(() => String, { description: 'Template of the product code; capitals are made, spaces and strange signs become hyphens.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'Template of the SKU. Left out: the code.' })
  sku?: string | null;
  @Field(() => LocalizedTextInput, { description: 'Templates.' })
  name: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Templates. Left out: the product’s name.' })
  variantName?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Templates.' })
  subtitle?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Templates.' })
  description?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Template of the code of a product type. Left out, or an empty cell: known products keep theirs, new ones have none and may have any properties.' })
  type?: string | null;
  @Field(() => String, { description: 'Template of the slug of a category that exists, mostly a constant such as "refrigerators".' })
  category: string;
  @Field(() => String, { description: 'Template of the brand’s name or slug.' })
  brand: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether unknown brands are created; else their rows are rejected.' })
  createBrands: boolean;
  @Field(() => ProductKind, { nullable: true, description: 'Left out: new products are GOODS.' })
  kind?: ProductKind | null;
  @Field(() => ProductStatus, { defaultValue: ProductStatus.DRAFT, description: 'Of new products; known ones keep theirs.' })
  status: ProductStatus;
  @Field(() => Boolean, { nullable: true, description: 'Whether every piece carries a number of its own. Left out: those of new products do.' })
  serialTracked?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Template of the GTIN: 8, 12, 13 or 14 digits. Empty cells are allowed.' })
  barcode?: string | null;
  @Field(() => [AttributeMappingInput], { defaultValue: [], description: 'All properties of the products; without any, known products keep theirs.' })
  attributes: AttributeMappingInput[];
  @Field(() => [OptionMappingInput], { defaultValue: [] })
  options: OptionMappingInput[];
  @Field(() => String, { nullable: true, description: 'Of suites: template of what is in one, "SKU quantity; SKU quantity". An empty cell leaves it as it is.' })
  components?: string | null;
  @Field(() => String, { nullable: true, description: 'Base price in yuan: a constant "2999", a column "{price}" or a rule "{energyPerTime} * 8 + 999". Left out: prices stay, new products have none.' })
  basePrice?: string | null;
  @Field(() => String, { nullable: true, description: 'Price in the mall, written like the base price.' })
  mallPrice?: string | null;
}

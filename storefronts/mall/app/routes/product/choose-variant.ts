interface Option {
  code: string;
  name: string;
  value: string;
}
interface Choosable {
  sku: string;
  options: readonly Option[];
  availability?: { state: string } | null | undefined;
}

export interface OptionGroup {
  code: string;
  name: string;
  values: { value: string; sku: string; chosen: boolean; soldOut: boolean }[];
}

const soldOut = ({ availability }: Choosable) => availability?.state === 'OUT_OF_STOCK';
const valueOf = (variant: Choosable, code: string) => variant.options.find((option) => option.code === code)?.value;

/** The variant the address names; else the first one that can be had; else the first. */
export function chosenVariant<V extends Choosable>(variants: readonly V[], sku: string | null): V | undefined {
  return variants.find((variant) => variant.sku === sku) ?? variants.find((variant) => !soldOut(variant)) ?? variants[0];
}

/**
 * Every value that can be chosen, and the variant it leads to: the one equal to the chosen in most of the other
 * options, so that changing the colour keeps the size wherever that combination is made.
 */
export function optionGroups<V extends Choosable>(variants: readonly V[], chosen: V): OptionGroup[] {
  return chosen.options.map(({ code, name }) => {
    const values = [...new Set(variants.map((variant) => valueOf(variant, code)).filter((value) => value !== undefined))];
    return {
      code,
      name,
      values: values.flatMap((value) => {
        const target = nearest(variants.filter((variant) => valueOf(variant, code) === value), chosen);
        return target ? [{ value, sku: target.sku, chosen: valueOf(chosen, code) === value, soldOut: soldOut(target) }] : [];
      }),
    };
  });
}

function nearest<V extends Choosable>(candidates: readonly V[], chosen: V): V | undefined {
  const shared = (variant: V) => chosen.options.filter(({ code, value }) => valueOf(variant, code) === value).length;
  return candidates.reduce<V | undefined>((best, variant) => (best && shared(best) >= shared(variant) ? best : variant), undefined);
}

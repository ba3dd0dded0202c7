import type { DemoInstallation, DemoProduct } from './types';

interface Care {
  installation: DemoInstallation;
  /** SKUs without the house's prefix. */
  services?: readonly string[];
}

const paid = (...services: string[]): Care => ({ installation: 'PAID', services });
const included = (...services: string[]): Care => ({ installation: 'INCLUDED', services });
const none = (...services: string[]): Care => ({ installation: 'NONE', services });
const longer = (code: string): string[] => ['1Y', '3Y', '5Y'].map((term) => `${code}-${term}`);

/** Who installs what, and which services go with it, by category. */
const care: Record<string, Care> = {
  'split-air-conditioners': paid('SV01-WALL', ...longer('SV13'), 'SV21-AC', 'SV15-WALL'),
  'floor-air-conditioners': paid('SV01-FLOOR', ...longer('SV13'), 'SV21-AF', 'SV15-FLOOR'),
  'portable-air-conditioners': none(...longer('SV13')),
  'ducted-air-conditioners': paid('SV07-3R', 'SV07-5R', ...longer('SV13')),
  'air-purifiers': none(...longer('SV11')),
  dehumidifiers: none(...longer('SV11')),
  refrigerators: none(...longer('SV14'), 'SV25-STD', 'SV25-BIG', 'SV16-FRIDGE', 'SV17-APPL'),
  freezers: none(...longer('SV14'), 'SV17-APPL'),
  'washing-machines': included('SV08-STACK', ...longer('SV18'), 'SV21-WM', 'SV16-WASH'),
  dryers: included('SV08-STACK', ...longer('SV18')),
  'water-heaters': paid('SV04-GAS', 'SV04-ELEC', 'SV04-HEATPUMP', 'SV04-BOILER', ...longer('SV19'), 'SV24-ELEC', 'SV24-GAS'),
  'water-purifiers': paid('SV05-SINK', 'SV05-WHOLE', ...longer('SV19')),
  'water-dispensers': paid('SV05-WALL', ...longer('SV19')),
  'range-hoods': paid('SV02-HOOD', ...longer('SV20'), 'SV26-HOOD'),
  hobs: paid('SV02-HOOD', ...longer('SV20'), 'SV26-SET'),
  dishwashers: paid('SV02-DISH', ...longer('SV20')),
  'steam-ovens': paid('SV02-OVEN', ...longer('SV20')),
  ovens: paid('SV02-OVEN', ...longer('SV20')),
  sterilisers: paid('SV02-OVEN', ...longer('SV20')),
  televisions: paid('SV06-65', 'SV06-85', 'SV06-98', 'SV12-1Y', 'SV12-2Y', ...longer('SV11')),
  projectors: none(...longer('SV11')),
  sofas: included(...longer('SV23'), 'SV22-SOFA'),
  beds: included(...longer('SV23')),
  mattresses: included('SV22-BED'),
  wardrobes: paid('SV03-L', ...longer('SV23')),
  'dining-tables': paid('SV03-S', ...longer('SV23')),
  desks: paid('SV03-S', ...longer('SV23')),
  'living-storage': paid('SV03-S', ...longer('SV23')),
  lighting: paid('SV09-CEIL', 'SV09-PEND'),
};

/** Says of goods how they are installed and what goes with them; everything else stays as it is. */
export function withCare(product: DemoProduct): DemoProduct {
  const known = care[product.category];
  if (product.kind !== 'GOODS' || !known) return product;
  return { ...product, installation: known.installation, services: known.services?.map((sku) => `QB-${sku}`) };
}

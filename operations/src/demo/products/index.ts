import type { DemoProduct } from '../types';
import { withCare } from '../aftercare';
import { categories } from '../categories';
import { withPage } from '../pages';
import { airPurifiers } from './air-purifiers';
import { cleanAirRange } from './air/clean-air-range';
import { largeRange } from './air/large-range';
import { splitRange } from './air/split-range';
import { beds } from './beds';
import { freezerRange } from './cold/freezer-range';
import { laundryRange } from './cold/laundry-range';
import { refrigeratorRange } from './cold/refrigerator-range';
import { flameRange } from './cooking/flame-range';
import { ovenRange } from './cooking/oven-range';
import { desks } from './desks';
import { diningTables } from './dining-tables';
import { dishwashers } from './dishwashers';
import { dryers } from './dryers';
import { fans } from './fans';
import { floorAirConditioners } from './floor-air-conditioners';
import { bedroomRange } from './furniture/bedroom-range';
import { lightingRange } from './furniture/lighting-range';
import { seatingRange } from './furniture/seating-range';
import { studyRange } from './furniture/study-range';
import { careRange } from './help/care-range';
import { installationRange } from './help/installation-range';
import { suiteRange } from './help/suite-range';
import { hobs } from './hobs';
import { humidifiers } from './humidifiers';
import { kettles } from './kettles';
import { portableAirConditioners } from './portable-air-conditioners';
import { rangeHoods } from './range-hoods';
import { refrigerators } from './refrigerators';
import { riceCookers } from './rice-cookers';
import { screenRange } from './screens/screen-range';
import { services } from './services';
import { comfortRange } from './small/comfort-range';
import { floorCareRange } from './small/floor-care-range';
import { tableRange } from './small/table-range';
import { sofas } from './sofas';
import { soundbars } from './soundbars';
import { splitAirConditioners } from './split-air-conditioners';
import { steamOvens } from './steam-ovens';
import { televisions } from './televisions';
import { vacuums } from './vacuums';
import { wardrobes } from './wardrobes';
import { washingMachines } from './washing-machines';
import { waterHeaters } from './water-heaters';
import { waterPurifiers } from './water-purifiers';
import { drinkingRange } from './water/drinking-range';
import { heaterRange } from './water/heater-range';

/** The first of each category, as it opened. */
const founders = [
  splitAirConditioners, floorAirConditioners, portableAirConditioners, airPurifiers, refrigerators, washingMachines, dryers, waterHeaters,
  waterPurifiers, rangeHoods, hobs, dishwashers, riceCookers, steamOvens, televisions, soundbars, vacuums, fans, humidifiers, kettles, sofas, beds,
  diningTables, desks, wardrobes, services,
];

/** What joined them, family by family. */
const ranges = [
  cleanAirRange, largeRange, splitRange, freezerRange, laundryRange, refrigeratorRange, flameRange, ovenRange, bedroomRange, lightingRange,
  seatingRange, studyRange, careRange, installationRange, screenRange, comfortRange, floorCareRange, tableRange, drinkingRange, heaterRange,
];

const places = new Map(categories.map(({ slug }, place) => [slug, place]));
const place = ({ category }: DemoProduct): number => places.get(category) ?? 0;
const goods = [...founders, ...ranges].flat();

/** In at last, and so the first that a visitor is shown as new: something from every room. */
const latest = [
  'mushroom-table-lamp', 'twin-basket-air-fryer', 'reed-woven-dining-chair', 'harbour-executive-chair', 'swift-high-speed-hair-dryer', 'moonrise-floor-air-conditioner', 'lilypad-coffee-table',
  'crease-garment-care-cabinet', 'dough-stand-mixer', 'branch-chandelier', 'easel-designer-tv', 'corner-cafe-espresso-machine', 'terrace-cross-door-refrigerator', 'cloudbank-fabric-sofa',
];
const news = ({ slug }: DemoProduct): number => latest.indexOf(slug);

/** In the order a shopper meets them: the category tree's, the latest at the end. */
export const products: DemoProduct[] = [...goods, ...suiteRange(goods)].map(withCare).map(withPage).sort((one, other) => news(one) - news(other) || place(one) - place(other));

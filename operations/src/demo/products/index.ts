import type { DemoProduct } from '../types';
import { airPurifiers } from './air-purifiers';
import { beds } from './beds';
import { desks } from './desks';
import { diningTables } from './dining-tables';
import { dishwashers } from './dishwashers';
import { dryers } from './dryers';
import { fans } from './fans';
import { floorAirConditioners } from './floor-air-conditioners';
import { hobs } from './hobs';
import { humidifiers } from './humidifiers';
import { kettles } from './kettles';
import { portableAirConditioners } from './portable-air-conditioners';
import { rangeHoods } from './range-hoods';
import { refrigerators } from './refrigerators';
import { riceCookers } from './rice-cookers';
import { services } from './services';
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

/** In the order a shopper meets them: the category tree's. */
export const products: DemoProduct[] = [
  ...splitAirConditioners,
  ...floorAirConditioners,
  ...portableAirConditioners,
  ...airPurifiers,
  ...refrigerators,
  ...washingMachines,
  ...dryers,
  ...waterHeaters,
  ...waterPurifiers,
  ...rangeHoods,
  ...hobs,
  ...dishwashers,
  ...riceCookers,
  ...steamOvens,
  ...televisions,
  ...soundbars,
  ...vacuums,
  ...fans,
  ...humidifiers,
  ...kettles,
  ...sofas,
  ...beds,
  ...diningTables,
  ...desks,
  ...wardrobes,
  ...services,
];

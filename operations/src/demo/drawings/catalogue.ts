import type { FinishCode } from '../finishes';
import { hexOf } from './colours';
import type { Portrait } from './pen';
import * as air from './portraits/air';
import * as screens from './portraits/audio-video';
import * as cold from './portraits/cooling';
import * as kitchen from './portraits/kitchen';
import * as seats from './portraits/seating';
import * as help from './portraits/services';
import * as rest from './portraits/sleeping';
import * as small from './portraits/small';
import * as tables from './portraits/tables';
import * as water from './portraits/water';
import type { SettingName } from './rooms/settings';
import type { Appearance } from './appearances/appearance';
import { shown, single } from './appearances/appearance';
import { climateAndCold } from './appearances/climate-and-cold';
import { furniture } from './appearances/furniture';
import { helpAndSuites } from './appearances/help-and-suites';
import { smallAndScreens } from './appearances/small-and-screens';
import { waterAndFire } from './appearances/water-and-fire';

export const catalogue: Record<string, Appearance> = {
  ...climateAndCold,
  ...waterAndFire,
  ...smallAndScreens,
  ...furniture,
  ...helpAndSuites,

  'stillair-split-air-conditioner': shown('aboveSofa', (hex) => air.splitAirConditioner(hex, 'line')),
  'freshair-split-air-conditioner': shown('aboveSofa', (hex) => air.splitAirConditioner(hex, 'fresh', 97)),
  'thrift-split-air-conditioner': shown('aboveBed', (hex) => air.splitAirConditioner(hex, 'plain', 79)),
  'nap-split-air-conditioner': shown('aboveBed', (hex) => air.splitAirConditioner(hex, 'pores')),
  'outdoor-unit-bracket': single(air.bracket(true)),
  'column-floor-air-conditioner': shown('livingCorner', air.columnAirConditioner),
  'tower-floor-air-conditioner': shown('livingCorner', air.towerAirConditioner),
  'roam-portable-air-conditioner': shown('beside', (hex) => air.portableAirConditioner(hex)),
  'roam-plus-portable-air-conditioner': shown('beside', (hex) => air.portableAirConditioner(hex, 42)),
  'breath-air-purifier': shown('beside', (hex) => air.airPurifier(hex)),
  'breath-max-air-purifier': shown('beside', (hex) => air.airPurifier(hex, 33, 76)),
  'breath-filter': single(air.purifierFilter(true)),

  'garden-french-door-refrigerator': shown('kitchenFridge', (hex) => cold.refrigerator(hex, 'french')),
  'flush-cross-door-refrigerator': shown('kitchenFridge', (hex) => cold.refrigerator(hex, 'cross')),
  'duo-refrigerator': shown('kitchenFridge', (hex) => cold.refrigerator(hex, 'three')),
  'broad-side-by-side-refrigerator': shown('kitchenFridge', (hex) => cold.refrigerator(hex, 'side')),
  'pebble-mini-refrigerator': shown('beside', (hex) => cold.refrigerator(hex, 'mini')),
  'brook-front-load-washer': shown('balcony', (hex) => cold.drumMachine(hex, 'water')),
  'brook-washer-dryer': shown('balcony', (hex) => cold.drumMachine(hex, 'water')),
  'well-top-load-washer': shown('balcony', cold.topLoader),
  'droplet-mini-washer': shown('balcony', (hex) => cold.drumMachine(hex, 'water', 46, 62)),
  'sunny-heat-pump-dryer': shown('balcony', (hex) => cold.drumMachine(hex, 'towels')),
  'sunny-compact-dryer': shown('balcony', (hex) => cold.drumMachine(hex, 'towels')),
  'stacking-kit': { portrait: cold.stackingKit },

  'spring-gas-water-heater': shown('bathroom', water.gasWaterHeater),
  'pillow-electric-water-heater': shown('bathroom', water.electricWaterHeater),
  'hearth-heat-pump-water-heater': shown('balcony', water.heatPumpWaterHeater),
  'source-undersink-purifier': shown('counter', water.underSinkPurifier),
  'brim-countertop-purifier': shown('counter', water.countertopDispenser),
  'source-filter-cartridge': single(water.filterCartridge(true)),

  'eaves-slanted-range-hood': shown('kitchenHood', kitchen.slantedHood),
  'bridge-t-shaped-range-hood': shown('kitchenHood', kitchen.bridgeHood),
  'ember-gas-hob': shown('kitchenHob', kitchen.gasHob),
  'plain-induction-hob': shown('kitchenHob', kitchen.inductionHob),
  'tide-built-in-dishwasher': shown('kitchenBase', kitchen.builtInDishwasher),
  'ripple-countertop-dishwasher': shown('counter', kitchen.countertopDishwasher),
  'paddy-ih-rice-cooker': shown('counter', kitchen.riceCooker),
  'bowl-mini-rice-cooker': shown('counter', kitchen.miniRiceCooker),
  'cloud-built-in-steam-oven': shown('kitchenTall', (hex) => kitchen.steamOven(hex, true)),
  'nook-countertop-steam-oven': shown('counter', (hex) => kitchen.steamOven(hex, false)),

  'horizon-mini-led-tv': { ...single(screens.television(true)), setting: 'mediaWall' },
  'gallery-frame-tv': shown('mediaWall', screens.frameTelevision),
  'companion-rolling-screen': shown('beside', screens.rollingScreen),
  'murmur-soundbar': shown('mediaWall', screens.soundbar),
  'valley-soundbar-with-subwoofer': shown('mediaWall', screens.soundbarSet),

  'feather-stick-vacuum': shown('cleaning', small.stickVacuum),
  'orbit-robot-vacuum': shown('cleaning', small.robotVacuum),
  'orbit-dust-bags': single(small.dustBags(3)),
  'reed-pedestal-fan': shown('beside', small.pedestalFan),
  'pine-tower-fan': shown('beside', small.towerFan),
  'dew-evaporative-humidifier': shown('bedside', small.evaporativeHumidifier),
  'vase-mist-humidifier': shown('bedside', small.vaseHumidifier),
  'hill-electric-kettle': shown('counter', small.kettle),
  'crane-gooseneck-kettle': shown('counter', small.gooseneckKettle),

  'dune-fabric-sofa': shown('sofaPlace', (hex, form) => seats.fabricSofa(hex, form === 'two' ? 2 : 3)),
  'shore-chaise-sofa': shown('sofaPlace', seats.chaiseSofa),
  'grove-wood-frame-sofa': shown('sofaPlace', seats.woodFrameSofa),
  'pebble-armchair': shown('sofaPlace', seats.armchair),
  'raft-wooden-bed': shown('bedPlace', rest.woodenBed),
  'cocoon-upholstered-bed': shown('bedPlace', rest.upholsteredBed),
  'gathering-dining-table': shown('diningPlace', tables.diningTable),
  'moon-round-dining-table': shown('diningPlace', tables.roundTable),
  'bow-dining-chair': shown('diningPlace', (hex) => tables.diningChair(hex, false)),
  'inkstone-writing-desk': shown('studyPlace', tables.writingDesk),
  'rise-standing-desk': shown('studyPlace', tables.standingDesk),
  'fold-sliding-wardrobe': shown('wardrobePlace', rest.slidingWardrobe),
  'lattice-hinged-wardrobe': shown('wardrobePlace', (hex, form) => rest.latticeWardrobe(hex, form === 'two' ? 2 : 4)),

  'air-conditioner-installation': single(help.airConditionerInstallation),
  'built-in-kitchen-installation': single(help.kitchenInstallation, 'sage'),
  'furniture-assembly': single(help.furnitureAssembly, 'sand'),
  'appliance-extended-warranty': single(help.extendedWarranty, 'sage'),
  'screen-accident-cover': single(help.screenCover, 'clay'),
  'appliance-deep-cleaning': single(help.applianceCleaning, 'mist'),
  'sofa-and-mattress-cleaning': single(help.upholsteryCleaning, 'oat'),
  'qibai-gift-card': single(help.giftCard, 'clay'),
};

/** A look is `form-finish`, `finish` or `plain`, as the catalogue data names it. */
export function portray(slug: string, look: string): { portrait: Portrait; hex: string; setting?: SettingName } {
  const appearance = catalogue[slug];
  if (!appearance) throw new Error(`No drawing for ${slug}`);
  const [finish = 'plain', form = ''] = look.split('-').reverse();
  const hex = appearance.hex ?? hexOf(finish as FinishCode);
  return { portrait: appearance.portrait(hex, form), hex, setting: appearance.setting };
}

import { hexOf, tones } from '../colours';
import * as cooking from '../portraits/cooking';
import * as ovens from '../portraits/ovens';
import * as kitchen from '../portraits/kitchen';
import * as part from '../portraits/parts';
import * as plumbing from '../portraits/plumbing';
import { resized } from '../portraits/resized';
import * as water from '../portraits/water';
import type { Appearance } from './appearance';
import { shown, single } from './appearance';

const cloud = hexOf('cloud');
const steel = hexOf('steel');
const bath = (portrait: Appearance['portrait']): Appearance => shown('bathroom', portrait);
const worktop = (portrait: Appearance['portrait']): Appearance => shown('counter', portrait);

export const waterAndFire: Record<string, Appearance> = {
  'brooklet-gas-water-heater': { ...single(resized(water.gasWaterHeater(cloud), 34, 78)), setting: 'bathroom' },
  'returning-spring-zero-wait-gas-water-heater': bath((hex) => plumbing.wallHeater(hex, 38, 64, true)),
  'returning-spring-max-gas-water-heater': bath((hex) => plumbing.wallHeater(hex, 44, 70, true)),
  'cotton-electric-water-heater': { ...single(resized(water.electricWaterHeater(cloud), 78, 46)), setting: 'bathroom' },
  'ripple-instant-electric-water-heater': bath((hex) => resized(water.electricWaterHeater(hex), 90, 62)),
  'kettle-undersink-water-heater': { ...single(plumbing.wallHeater(cloud, 27, 34)), setting: 'bathroom' },
  'instant-shower-heater': bath((hex) => plumbing.wallHeater(hex, 22, 38)),
  'kang-split-heat-pump-water-heater': { ...single(plumbing.splitHeatPump(cloud)), setting: 'balcony' },
  'homefire-gas-boiler': bath((hex) => plumbing.wallHeater(hex, 42, 72, true)),
  'water-heater-anode-rod': single(part.anodeRod(), 'sand'),
  'rivulet-undersink-purifier': { ...single(resized(water.underSinkPurifier(cloud), 56, 44)), setting: 'counter' },
  'source-mineral-purifier': worktop((hex) => resized(water.underSinkPurifier(hex), 64, 48)),
  'source-hot-purifier': worktop((hex) => resized(water.underSinkPurifier(hex), 70, 46)),
  'gatehouse-pre-filter': bath(plumbing.preFilter),
  'soft-rain-water-softener': shown('balcony', plumbing.softener),
  'clearing-tap-filter': worktop(plumbing.tapFilter),
  'reed-wall-water-dispenser': bath(plumbing.wallDispenser),
  'fountain-ice-water-dispenser': shown('beside', (hex) => plumbing.floorDispenser(hex, false)),
  'teahouse-tea-bar': shown('beside', (hex) => plumbing.floorDispenser(hex, true)),
  'ice-stream-countertop-dispenser': worktop((hex) => resized(water.countertopDispenser(hex), 30, 43)),
  'rivulet-filter-set': single(water.filterCartridge(false)),
  'clearing-tap-filter-cartridges': single(resized(water.filterCartridge(false), 9, 20), 'mist'),
  'softener-salt': single(part.pouch(tones.sand, true), 'sand'),

  'alley-under-cabinet-hood': shown('kitchenHood', cooking.underCabinetHood),
  'slope-slanted-range-hood': shown('kitchenHood', (hex) => resized(kitchen.slantedHood(hex), 89, 66)),
  'arch-range-hood': shown('kitchenHood', (hex) => resized(kitchen.bridgeHood(hex), 92, 60)),
  'skylight-ceiling-hood': shown('kitchenHood', cooking.islandHood),
  'hearthstone-integrated-cooker': shown('kitchenFridge', cooking.integratedCooker),
  'range-hood-grease-filter': single(part.greaseFilter(), 'steel'),
  'spark-gas-hob': { ...single(resized(kitchen.gasHob(steel), 72, 24), 'steel'), setting: 'kitchenHob' },
  'wok-high-power-gas-hob': { ...single(resized(kitchen.gasHob(hexOf('ink')), 80, 29), 'ink'), setting: 'kitchenHob' },
  'trio-three-burner-hob': shown('kitchenHob', cooking.threeBurnerHob),
  'saucer-portable-induction-cooker': worktop(cooking.portableInduction),
  'field-flexible-induction-hob': shown('kitchenHob', cooking.flexibleInduction),
  'brooklet-countertop-dishwasher': worktop((hex) => resized(kitchen.countertopDishwasher(hex), 54, 48)),
  'narrow-tide-slim-dishwasher': shown('kitchenBase', (hex) => resized(kitchen.builtInDishwasher(hex), 45, 82)),
  'high-tide-zeolite-dishwasher': shown('kitchenBase', (hex) => resized(kitchen.builtInDishwasher(hex), 61, 84)),
  'sink-dishwasher': shown('kitchenHob', ovens.sinkDishwasher),
  'dishwasher-starter-kit': single(part.openBox(tones.sage), 'sage'),
  'mist-steam-cube': worktop((hex) => ovens.countertopBox(hex, 42, 33, 2, 'fish')),
  'steamcloud-microwave-combi': shown('kitchenTall', (hex) => ovens.countertopBox(hex, 60, 45, 0, 'fish')),
  'steamcloud-grand-steam-oven': shown('kitchenTall', (hex) => resized(kitchen.steamOven(hex, true), 60, 50)),
  'crumb-countertop-oven': worktop((hex) => ovens.countertopBox(hex, 47, 33, 3, 'bread')),
  'baker-convection-oven': worktop((hex) => ovens.countertopBox(hex, 50, 37, 2, 'bread')),
  'kiln-built-in-oven': shown('kitchenTall', ovens.builtInOven),
  'minute-microwave': worktop((hex) => ovens.countertopBox(hex, 44, 26, 2, 'plate')),
  'plain-flatbed-microwave': worktop((hex) => ovens.countertopBox(hex, 48, 29, 0, 'plate')),
  'clean-bowl-sterilising-cabinet': shown('kitchenTall', ovens.sterilisingCabinet),
  'nursery-bottle-steriliser': worktop(ovens.bottleSteriliser),
  'husk-rice-cooker': worktop((hex) => resized(kitchen.riceCooker(hex), 31, 24)),
  'granary-ih-pressure-rice-cooker': worktop((hex) => resized(kitchen.riceCooker(hex), 40, 27)),
  'lunchbox-rice-cooker': worktop((hex) => resized(kitchen.miniRiceCooker(hex), 20, 19)),
  'hillfort-electric-pressure-cooker': worktop(ovens.pressureCooker),
};

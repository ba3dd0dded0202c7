import { hexOf, mix, tones } from './colours';
import type { Portrait } from './pen';
import { Pen, put } from './pen';
import * as air from './portraits/air';
import * as screens from './portraits/audio-video';
import * as bedding from './portraits/bedding';
import * as cases from './portraits/cases';
import * as chores from './portraits/chores';
import * as breezes from './portraits/breezes';
import * as climate from './portraits/climate';
import * as storage from './portraits/cold-storage';
import * as ovens from './portraits/ovens';
import * as lamps from './portraits/lamps';
import * as lounging from './portraits/lounging';
import * as plumbing from './portraits/plumbing';
import * as shows from './portraits/shown-screens';
import * as worktop from './portraits/worktop';
import * as cold from './portraits/cooling';
import * as kitchen from './portraits/kitchen';
import * as seats from './portraits/seating';
import * as help from './portraits/services';
import * as rest from './portraits/sleeping';
import * as small from './portraits/small';
import * as tables from './portraits/tables';
import { group, raised, visit } from './portraits/visits';
import * as water from './portraits/water';

const { sage, mist, clay, sand } = tones;
const cloud = hexOf('cloud');

/** Each category's emblem and the tint it sits on. */
export const icons: Record<string, readonly [Portrait, string]> = {
  air: [air.splitAirConditioner(cloud, 'line'), mist],
  'split-air-conditioners': [air.splitAirConditioner(cloud, 'pores'), mist],
  'floor-air-conditioners': [air.columnAirConditioner(cloud), mist],
  'portable-air-conditioners': [air.portableAirConditioner(cloud), mist],
  'ducted-air-conditioners': [climate.ductedAirConditioner(cloud, 2), mist],
  'air-purifiers': [air.airPurifier(cloud), mist],
  dehumidifiers: [climate.dehumidifier(cloud), mist],
  'cooling-and-laundry': [cold.refrigerator(hexOf('sage'), 'mini'), sand],
  refrigerators: [cold.refrigerator(hexOf('sage'), 'french'), sand],
  freezers: [storage.wineCabinet(hexOf('walnut')), sand],
  'washing-machines': [cold.drumMachine(cloud, 'water'), sand],
  dryers: [cold.drumMachine(cloud, 'towels'), sand],
  water: [water.countertopDispenser(cloud), mist],
  'water-heaters': [water.electricWaterHeater(cloud), mist],
  'water-purifiers': [water.underSinkPurifier(cloud), mist],
  'water-dispensers': [plumbing.floorDispenser(cloud, true), mist],
  kitchen: [kitchen.riceCooker(hexOf('clay')), sage],
  'range-hoods': [kitchen.bridgeHood(hexOf('steel')), sage],
  hobs: [kitchen.gasHob(hexOf('ink')), sage],
  dishwashers: [kitchen.countertopDishwasher(cloud), sage],
  'rice-cookers': [kitchen.miniRiceCooker(cloud), sage],
  'steam-ovens': [kitchen.steamOven(cloud, false), sage],
  ovens: [ovens.builtInOven(hexOf('ink')), sage],
  microwaves: [ovens.countertopBox(cloud, 44, 26, 2, 'plate'), sage],
  sterilisers: [ovens.sterilisingCabinet(hexOf('steel')), sage],
  'audio-video': [screens.television(true), clay],
  televisions: [screens.frameTelevision(hexOf('oak')), clay],
  soundbars: [screens.soundbarSet(hexOf('oat')), clay],
  projectors: [shows.headProjector(cloud), clay],
  'small-appliances': [small.kettle(hexOf('sage')), sand],
  vacuums: [small.robotVacuum(cloud), sand],
  fans: [small.pedestalFan(cloud), sand],
  humidifiers: [small.vaseHumidifier(hexOf('clay')), sand],
  kettles: [small.gooseneckKettle(hexOf('ink')), sand],
  'coffee-machines': [worktop.espressoMachine(hexOf('sage')), sand],
  'air-fryers': [worktop.airFryer(hexOf('clay'), 'window'), sand],
  blenders: [worktop.standMixer(hexOf('clay')), sand],
  'room-heaters': [climate.oilRadiator(cloud), sand],
  'hair-care': [breezes.hairDryer(hexOf('clay'), false), sand],
  'garment-care': [chores.cordlessIron(hexOf('mist')), sand],
  furniture: [seats.armchair(hexOf('moss')), clay],
  sofas: [seats.fabricSofa(hexOf('oat'), 2), clay],
  beds: [rest.woodenBed(hexOf('oak')), clay],
  mattresses: [bedding.mattress(hexOf('oat'), 24, 'diamond'), clay],
  'dining-tables': [tables.diningTable(hexOf('oak')), clay],
  desks: [tables.writingDesk(hexOf('oak')), clay],
  'office-chairs': [lounging.officeChair(hexOf('ink'), 'mesh'), clay],
  wardrobes: [rest.latticeWardrobe(hexOf('oak'), 4), clay],
  'living-storage': [cases.longCabinet(hexOf('oak'), 120, 60, true), clay],
  lighting: [lamps.mushroomLamp(hexOf('clay')), clay],
  suites: [group(seats.fabricSofa(hexOf('oat'), 2), lamps.paperFloorLamp(cloud)), sage],
  'kitchen-suites': [group(kitchen.slantedHood(hexOf('ink')), raised(kitchen.gasHob(hexOf('ink')), 50)), sage],
  'living-room-suites': [group(seats.fabricSofa(hexOf('sage'), 2), cases.lilyTables(cloud)), clay],
  'whole-home-air-suites': [group(air.splitAirConditioner(cloud, 'line'), air.airPurifier(cloud, 30, 64), climate.dehumidifier(cloud)), mist],
  'bath-and-heat-suites': [group(cold.drumMachine(cloud, 'water'), cold.drumMachine(cloud, 'towels')), mist],
  services: [help.toolbox, sage],
  installation: [help.airConditionerInstallation, sage],
  moving: [visit(cold.refrigerator(hexOf('sage'), 'three'), 'move'), sage],
  'extended-warranty': [help.extendedWarranty, sage],
  cleaning: [help.applianceCleaning, sage],
};

const side = 160;

export function icon(slug: string): string {
  const known = icons[slug];
  if (!known) throw new Error(`No emblem for category ${slug}`);
  const [portrait, tint] = known;
  const pen = new Pen();
  const ground = mix(tones.wall, tint, 0.38);
  pen.rect(0, 0, side, side, pen.linear([[0, mix(ground, tones.white, 0.4)], [1, ground]]), 40);
  const scale = Math.min(116 / portrait.width, 108 / portrait.height);
  const foot = portrait.place === 'wall' ? side / 2 : side / 2 + (portrait.height * scale) / 2;
  put(pen, portrait, side / 2, foot, scale);
  return pen.document(side, side);
}

/** The tint of a category's wall, for products too pale to colour their own. */
export const tintOf = (category: string): string => icons[category]?.[1] ?? sand;

import { hexOf, mix, tones } from './colours';
import type { Portrait } from './pen';
import { Pen, put } from './pen';
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

const { sage, mist, clay, sand } = tones;
const cloud = hexOf('cloud');

/** Each category's emblem and the tint it sits on. */
export const icons: Record<string, readonly [Portrait, string]> = {
  air: [air.splitAirConditioner(cloud, 'line'), mist],
  'split-air-conditioners': [air.splitAirConditioner(cloud, 'pores'), mist],
  'floor-air-conditioners': [air.columnAirConditioner(cloud), mist],
  'portable-air-conditioners': [air.portableAirConditioner(cloud), mist],
  'air-purifiers': [air.airPurifier(cloud), mist],
  'cooling-and-laundry': [cold.refrigerator(hexOf('sage'), 'mini'), sand],
  refrigerators: [cold.refrigerator(hexOf('sage'), 'french'), sand],
  'washing-machines': [cold.drumMachine(cloud, 'water'), sand],
  dryers: [cold.drumMachine(cloud, 'towels'), sand],
  water: [water.countertopDispenser(cloud), mist],
  'water-heaters': [water.electricWaterHeater(cloud), mist],
  'water-purifiers': [water.underSinkPurifier(cloud), mist],
  kitchen: [kitchen.riceCooker(hexOf('clay')), sage],
  'range-hoods': [kitchen.bridgeHood(hexOf('steel')), sage],
  hobs: [kitchen.gasHob(hexOf('ink')), sage],
  dishwashers: [kitchen.countertopDishwasher(cloud), sage],
  'rice-cookers': [kitchen.miniRiceCooker(cloud), sage],
  'steam-ovens': [kitchen.steamOven(cloud, false), sage],
  'audio-video': [screens.television(true), clay],
  televisions: [screens.frameTelevision(hexOf('oak')), clay],
  soundbars: [screens.soundbarSet(hexOf('oat')), clay],
  'small-appliances': [small.kettle(hexOf('sage')), sand],
  vacuums: [small.robotVacuum(cloud), sand],
  fans: [small.pedestalFan(cloud), sand],
  humidifiers: [small.vaseHumidifier(hexOf('clay')), sand],
  kettles: [small.gooseneckKettle(hexOf('ink')), sand],
  furniture: [seats.armchair(hexOf('moss')), clay],
  sofas: [seats.fabricSofa(hexOf('oat'), 2), clay],
  beds: [rest.woodenBed(hexOf('oak')), clay],
  'dining-tables': [tables.diningTable(hexOf('oak')), clay],
  desks: [tables.writingDesk(hexOf('oak')), clay],
  wardrobes: [rest.latticeWardrobe(hexOf('oak'), 4), clay],
  services: [help.toolbox, sage],
  installation: [help.airConditionerInstallation, sage],
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

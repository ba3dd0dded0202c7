import { hexOf } from '../colours';
import * as air from '../portraits/air';
import * as cases from '../portraits/cases';
import * as climate from '../portraits/climate';
import * as cold from '../portraits/cooling';
import * as kitchen from '../portraits/kitchen';
import * as lamps from '../portraits/lamps';
import { card } from '../portraits/parts';
import * as plumbing from '../portraits/plumbing';
import * as seats from '../portraits/seating';
import * as shows from '../portraits/shown-screens';
import * as rest from '../portraits/sleeping';
import * as screens from '../portraits/audio-video';
import * as tables from '../portraits/tables';
import { group, raised, stacked, visit, yearPass } from '../portraits/visits';
import * as water from '../portraits/water';
import type { Appearance } from './appearance';
import { single } from './appearance';

const [cloud, ink, oat, oak, walnut, graphite] = (['cloud', 'ink', 'oat', 'oak', 'walnut', 'graphite'] as const).map(hexOf) as [string, string, string, string, string, string];

const help: Record<string, Appearance> = {
  'water-heater-installation': single(visit(water.gasWaterHeater(cloud), 'fit'), 'clay'),
  'water-purifier-installation': single(visit(water.underSinkPurifier(cloud), 'fit'), 'mist'),
  'tv-wall-mounting': single(visit(shows.screen('dusk', 120), 'fit'), 'sand'),
  'central-air-design-and-installation': single(visit(climate.ductedAirConditioner(cloud, 2), 'fit'), 'sage'),
  'laundry-installation': single(visit(cold.drumMachine(cloud, 'water'), 'fit'), 'oat'),
  'lamp-installation': single(visit(lamps.bellPendant(cloud), 'fit'), 'clay'),
  'air-conditioner-relocation': single(visit(climate.roomTower(cloud, 46, false), 'move'), 'mist'),
  'appliance-relocation': single(visit(cold.refrigerator(hexOf('sage'), 'three'), 'move'), 'sand'),
  'old-appliance-take-back': single(visit(cold.topLoader(graphite), 'takeBack'), 'moss'),
  'air-conditioner-extended-warranty': single(visit(air.splitAirConditioner(cloud, 'line'), 'cover'), 'mist'),
  'refrigerator-extended-warranty': single(visit(cold.refrigerator(hexOf('mist'), 'cross'), 'cover'), 'sand'),
  'laundry-extended-warranty': single(visit(cold.drumMachine(cloud, 'towels'), 'cover'), 'oat'),
  'water-extended-warranty': single(visit(water.electricWaterHeater(cloud), 'cover'), 'clay'),
  'kitchen-extended-warranty': single(visit(kitchen.bridgeHood(hexOf('steel')), 'cover'), 'sage'),
  'furniture-extended-care': single(visit(seats.armchair(hexOf('rust')), 'cover'), 'sand'),
  'water-heater-descaling': single(visit(water.electricWaterHeater(hexOf('sand')), 'clean'), 'clay'),
  'refrigerator-deep-cleaning': single(visit(cold.refrigerator(cloud, 'french'), 'clean'), 'mist'),
  'hob-and-hood-cleaning': single(visit(kitchen.slantedHood(ink), 'clean'), 'sand'),
  'whole-home-appliance-cleaning': single(yearPass(hexOf('clay')), 'sage'),
  'qibai-prepaid-card': single(card(hexOf('sage'), 'leaf'), 'sage'),
  'home-service-card': single(card(hexOf('mist'), 'wave'), 'mist'),
};

const suites: Record<string, Appearance> = {
  'first-kitchen-suite': single(group(kitchen.slantedHood(ink), raised(kitchen.gasHob(ink), 60)), 'sage', 'togetherTiled'),
  'cook-and-wash-suite': single(group(kitchen.bridgeHood(ink), raised(kitchen.gasHob(ink), 60), kitchen.builtInDishwasher(ink)), 'sand', 'togetherTiled'),
  'whole-kitchen-suite': single(group(cold.refrigerator(cloud, 'french'), raised(kitchen.steamOven(cloud, true), 70), kitchen.builtInDishwasher(cloud), raised(kitchen.gasHob(cloud), 60)), 'sage', 'togetherTiled'),
  'oat-living-room-suite': single(group(lamps.paperFloorLamp(oat), seats.fabricSofa(oat, 3), cases.lilyTables(cloud)), 'oat', 'together'),
  'walnut-cinema-suite': single(stacked(cases.longCabinet(walnut, 190, 48, false), shows.screen('dusk', 140), screens.soundbar(walnut)), 'walnut', 'together'),
  'gathering-dining-suite': single(group(tables.diningChair(oak, false), tables.diningTable(oak), tables.diningChair(oak, false)), 'oak', 'together'),
  'quiet-bedroom-suite': single(group(raised(lamps.mushroomLamp(cloud), 44), rest.upholsteredBed(oat), raised(lamps.mushroomLamp(cloud), 44)), 'mist', 'together'),
  'two-bedroom-air-suite': single(group(air.splitAirConditioner(cloud, 'plain'), air.splitAirConditioner(cloud, 'plain'), air.towerAirConditioner(cloud)), 'mist', 'together'),
  'fresh-home-air-suite': single(group(air.splitAirConditioner(cloud, 'fresh'), air.airPurifier(cloud, 30, 64), climate.dehumidifier(cloud)), 'sage', 'together'),
  'hot-and-pure-water-suite': single(group(plumbing.wallHeater(cloud, 38, 64, true), raised(water.underSinkPurifier(cloud), 40)), 'mist', 'togetherTiled'),
  'winter-warmth-suite': single(group(plumbing.wallHeater(cloud, 42, 72, true), plumbing.preFilter(hexOf('steel')), plumbing.softener(cloud)), 'clay', 'togetherTiled'),
  'wash-and-dry-suite': single(group(cold.drumMachine(cloud, 'water'), cold.drumMachine(cloud, 'towels')), 'sand', 'togetherTiled'),
};

export const helpAndSuites: Record<string, Appearance> = { ...help, ...suites };

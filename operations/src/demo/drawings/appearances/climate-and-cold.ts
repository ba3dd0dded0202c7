import { hexOf, tones } from '../colours';
import * as air from '../portraits/air';
import * as climate from '../portraits/climate';
import * as storage from '../portraits/cold-storage';
import * as cold from '../portraits/cooling';
import * as part from '../portraits/parts';
import { resized } from '../portraits/resized';
import type { Appearance } from './appearance';
import { shown, single } from './appearance';

const cloud = hexOf('cloud');
const fridge = (style: cold.FridgeStyle, width: number, height: number): Appearance => shown('kitchenFridge', (hex) => resized(cold.refrigerator(hex, style), width, height));
const drum = (inside: 'water' | 'towels', width: number, height: number): Appearance => shown('balcony', (hex) => cold.drumMachine(hex, inside, width, height));
const split = (face: air.SplitFace, width: number, room: 'aboveSofa' | 'aboveBed'): Appearance => shown(room, (hex) => air.splitAirConditioner(hex, face, width));

export const climateAndCold: Record<string, Appearance> = {
  'dawn-split-air-conditioner': split('plain', 82, 'aboveBed'),
  'bamboo-split-air-conditioner': split('slats', 89, 'aboveSofa'),
  'quiet-study-split-air-conditioner': split('line', 92, 'aboveBed'),
  'hearthside-split-air-conditioner': split('fresh', 94, 'aboveSofa'),
  'linen-split-air-conditioner': split('linen', 88, 'aboveBed'),
  'hall-split-air-conditioner': split('line', 121, 'aboveSofa'),
  'courtyard-split-air-conditioner': split('plain', 76, 'aboveSofa'),
  'ridge-fresh-air-conditioner': split('fresh', 106, 'aboveSofa'),
  'air-conditioner-remote-control': single(part.remoteControl(cloud, true)),
  'refrigerant-pipe-kit': single(part.coil('#c08b62', 4), 'oat'),
  'air-conditioner-filter-net': single(part.filterNet()),
  'lane-tower-air-conditioner': shown('livingCorner', (hex) => climate.roomTower(hex, 42, false)),
  'moonrise-floor-air-conditioner': shown('livingCorner', climate.moonColumn),
  'valley-fresh-air-tower': shown('livingCorner', (hex) => climate.roomTower(hex, 50, true)),
  'assembly-floor-air-conditioner': shown('livingCorner', (hex) => climate.roomTower(hex, 60, false)),
  'stroll-mini-portable-air-conditioner': shown('beside', (hex) => air.portableAirConditioner(hex, 30)),
  'horizon-line-ducted-air-conditioner': shown('together', (hex) => climate.ductedAirConditioner(hex, 1)),
  'canopy-central-air-conditioner': shown('together', (hex) => climate.ductedAirConditioner(hex, 3)),
  'canopy-fresh-central-air-conditioner': shown('together', (hex) => climate.ductedAirConditioner(hex, 4)),
  'inhale-desktop-purifier': shown('bedside', (hex) => air.airPurifier(hex, 15, 21)),
  'clearing-air-purifier': shown('beside', (hex) => air.airPurifier(hex, 30, 64)),
  'whisker-pet-purifier': shown('beside', (hex) => air.airPurifier(hex, 30, 50)),
  'dewfall-humidifying-purifier': shown('beside', (hex) => climate.dehumidifier(hex, 32, 68)),
  'clearing-catalyst-filter': single(air.purifierFilter(false)),
  'sundry-dehumidifier': shown('balcony', (hex) => climate.dehumidifier(hex)),
  'tideline-dehumidifier': shown('beside', (hex) => climate.dehumidifier(hex, 42, 64)),
  'pocket-wardrobe-dehumidifier': shown('bedside', (hex) => climate.dehumidifier(hex, 16, 24)),

  'lodger-two-door-refrigerator': fridge('two', 50, 143),
  'orchard-three-door-refrigerator': fridge('three', 60, 172),
  'pantry-two-door-refrigerator': fridge('bottom', 60, 185),
  'terrace-cross-door-refrigerator': fridge('cross', 76, 183),
  'slipcase-flush-refrigerator': fridge('french', 83, 190),
  'harvest-side-by-side-refrigerator': fridge('side', 88, 178),
  'banquet-french-door-refrigerator': fridge('bar', 91, 185),
  'acorn-retro-refrigerator': shown('beside', (hex) => resized(cold.refrigerator(hex, 'mini'), 46, 85)),
  'drawer-beauty-refrigerator': shown('bedside', storage.vanityFridge),
  'refrigerator-deodoriser': single(part.openBox(tones.mist), 'mist'),
  'larder-chest-freezer': { ...single(storage.chestFreezer(cloud)), setting: 'kitchenFridge' },
  'icehouse-upright-freezer': fridge('drawers', 55, 155),
  'cellar-wine-cabinet': shown('beside', storage.wineCabinet),

  'rill-slim-front-load-washer': drum('water', 56, 85),
  'creek-front-load-washer': shown('balcony', (hex) => resized(cold.drumMachine(hex, 'water', 54, 88), 60, 85)),
  'cascade-front-load-washer': drum('water', 64, 90),
  'rill-washer-dryer': drum('towels', 58, 86),
  'well-inverter-top-load-washer': shown('balcony', (hex) => resized(cold.topLoader(hex), 58, 100)),
  'spring-top-load-washer': shown('balcony', (hex) => resized(cold.topLoader(hex), 51, 92)),
  'twin-drum-washer': shown('balcony', storage.twinDrum),
  'pebble-sock-washer': shown('balcony', (hex) => resized(cold.topLoader(hex), 30, 44)),
  'sunbeam-mini-dryer': drum('towels', 50, 60),
  'sunlit-heat-pump-dryer': drum('towels', 63, 87),
  'crease-garment-care-cabinet': shown('wardrobePlace', storage.garmentCabinet),
  'washer-inlet-hose': single(part.coil('#c3c7c7', 3), 'steel'),
  'washer-drum-cleaner': single(part.pouch(tones.mist, false, 3)),
  'dryer-lint-filter': single(part.filterNet(), 'sand'),
};

import { hexOf, tones } from '../colours';
import * as chores from '../portraits/chores';
import * as breezes from '../portraits/breezes';
import * as climate from '../portraits/climate';
import * as part from '../portraits/parts';
import { resized } from '../portraits/resized';
import * as screens from '../portraits/audio-video';
import * as shows from '../portraits/shown-screens';
import * as small from '../portraits/small';
import * as worktop from '../portraits/worktop';
import type { Appearance } from './appearance';
import { shown, single } from './appearance';

const cloud = hexOf('cloud');
const counter = (portrait: Appearance['portrait']): Appearance => shown('counter', portrait);
const cleaning = (portrait: Appearance['portrait']): Appearance => shown('cleaning', portrait);
const television = (film: shows.Film, width: number): Appearance => ({ ...single(shows.screen(film, width)), setting: 'mediaWall' });

export const smallAndScreens: Record<string, Appearance> = {
  'window-compact-tv': television('field', 96),
  'meadow-4k-tv': television('city', 124),
  'dusk-qd-mini-led-tv': television('dusk', 145),
  'panorama-98-inch-tv': television('sea', 176),
  'nocturne-oled-tv': television('night', 146),
  'kitchen-under-cabinet-tv': shown('kitchenHood', shows.underCabinetScreen),
  'easel-designer-tv': shown('beside', shows.easelScreen),
  'tv-wall-bracket': single(part.wallBracket(), 'graphite'),
  'tv-voice-remote': single(part.remoteControl(hexOf('ink'), false), 'ink'),
  'whisper-mini-soundbar': shown('mediaWall', (hex) => resized(screens.soundbar(hex), 50, 13)),
  'amphitheatre-soundbar': shown('mediaWall', (hex) => resized(screens.soundbarSet(hex), 150, 46)),
  'hearthside-wood-soundbar': shown('mediaWall', (hex) => resized(screens.soundbar(hex), 90, 19)),
  'firefly-portable-projector': shown('bedside', shows.canProjector),
  'lantern-home-projector': shown('bedside', shows.headProjector),
  'aurora-ultra-short-projector': { ...single(shows.laserTheatre(cloud)), setting: 'mediaWall' },

  'wren-light-stick-vacuum': cleaning((hex) => resized(small.stickVacuum(hex), 28, 108)),
  'falcon-auto-empty-vacuum': cleaning((hex) => chores.stationVacuum(hex, small.stickVacuum(hex))),
  'heron-wet-floor-washer': cleaning(chores.floorWasher),
  'sparrow-slim-robot-vacuum': cleaning((hex) => resized(small.robotVacuum(hex), 68, 32)),
  'voyager-robot-vacuum': cleaning((hex) => resized(small.robotVacuum(hex), 84, 54)),
  'thrush-mite-vacuum': shown('bedside', chores.miteVacuum),
  'robot-mop-pads': single(part.pads(tones.mist), 'mist'),
  'stick-vacuum-battery': single(part.batteryPack(hexOf('graphite')), 'graphite'),
  'drift-handheld-steamer': shown('bedside', chores.handSteamer),
  'cirrus-standing-steamer': shown('beside', chores.standingSteamer),
  'skiff-cordless-iron': shown('bedside', chores.cordlessIron),
  'sedge-floor-fan': shown('beside', (hex) => resized(small.pedestalFan(hex), 44, 118)),
  'whirl-air-circulator': shown('beside', breezes.circulator),
  'petal-desk-fan': shown('bedside', breezes.deskFan),
  'maple-ceiling-fan-light': shown('underCeiling', breezes.ceilingFan),
  'marsh-large-humidifier': shown('bedside', (hex) => resized(small.evaporativeHumidifier(hex), 28, 46)),
  'mushroom-night-humidifier': shown('bedside', breezes.mushroomHumidifier),
  'ember-oil-heater': shown('beside', climate.oilRadiator),
  'sill-panel-heater': shown('beside', climate.panelHeater),
  'cinder-ceramic-tower-heater': shown('bedside', climate.towerHeater),
  'swift-high-speed-hair-dryer': shown('bedside', (hex) => breezes.hairDryer(hex, false)),
  'wagtail-folding-hair-dryer': shown('bedside', (hex) => breezes.hairDryer(hex, true)),
  'ribbon-straightening-brush': shown('bedside', breezes.hairBrush),
  'thimble-travel-kettle': counter(worktop.travelKettle),
  'clearspring-glass-kettle': counter(worktop.glassKettle),
  'ridge-temperature-kettle': counter((hex) => resized(small.kettle(hex), 25, 28)),
  'dawn-drip-coffee-maker': counter(worktop.dripCoffee),
  'corner-cafe-espresso-machine': counter(worktop.espressoMachine),
  'bean-to-cup-coffee-machine': counter(worktop.beanToCup),
  'crackle-air-fryer': counter((hex) => worktop.airFryer(hex, 'basket')),
  'lookout-window-air-fryer': counter((hex) => worktop.airFryer(hex, 'window')),
  'twin-basket-air-fryer': counter((hex) => worktop.airFryer(hex, 'twin')),
  'orchard-portable-juicer': counter(worktop.portableBlender),
  'millstone-quiet-blender': counter(worktop.blender),
  'dough-stand-mixer': counter(worktop.standMixer),
};

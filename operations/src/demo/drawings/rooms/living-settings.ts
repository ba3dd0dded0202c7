import { hexOf, mix, tones } from '../colours';
import { put } from '../pen';
import { television } from '../portraits/audio-video';
import { armchair, fabricSofa } from '../portraits/seating';
import { floorLamp, lowCabinet, picture, plant } from '../props';
import { livingRoom, near, wide } from './rooms';
import type { Setting } from './setting';
import { beside } from './setting';

/** Where one sits, watches and breathes. */
export const livingSettings = {
  aboveSofa: {
    view: wide,
    frame: { x: 84, y: 28, width: 396 },
    arrange(pen, product) {
      livingRoom(pen);
      picture(pen, 246, 118, 46, 58);
      picture(pen, 302, 130, 36, 46, tones.mist);
      put(pen, product, 292, 62, 1.25);
      beside(pen, fabricSofa(hexOf('oat'), 3), 290, 312);
      plant(pen, 438, 306, 96);
    },
  },
  livingCorner: {
    view: wide,
    frame: { x: 100, y: 60, width: 380 },
    arrange(pen, product) {
      livingRoom(pen, wide, mix(tones.wall, tones.mist, 0.28));
      picture(pen, 236, 90, 56, 70);
      beside(pen, fabricSofa(hexOf('sage'), 3), 262, 310);
      put(pen, product, 416, 300, 1.08);
    },
  },
  beside: {
    view: near,
    arrange(pen, product) {
      livingRoom(pen, near);
      floorLamp(pen, 66, 186);
      beside(pen, armchair(hexOf('mist')), 128, 204);
      put(pen, product, 222, 204, product.height < 60 ? 1.2 : 1.05);
    },
  },
  cleaning: {
    view: near,
    arrange(pen, product) {
      livingRoom(pen, near, mix(tones.wall, tones.sage, 0.22));
      picture(pen, 128, 34, 40, 50);
      beside(pen, fabricSofa(hexOf('oat'), 2), 132, 196, 0.9);
      put(pen, product, 238, 210, product.height < 60 ? 1.15 : 1);
    },
  },
  mediaWall: {
    view: near,
    arrange(pen, product) {
      livingRoom(pen, near, mix(tones.wall, tones.clay, 0.16));
      lowCabinet(pen, 76, 200, 186, 44);
      if (product.place === 'wall') put(pen, product, 169, 94);
      else if (product.height < 50) {
        beside(pen, television(false), 152, 80, 0.86);
        put(pen, product, 166, 155, 0.92);
      } else put(pen, product, 169, 155);
      plant(pen, 284, 204, 82);
    },
  },
  sofaPlace: {
    view: wide,
    frame: { x: 86, y: 50, width: 396 },
    arrange(pen, product) {
      livingRoom(pen);
      picture(pen, 228, 76, 62, 78);
      picture(pen, 302, 96, 44, 56, tones.mist);
      floorLamp(pen, 170, 296);
      plant(pen, 452, 300, 104, tones.sand);
      put(pen, product, 288, 326, product.width < 100 ? 1.25 : 1.08);
    },
  },
} satisfies Record<string, Setting>;

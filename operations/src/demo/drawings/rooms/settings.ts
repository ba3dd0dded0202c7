import { hexOf, mix, tones } from '../colours';
import { television } from '../portraits/audio-video';
import { armchair, diningChair, diningTable, fabricSofa, upholsteredBed } from '../portraits/furniture';
import { bridgeHood, gasHob } from '../portraits/kitchen';
import type { Pen, Portrait } from '../pen';
import { put } from '../pen';
import { floorLamp, lowCabinet, pendant, picture, plant } from '../props';
import type { View } from './rooms';
import {
  balcony, bathroom, bedroom, bedside, close, cookingCorner, counterTop, diningRoom, kitchen, livingRoom, near, study, tallUnit, wide,
} from './rooms';

/** A room arranged around one product: the view it needs, and where the product goes. */
export interface Setting {
  view: View;
  /** Where the camera stands, if it does not see the whole view. */
  frame?: { x: number; y: number; width: number };
  arrange(pen: Pen, product: Portrait): void;
}

/** Neighbours of the product: drawn without shading, so that they stay behind it. */
const beside = (pen: Pen, neighbour: Portrait, x: number, foot: number, scale = 1): void =>
  pen.plainly(() => put(pen, neighbour, x, foot, scale));

const hung = (pen: Pen, product: Portrait, x: number, foot: number): void =>
  put(pen, product, x, product.place === 'wall' ? foot - product.height / 2 : foot);

export const settings = {
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
  aboveBed: {
    view: wide,
    frame: { x: 84, y: 28, width: 396 },
    arrange(pen, product) {
      bedroom(pen);
      put(pen, product, 284, 62, 1.25);
      beside(pen, upholsteredBed(hexOf('oat')), 284, 318);
      lowCabinet(pen, 402, 306, 54, 46);
      plant(pen, 430, 259, 34, tones.sand);
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
        beside(pen, television(false), 164, 84, 0.9);
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
  bedPlace: {
    view: wide,
    frame: { x: 94, y: 54, width: 390 },
    arrange(pen, product) {
      bedroom(pen);
      picture(pen, 230, 86, 48, 60);
      picture(pen, 290, 86, 48, 60, tones.mist);
      pen.plainly(() => {
        for (const x of [130, 400]) lowCabinet(pen, x, 304, 48, 46);
      });
      plant(pen, 424, 257, 38, tones.sand);
      pendant(pen, 154, 130, 30, tones.clay);
      put(pen, product, 288, 326, 1.1);
    },
  },
  wardrobePlace: {
    view: wide,
    frame: { x: 60, y: 24, width: 420 },
    arrange(pen, product) {
      bedroom(pen);
      plant(pen, 440, 304, 96, tones.sand);
      put(pen, product, 300, 300, 1.04);
    },
  },
  studyPlace: {
    view: near,
    arrange(pen, product) {
      study(pen);
      put(pen, product, 158, 208);
      plant(pen, 276, 206, 84);
    },
  },
  diningPlace: {
    view: near,
    arrange(pen, product) {
      diningRoom(pen);
      pendant(pen, 160, 34, 46, tones.sage);
      const chair = diningChair(hexOf('oak'), false);
      if (product.height < 80) {
        beside(pen, diningTable(hexOf('oak')), 158, 196);
        put(pen, product, 168, 216, 1.06);
        return;
      }
      for (const x of [86, 236]) beside(pen, chair, x, 196);
      put(pen, product, 160, 210);
    },
  },
  kitchenFridge: {
    view: wide,
    frame: { x: 16, y: 50, width: 390 },
    arrange(pen, product) {
      kitchen(pen);
      put(pen, product, 88, 304, product.height < 120 ? 1.3 : 1.16);
    },
  },
  kitchenHood: {
    view: near,
    arrange(pen, product) {
      cookingCorner(pen);
      beside(pen, gasHob(hexOf('ink')), 160, 130);
      put(pen, product, 160, 34, 1.05);
      plant(pen, 268, 124, 30, tones.sand);
    },
  },
  kitchenHob: {
    view: near,
    arrange(pen, product) {
      cookingCorner(pen);
      beside(pen, bridgeHood(hexOf('steel')), 160, 32);
      put(pen, product, 160, 132, 1.12);
      plant(pen, 268, 124, 30, tones.sand);
    },
  },
  kitchenBase: {
    view: near,
    arrange(pen, product) {
      cookingCorner(pen, 2);
      put(pen, product, 150, 210, 1);
      plant(pen, 262, 124, 32, tones.sand);
      pen.stroke('M60 122v-26q0-9 9-9t9 9v3', '#aab0b0', 3);
    },
  },
  kitchenTall: {
    view: near,
    arrange(pen, product) {
      tallUnit(pen);
      put(pen, product, 183, 108);
      plant(pen, 70, 124, 36, tones.clay);
    },
  },
  counter: {
    view: close,
    arrange(pen, product) {
      counterTop(pen);
      put(pen, product, 72, close.horizon + 8, product.width > 56 ? 0.82 : 1);
    },
  },
  bedside: {
    view: close,
    arrange(pen, product) {
      bedside(pen);
      put(pen, product, 88, close.horizon + 1);
    },
  },
  bathroom: {
    view: near,
    arrange(pen, product) {
      bathroom(pen);
      hung(pen, product, 86, product.height > 70 ? 104 : 82);
    },
  },
  balcony: {
    view: near,
    arrange(pen, product) {
      balcony(pen);
      put(pen, product, 226, 206, product.height > 120 ? 0.94 : 1.2);
    },
  },
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

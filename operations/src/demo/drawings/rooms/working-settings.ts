import { hexOf, tones } from '../colours';
import { put } from '../pen';
import { bridgeHood, gasHob } from '../portraits/kitchen';
import { plant } from '../props';
import { balcony, bathroom, close, cookingCorner, counterTop, kitchen, near, tallUnit, wide } from './rooms';
import type { Setting } from './setting';
import { beside, hung } from './setting';

/** Where water runs and things are cooked and washed. */
export const workingSettings = {
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

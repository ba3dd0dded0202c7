import { mix, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { put } from '../pen';
import { lightPatch, pendant, picture, plant, rug, tiles } from '../props';
import { livingRoom, wide } from './rooms';
import type { Setting } from './setting';

/** In the middle of the floor, as large as the room allows. */
const inTheMiddle = (pen: Pen, product: Portrait, foot: number): void => put(pen, product, 268, foot, Math.min(1.12, 372 / product.width, 240 / product.height));

function tiledRoom(pen: Pen): void {
  pen.rect(0, 0, wide.width, wide.horizon, mix(tones.wall, tones.sage, 0.2));
  tiles(pen, 0, 40, wide.width, wide.horizon - 40, '#f3eee4', 18);
  lightPatch(pen, 150, 0, 110, 210);
  tiles(pen, 0, wide.horizon, wide.width, wide.height - wide.horizon, '#dcd3c6', 30);
}

/** Rooms for what is sold together, and for lamps. */
export const sharedSettings = {
  together: {
    view: wide,
    frame: { x: 60, y: 40, width: 420 },
    arrange(pen, product) {
      livingRoom(pen);
      inTheMiddle(pen, product, 318);
      plant(pen, 466, 306, 92, tones.sand);
    },
  },
  togetherTiled: {
    view: wide,
    frame: { x: 60, y: 40, width: 420 },
    arrange(pen, product) {
      tiledRoom(pen);
      inTheMiddle(pen, product, 312);
      plant(pen, 458, 316, 80, tones.clay);
    },
  },
  underCeiling: {
    view: wide,
    frame: { x: 110, y: 0, width: 330 },
    arrange(pen, product) {
      livingRoom(pen, wide, mix(tones.wall, tones.clay, 0.18));
      picture(pen, 246, 118, 52, 66);
      rug(pen, 276, 286, 260, 44, mix(tones.sage, tones.wall, 0.5));
      put(pen, product, 276, product.height / 2, 1.1);
      plant(pen, 400, 300, 90);
      pendant(pen, 150, 60, 26, tones.sand);
    },
  },
} satisfies Record<string, Setting>;

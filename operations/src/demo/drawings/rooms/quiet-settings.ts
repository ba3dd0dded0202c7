import { hexOf, tones } from '../colours';
import { put } from '../pen';
import { upholsteredBed } from '../portraits/sleeping';
import { diningChair, diningTable } from '../portraits/tables';
import { lowCabinet, pendant, picture, plant } from '../props';
import { bedroom, bedsideTable, close, diningRoom, near, study, wide } from './rooms';
import type { Setting } from './setting';
import { beside } from './setting';

/** Where one sleeps, reads and eats. */
export const quietSettings = {
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
  bedside: {
    view: close,
    arrange(pen, product) {
      bedsideTable(pen);
      put(pen, product, 88, close.horizon + 1);
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
      if (product.height < 80 && product.width <= 120) {
        beside(pen, diningTable(hexOf('oak')), 158, 196);
        put(pen, product, 168, 216, 1.06);
        return;
      }
      for (const x of [86, 236]) beside(pen, chair, x, 196);
      put(pen, product, 160, 210);
    },
  },
} satisfies Record<string, Setting>;

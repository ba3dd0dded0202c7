import { darker, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

export function diningTable(wood: string): Portrait {
  return {
    width: 160,
    height: 92,
    place: 'floor',
    draw(pen) {
      for (const x of [24, 130]) pen.path(d`M${x} 30h9l-2 46h-5z`, pen.shade(darker(wood, 0.18), 0.16));
      pen.path('M14 17h132l14 11H0z', pen.linear([[0, lighter(wood, 0.4)], [1, wood]]));
      pen.stroke('M40 18l-12 9M72 18l-5 9M104 18l5 9', darker(wood, 0.2), 0.4, { opacity: 0.5 });
      pen.rect(0, 27.6, 160, 5, pen.shade(darker(wood, 0.06), 0.16), 2);
      pen.rect(12, 32.6, 136, 6, darker(wood, 0.24), 1);
      for (const x of [8, 142]) pen.path(d`M${x} 32h10l-2.5 60h-5z`, pen.shade(wood, 0.18));
      pen.path('M70 22q10 5 22 0-1-9-11-9t-11 9z', pen.shade(tones.clay));
      pen.stroke('M80 13q-2-8-8-11m9 10q2-7 8-9m-9 9q0-8 0-13', tones.moss, 1);
      for (const [x, y] of [[72, 2], [89, 3], [80, -1]] as const) pen.ellipse(x, y, 2.4, 1.6, tones.sage);
    },
  };
}

export function roundTable(top: string): Portrait {
  return {
    width: 130,
    height: 88,
    place: 'floor',
    draw(pen) {
      pen.path('M52 30h26q-2 38 12 52 0 5-25 5t-25-5q14-14 12-52z', pen.round('#6a615a'));
      pen.ellipse(65, 83, 25, 4.4, '#7a7068');
      pen.path('M52 30h26q-2 34 8 48-20 6-42 0 10-14 8-48z', pen.round('#786d64'));
      pen.path('M0 22v4q0 12 65 12t65-12v-4z', darker(top, 0.25));
      pen.ellipse(65, 22, 65, 12.5, pen.shade(lighter(top, 0.1), 0.12));
      pen.stroke('M30 16q20 6 34 2t34 6', lighter(top, 0.5), 0.7, { opacity: 0.6 });
      pen.ellipse(65, 20, 15, 3.2, darker(top, 0.12), { opacity: 0.4 });
      pen.path('M55 18q0-10 10-10t10 10q0 3.4-10 3.4T55 18z', pen.shade(tones.sage));
      pen.ellipse(65, 9.6, 5, 1.2, darker(tones.sage, 0.3));
      for (const x of [32, 96]) pen.ellipse(x, 24, 9, 2.2, '#fbf8f1');
    },
  };
}

export function diningChair(wood: string, pair: boolean): Portrait {
  const one = (pen: Pen) => {
    for (const x of [9, 38]) pen.path(d`M${x} 40h4l1 34h-3z`, darker(wood, 0.22));
    pen.path('M2 8Q26-8 50 8l-2 10Q26 6 4 18z', pen.shade(wood, 0.16));
    for (const x of [5, 43]) pen.rect(x, 12, 3.6, 32, pen.shade(darker(wood, 0.06), 0.12), 1.6);
    pen.path('M4 40q22-5 44 0l2 5q0 3-3 3H5q-3 0-3-3z', pen.shade('#e9e0cf', 0.12));
    pen.rect(2, 46, 48, 4, pen.shade(wood, 0.16), 2);
    for (const x of [3, 44]) pen.path(d`M${x} 49h5l-1 28h-3z`, pen.shade(wood, 0.16));
  };
  return {
    width: pair ? 108 : 52,
    height: 77,
    place: 'floor',
    draw(pen) {
      one(pen);
      if (pair) pen.at(56, 0, 1, () => one(pen));
    },
  };
}

export function writingDesk(wood: string): Portrait {
  return {
    width: 120,
    height: 104,
    place: 'floor',
    draw(pen) {
      for (const x of [12, 104]) pen.path(d`M${x} 40h4l-1 52h-2z`, darker(wood, 0.25));
      pen.path('M8 30h104l8 6H0z', pen.linear([[0, lighter(wood, 0.4)], [1, wood]]));
      pen.rect(0, 35.6, 120, 3.6, pen.shade(wood, 0.14), 1.5);
      pen.rect(4, 39, 112, 11, pen.shade(darker(wood, 0.06), 0.14), 1.5);
      pen.rect(59.6, 39, 0.8, 11, darker(wood, 0.35));
      for (const x of [26, 82]) pen.rect(x, 43.5, 12, 1.4, tones.brass, 0.7);
      for (const x of [4, 109]) pen.path(d`M${x} 50h7l-1.5 54h-4z`, pen.shade(wood, 0.16));
      pen.stroke('M24 31V10l12-7', tones.ink, 1.3);
      pen.path('M30 6l12-6 5 7-12 5z', pen.shade(tones.clay));
      pen.ellipse(24, 31.5, 7, 1.6, tones.ink);
      for (const [y, colour] of [[29, tones.sage], [26, tones.sand], [23, tones.mist]] as const) pen.rect(82, y, 22, 3, colour, 0.6);
      pen.rect(54, 28, 18, 4, '#fbf8f1', 0.6);
    },
  };
}

export function standingDesk(top: string): Portrait {
  return {
    width: 140,
    height: 142,
    place: 'floor',
    draw(pen) {
      for (const x of [24, 108]) {
        pen.rect(x - 8, 137, 24, 5, pen.shade(tones.ink), 2);
        pen.rect(x, 60, 8, 40, pen.round('#c9cac6'), 1);
        pen.rect(x - 1.5, 96, 11, 42, pen.round('#e4e2dc'), 1.5);
      }
      pen.path('M8 48h124l8 6H0z', pen.linear([[0, lighter(top, 0.4)], [1, top]]));
      pen.rect(0, 53.6, 140, 4.6, pen.shade(top, 0.16), 2);
      pen.rect(102, 58, 16, 3, tones.ink, 1);
      pen.rect(52, 8, 52, 31, tones.glass, 2);
      pen.rect(53.6, 9.6, 48.8, 26, pen.linear([[0, '#8fa6ae'], [1, '#dcc7a8']], [0.4, 1]), 1);
      pen.path('M75 39h6l1.5 10h-9z', tones.ink);
      pen.rect(68, 48.4, 20, 1.8, tones.ink, 0.9);
      pen.path('M20 44q0 7 6 7t6-7z', tones.clay);
      pen.stroke('M26 44q-5-6-4-13m4 13q4-6 3-15m-3 15q0-8-1-17', tones.moss, 1.4);
      pen.stroke('M70 66v22m0 0l-4-5m4 5l4-5M70 66l-4 5m4-5l4 5', tones.sage, 1.4, { opacity: 0.9 });
    },
  };
}

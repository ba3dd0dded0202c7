import { darker, hexOf, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';
import { splitAirConditioner } from './air';
import { television } from './audio-video';
import { steamOven } from './kitchen';
import { fabricSofa } from './seating';

export function spanner(pen: Pen, x: number, y: number, turn: number): void {
  pen.within(`translate(${x} ${y}) rotate(${turn})`, () => {
    pen.rect(-2.6, 4, 5.2, 34, pen.round('#b9bfbf'), 2.6);
    pen.path('M-7-4q0-5 4-7v8q3 3 6 0v-8q4 2 4 7 0 8-7 9-7-1-7-9z', pen.shade('#c3c8c8', 0.2));
    pen.rect(-2.6, 22, 5.2, 16, pen.round(tones.clay), 2.6);
  });
}

export function screwdriver(pen: Pen, x: number, y: number, turn: number): void {
  pen.within(`translate(${x} ${y}) rotate(${turn})`, () => {
    pen.rect(-1, 0, 2, 22, pen.round('#b9bfbf'), 0.6);
    pen.rect(-3.6, 20, 7.2, 20, pen.round(tones.sage), 3.4);
  });
}

export function shield(pen: Pen, cx: number, cy: number, size: number, hex: string): void {
  pen.at(cx - size / 2, cy - size * 0.6, size / 40, () => {
    const outline = 'M20 0q9 6 20 6v16q0 18-20 26Q0 40 0 22V6q11 0 20-6z';
    pen.at(1.5, 2, 1, () => pen.path(outline, tones.shadow, { opacity: 0.15 }));
    pen.path(outline, pen.shade(hex, 0.18));
    pen.path('M20 0v48Q0 40 0 22V6q11 0 20-6z', tones.white, { opacity: 0.14 });
    pen.stroke('M11 23l7 7 12-13', '#fffdf7', 4, { 'stroke-linejoin': 'round' });
  });
}

export function bubbles(pen: Pen, places: readonly (readonly [number, number, number])[]): void {
  for (const [x, y, r] of places) {
    pen.circle(x, y, r, tones.mist, { opacity: 0.45 });
    pen.circle(x, y, r, 'none', { stroke: tones.white, 'stroke-width': r * 0.12, opacity: 0.9 });
    pen.ellipse(x - r * 0.35, y - r * 0.4, r * 0.22, r * 0.14, tones.white, { opacity: 0.9 });
  }
}

export const airConditionerInstallation: Portrait = {
  width: 96,
  height: 82,
  place: 'wall',
  shadows: [],
  draw(pen) {
    pen.at(4, 8, 1, () => {
      pen.wallShadow(0, 0, 88, 30, 7);
      splitAirConditioner(hexOf('cloud'), 'line').draw(pen);
    });
    spanner(pen, 34, 48, 24);
    screwdriver(pen, 66, 44, -24);
  },
};

export const kitchenInstallation: Portrait = {
  width: 96,
  height: 60,
  place: 'counter',
  draw(pen) {
    pen.at(0, 14, 1, () => steamOven(hexOf('sage'), true).draw(pen));
    spanner(pen, 74, 18, 12);
    screwdriver(pen, 88, 19, -8);
  },
};

export const furnitureAssembly: Portrait = {
  width: 92,
  height: 74,
  place: 'floor',
  draw(pen) {
    pen.path('M8 30h52v44H8z', pen.shade('#cfa87c', 0.16));
    pen.path('M60 30l14-8v44l-14 8z', darker('#cfa87c', 0.2));
    pen.path('M8 30L22 22h52l-14 8z', lighter('#cfa87c', 0.35));
    pen.path('M30 30l13-8h9l-13 8v16h-9z', tones.sand, { opacity: 0.9 });
    pen.path('M14 62h12m-6-12v9m0-9l-3 3.5m3-3.5l3 3.5', 'none', { stroke: darker('#cfa87c', 0.35), 'stroke-width': 1.4 });
    pen.path('M22 22Q16 8 28 4t14 8l6-10q8 2 4 20z', tones.sage);
    screwdriver(pen, 82, 32, 8);
  },
};

export const extendedWarranty: Portrait = {
  width: 64,
  height: 66,
  place: 'wall',
  shadows: [],
  draw(pen) {
    pen.circle(32, 33, 32, tones.white, { opacity: 0.45 });
    pen.circle(32, 33, 25, tones.white, { opacity: 0.5 });
    shield(pen, 32, 36, 38, hexOf('sage'));
  },
};

export const screenCover: Portrait = {
  width: 150,
  height: 100,
  place: 'counter',
  draw(pen) {
    pen.at(0, 10, 1, () => television(true).draw(pen));
    shield(pen, 118, 64, 44, tones.clay);
  },
};

export const applianceCleaning: Portrait = {
  width: 96,
  height: 82,
  place: 'wall',
  shadows: [],
  draw(pen) {
    pen.at(4, 8, 1, () => {
      pen.wallShadow(0, 0, 88, 30, 7);
      splitAirConditioner(hexOf('mist'), 'plain').draw(pen);
    });
    pen.path('M60 58h14q2 0 2 3v20q0 3-3 3H61q-3 0-3-3V61q0-3 2-3z', pen.shade(tones.sage, 0.16));
    pen.path('M64 50h6v8h-6zM58 42h16q3 0 3 4v4H62l-6-2z', pen.shade('#f7f3ea', 0.12));
    pen.rect(61, 66, 12, 10, tones.white, 2, { opacity: 0.7 });
    bubbles(pen, [[44, 50, 6], [34, 42, 4], [30, 56, 8], [48, 64, 4], [20, 46, 3], [16, 62, 5], [40, 70, 3]]);
  },
};

export const upholsteryCleaning: Portrait = {
  width: 218,
  height: 110,
  place: 'floor',
  draw(pen) {
    pen.at(0, 32, 1, () => fabricSofa(hexOf('oat'), 3).draw(pen));
    bubbles(pen, [[96, 22, 12], [120, 40, 8], [76, 44, 7], [128, 14, 6], [150, 34, 9], [108, 60, 5], [62, 20, 5]]);
  },
};

export const giftCard: Portrait = {
  width: 90,
  height: 66,
  place: 'wall',
  shadows: [],
  draw(pen) {
    pen.within('rotate(-5 45 33)', () => {
      pen.at(6, 12, 1, () => {
        pen.wallShadow(0, 0, 82, 50, 5);
        pen.rect(0, 0, 82, 50, pen.shade(tones.clay, 0.14), 5);
      });
      pen.rect(0, 2, 82, 50, pen.shade('#f6f1e6', 0.1), 5);
      pen.rect(52, 2, 8, 50, tones.sage);
      pen.path('M56 22q-14-14-16-4 0 6 16 6 16 0 16-6-2-10-16 4z', pen.shade(darker(tones.sage, 0.1), 0.14));
      pen.path('M56 24l-7 13 5-1 2-9 2 9 5 1z', darker(tones.sage, 0.2));
      pen.circle(56, 23.5, 3, lighter(tones.sage, 0.2));
      pen.path('M10 40q8-14 17-5t15-5', 'none', { stroke: tones.clay, 'stroke-width': 2 });
      pen.circle(18, 16, 5, tones.clay, { opacity: 0.8 });
      pen.rect(10, 44, 20, 1.6, tones.sand, 0.8);
    });
  },
};

/** The icon of the whole branch: a toolbox. */
export const toolbox: Portrait = {
  width: 70,
  height: 50,
  place: 'floor',
  draw(pen) {
    spanner(pen, 22, 4, 10);
    screwdriver(pen, 48, -2, -8);
    pen.stroke('M22 20v-6q0-4 4-4h18q4 0 4 4v6', darker(tones.clay, 0.4), 4);
    pen.rect(0, 18, 70, 32, pen.shade(tones.clay, 0.16), 5);
    pen.rect(0, 30, 70, 2, darker(tones.clay, 0.25));
    for (const x of [14, 48]) pen.path(d`M${x} 27h8v9h-8z`, pen.shade(tones.brass));
  },
};

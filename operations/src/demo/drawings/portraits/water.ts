import { darker, lighter, tones, trimOn } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

const copper = '#c08b62';

function pipe(pen: Pen, x: number, y: number, length: number, colour = '#c3c7c7'): void {
  pen.rect(x, y, 2.2, length, pen.round(colour));
  pen.rect(x - 0.7, y + 1, 3.6, 2.4, pen.round(copper), 0.6);
}

export function gasWaterHeater(hex: string): Portrait {
  return {
    width: 38,
    height: 88,
    place: 'wall',
    shadows: [[0, 14, 38, 62]],
    draw(pen) {
      pen.rect(15, 0, 8, 16, pen.round('#cfd2d1'));
      for (const y of [3, 8]) pen.rect(14.4, y, 9.2, 1.4, pen.round('#b7bbbb'), 0.5);
      for (const x of [8, 17, 27]) pipe(pen, x, 75, 13);
      pen.rect(0, 14, 38, 62, pen.shade(hex, 0.14), 3.5);
      pen.rect(35.6, 16, 2.4, 58, darker(hex, 0.3), 1.2, { opacity: 0.4 });
      pen.rect(9, 54, 20, 9, tones.glass, 2);
      pen.path('M19 55.5q3.4 3 0 6-3.4-2.4 0-6z', '#d9a06e');
      for (const x of [13, 25]) pen.circle(x, 58.5, 0.8, tones.mist);
      pen.stripes(8, 19, 22, 5, 2.6, 1.2, darker(hex, 0.25), true);
      pen.rect(3, 30, 32, 0.5, darker(hex, 0.3), 0, { opacity: 0.4 });
    },
  };
}

export function electricWaterHeater(hex: string): Portrait {
  return {
    width: 87,
    height: 58,
    place: 'wall',
    corner: 14,
    shadows: [[0, 0, 87, 47]],
    draw(pen) {
      for (const x of [24, 58]) pipe(pen, x, 44, 14);
      pen.rect(0, 0, 87, 47, pen.linear([[0, lighter(hex, 0.3)], [0.4, hex], [1, darker(hex, 0.2)]], [0.1, 1]), 13);
      pen.rect(0, 23, 87, 0.9, darker(hex, 0.25), 0, { opacity: 0.45 });
      pen.rect(8, 4, 62, 3, tones.white, 1.5, { opacity: 0.45 });
      pen.rect(66, 14, 12, 18, tones.glass, 4);
      pen.circle(72, 20, 2, 'none', { stroke: tones.sand, 'stroke-width': 0.9 });
      for (const y of [25, 28]) pen.rect(69.5, y, 5, 0.9, tones.mist, 0.4);
    },
  };
}

export function heatPumpWaterHeater(hex: string): Portrait {
  return {
    width: 58,
    height: 182,
    place: 'floor',
    draw(pen) {
      pen.path('M0 8Q0 0 29 0t29 8v168q0 6-29 6T0 176z', pen.round(hex));
      pen.path('M0 44q29 7 58 0V8Q58 0 29 0T0 8z', pen.round(darker(hex, 0.12)));
      for (let y = 12; y < 42; y += 5) pen.stroke(d`M6 ${y}q23 5 46 0`, darker(hex, 0.55), 1.5, { opacity: 0.75 });
      pen.rect(21, 62, 16, 22, tones.glass, 3);
      pen.circle(29, 70, 3.2, 'none', { stroke: tones.sage, 'stroke-width': 1.1 });
      for (const x of [25, 29, 33]) pen.circle(x, 79, 0.8, tones.mist);
      pen.path('M0 168q0 6 29 6t29-6v8q0 6-29 6T0 176z', darker(hex, 0.4), { opacity: 0.4 });
      pen.rect(10, 110, 2, 44, tones.white, 1, { opacity: 0.35 });
    },
  };
}

function tumbler(pen: Pen, x: number, y: number, scale = 1): void {
  pen.at(x, y, scale, () => {
    pen.path('M0 0h8l-.9 11H.9z', tones.white, { opacity: 0.6 });
    pen.path('M.3 4h7.4l-.6 7H.9z', tones.mist, { opacity: 0.75 });
    pen.ellipse(4, 4, 3.7, 0.8, lighter(tones.mist, 0.5));
    pen.rect(1.5, 1, 0.8, 8, tones.white, 0.4, { opacity: 0.8 });
  });
}

export function underSinkPurifier(hex: string): Portrait {
  return {
    width: 62,
    height: 46,
    place: 'counter',
    draw(pen) {
      pen.rect(46, 42.6, 8, 3.4, pen.round('#c9cccb'), 1);
      pen.stroke('M50 43V16q0-9 8-9t8 8v4', '#b4b9b9', 2.6);
      pen.stroke('M49.6 43V16q0-9 8-9.4', '#e6e8e6', 0.8);
      pen.rect(51.5, 24, 6, 1.8, '#aeb3b3', 0.9);
      tumbler(pen, 61.6, 34);
      pen.rect(0, 4, 40, 42, pen.shade(hex, 0.13), 5);
      pen.rect(36.6, 7, 3.4, 36, darker(hex, 0.3), 1.7, { opacity: 0.35 });
      pen.rect(0, 17, 40, 0.5, darker(hex, 0.3), 0, { opacity: 0.5 });
      for (const x of [10, 26]) {
        pen.circle(x, 30, 6.4, pen.shade(darker(hex, 0.1), 0.2));
        pen.circle(x, 30, 5, pen.shade(lighter(hex, 0.2), 0.1));
        pen.rect(x - 4, 29.2, 8, 1.6, trimOn(hex), 0.8);
      }
      for (const [index, colour] of [tones.sage, tones.sage, tones.mist].entries()) pen.circle(6 + index * 3, 11, 0.9, colour);
    },
  };
}

export function countertopDispenser(hex: string): Portrait {
  return {
    width: 26,
    height: 40,
    place: 'counter',
    draw(pen) {
      pen.rect(13, 3, 13, 35, pen.linear([[0, lighter(tones.mist, 0.4)], [1, tones.mist]]), 3, { opacity: 0.85 });
      pen.rect(14, 12, 11, 25, tones.mist, 2, { opacity: 0.6 });
      pen.path('M4 0h13q3 0 3 3v34q0 3-3 3H1q-1 0-1-1v-2q0-1 1-1h8V14H3q-3 0-3-3V4q0-4 4-4z', pen.shade(hex, 0.12));
      pen.rect(9, 14, 3, 22, darker(hex, 0.25), 0, { opacity: 0.5 });
      pen.rect(3, 13.5, 3.4, 2.4, darker(hex, 0.5), 0.8);
      pen.rect(2.5, 4, 12, 5.5, tones.glass, 2);
      pen.circle(6, 6.8, 1.3, '#d9a06e');
      pen.circle(10.5, 6.8, 1.3, tones.mist);
      pen.rect(0.5, 35.6, 9, 0.8, darker(hex, 0.3), 0.4);
      tumbler(pen, 1.2, 27.6, 0.74);
    },
  };
}

export function filterCartridge(long: boolean): Portrait {
  const height = long ? 40 : 32;
  return {
    width: 13,
    height,
    place: 'counter',
    draw(pen) {
      pen.rect(4.5, 0, 4, 4, pen.round(tones.mist), 1);
      pen.rect(1.5, 3, 10, 4, pen.round(long ? tones.mist : tones.sage), 1.5);
      pen.rect(0, 6, 13, height - 6, pen.round('#f5f2eb'), 3);
      pen.rect(0, height * 0.42, 13, height * 0.24, pen.round(long ? tones.mist : tones.sage));
      pen.circle(6.5, height * 0.54, 2.2, tones.white, { opacity: 0.85 });
      pen.path(d`M6.5 ${height * 0.54 - 1.5}q1.8 2.2 0 2.9-1.8-.7 0-2.9z`, darker(tones.mist, 0.2));
    },
  };
}

import { darker, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

const warm = '#fff1cf';
const glow = (pen: Pen, x: number, y: number, r: number): void => pen.circle(x, y, r, pen.radial([[0, warm, 0.85], [1, warm, 0]]));

/** A lamp that hangs: its cord starts at the top of the box. */
export function bellPendant(hex: string): Portrait {
  return {
    width: 40,
    height: 64,
    place: 'wall',
    shadows: [],
    draw(pen) {
      pen.rect(19.6, 0, 0.8, 34, tones.ink);
      glow(pen, 20, 56, 24);
      pen.rect(17, 31, 6, 5, pen.shade(tones.brass, 0.2), 1);
      pen.path('M20 35q12 0 13 16 1 5 5 7H2q4-2 5-7 1-16 13-16z', pen.shade(hex, 0.16));
      pen.ellipse(20, 58, 17, 3, warm);
      pen.circle(20, 58, 3.4, '#fffaf0');
    },
  };
}

export function branchChandelier(hex: string): Portrait {
  return {
    width: 124,
    height: 66,
    place: 'wall',
    shadows: [],
    draw(pen) {
      for (const x of [44, 80]) pen.rect(x, 0, 0.7, 30, tones.ink);
      pen.stroke('M4 36q30-8 58-4t58-6', pen.shade(hex, 0.2), 3.4);
      for (const [x, y, drop] of [[14, 34, 10], [34, 31, 18], [56, 32, 8], [74, 31, 16], [94, 28, 10], [114, 26, 18]] as const) {
        pen.rect(x - 0.3, y, 0.6, drop, tones.ink);
        glow(pen, x, y + drop + 5, 12);
        pen.circle(x, y + drop + 5, 5.4, '#fffaf0');
        pen.circle(x - 1.6, y + drop + 3.4, 1.6, tones.white);
        pen.path(d`M${x - 2.4} ${y + drop - 1}h4.8v2.6h-4.8z`, pen.shade(tones.brass, 0.2));
      }
    },
  };
}

export function ceilingLight(hex: string): Portrait {
  return {
    width: 60,
    height: 30,
    place: 'wall',
    shadows: [],
    draw(pen) {
      pen.ellipse(30, 17, 40, 22, pen.radial([[0, warm, 0.8], [1, warm, 0]]));
      pen.ellipse(30, 10, 30, 7, pen.shade(hex, 0.16));
      pen.path('M0 10v5q0 8 30 8t30-8v-5q0 7-30 7T0 10z', pen.shade(darker(hex, 0.08), 0.12));
      pen.ellipse(30, 15.5, 27, 6, '#fffaf0');
      pen.ellipse(24, 14, 12, 2, tones.white);
    },
  };
}

export function craneFloorLamp(hex: string): Portrait {
  return {
    width: 50,
    height: 155,
    place: 'floor',
    draw(pen) {
      pen.ellipse(16, 152, 15, 3, pen.shade(hex, 0.2));
      pen.stroke('M16 151V30Q16 4 32 4q8 0 8 12', pen.shade(hex, 0.2), 2.2);
      glow(pen, 40, 36, 26);
      pen.path('M36 14h8l8 18H28z', pen.shade('#f1e6d0', 0.1));
      pen.ellipse(40, 32, 12, 2.2, warm);
      pen.circle(16, 96, 1.8, tones.brass);
    },
  };
}

export function paperFloorLamp(hex: string): Portrait {
  return {
    width: 32,
    height: 120,
    place: 'floor',
    draw(pen) {
      pen.ellipse(16, 60, 30, 62, pen.radial([[0, warm, 0.6], [1, warm, 0]]));
      for (const x of [7, 23]) pen.rect(x, 112, 2, 8, tones.wood, 0.8);
      pen.rect(2, 0, 28, 114, pen.linear([[0, darker(hex, 0.06)], [0.4, '#fffaf0'], [1, darker(hex, 0.14)]], [1, 0]), 9);
      pen.stripes(2, 5, 28, 106, 6, 0.5, darker(hex, 0.22));
    },
  };
}

export function mushroomLamp(hex: string): Portrait {
  return {
    width: 22,
    height: 28,
    place: 'counter',
    draw(pen) {
      pen.ellipse(11, 26.5, 6, 1.5, pen.shade(tones.brass, 0.2));
      pen.rect(9.6, 11, 2.8, 15, pen.round(tones.brass), 1);
      glow(pen, 11, 14, 13);
      pen.path('M0 12Q0 0 11 0t11 12q0 2-11 2T0 12z', pen.shade(hex, 0.14));
      pen.ellipse(11, 12.6, 9.6, 1.6, '#fffaf0');
    },
  };
}

export function readingLamp(hex: string): Portrait {
  return {
    width: 48,
    height: 56,
    place: 'counter',
    draw(pen) {
      pen.path('M16 12h34l-10 42H8z', pen.linear([[0, warm, 0.75], [1, warm, 0]], [0, 1]));
      pen.ellipse(11, 54, 11, 2.4, pen.shade(hex, 0.18));
      pen.stroke('M11 53L4 26 22 8', pen.shade(hex, 0.16), 2.4);
      pen.circle(4, 26, 2, tones.brass);
      pen.rect(12, 5, 36, 4.4, pen.shade(hex, 0.16), 2.2);
      pen.rect(15, 8.8, 30, 1.4, '#fffaf0', 0.7);
    },
  };
}

export function wallLamp(hex: string): Portrait {
  return {
    width: 40,
    height: 34,
    place: 'wall',
    shadows: [[2, 10, 8, 18]],
    draw(pen) {
      pen.rect(2, 10, 6, 20, pen.shade(tones.brass, 0.2), 2);
      pen.stroke('M8 22h14q6 0 6-6v-2', tones.brass, 1.8);
      glow(pen, 28, 22, 16);
      pen.path('M23 6h10l6 13H17z', pen.shade(hex, 0.14));
      pen.ellipse(28, 19, 10.5, 1.8, warm);
    },
  };
}

export function nightLight(hex: string): Portrait {
  return {
    width: 10,
    height: 10,
    place: 'wall',
    corner: 3,
    draw(pen) {
      glow(pen, 5, 8, 12);
      pen.rect(0, 0, 10, 10, pen.shade(hex, 0.12), 3.4);
      pen.rect(1.4, 6.4, 7.2, 2, '#fffaf0', 1);
      pen.circle(5, 3.6, 0.9, tones.ink);
      pen.circle(4.7, 3.3, 0.3, lighter(tones.ink, 0.6));
    },
  };
}

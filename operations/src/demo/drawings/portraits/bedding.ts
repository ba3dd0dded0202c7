import { darker, lighter, mix, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';
import { cushion, legs } from './joinery';

/** A mattress on its own, a corner lifted to show its layers. */
export function mattress(hex: string, thickness: number, quilting: 'diamond' | 'zones' | 'pores' | 'plain'): Portrait {
  const width = 190;
  return {
    width,
    height: 40 + thickness,
    place: 'floor',
    draw(pen) {
      pen.path(d`M22 0h146l22 40H0z`, pen.shade(lighter(hex, 0.3), 0.08));
      if (quilting === 'diamond') pen.path('M22 0h146l22 40H0z', pen.texture(16, (tile) => tile.stroke('M0 8l8-8 8 8-8 8z', darker(hex, 0.16), 0.5)));
      if (quilting === 'pores') pen.path('M22 0h146l22 40H0z', pen.texture(7, (tile) => tile.circle(3.5, 3.5, 0.9, darker(hex, 0.2))));
      if (quilting === 'zones') pen.stroke('M18 8h154M13 16h164M9 24h172M5 32h180', darker(hex, 0.14), 0.6);
      pen.rect(0, 39, width, thickness, pen.shade(hex, 0.14), 5);
      pen.rect(0, 40 + thickness * 0.42, width, thickness * 0.16, mix(hex, tones.sage, 0.5));
      for (const y of [41, 38 + thickness]) pen.rect(1, y, width - 2, 1, darker(hex, 0.2), 0.5);
      cushion(pen, 44, -6, 44, 16, '#faf6ee');
      cushion(pen, 100, -6, 44, 16, '#faf6ee');
    },
  };
}

function covers(pen: Pen, x: number, y: number, width: number, blanket: string): void {
  pen.rect(x, y + 14, width, 24, pen.shade('#f6f2e9', 0.08), 7);
  for (const at of [0.08, 0.54]) cushion(pen, x + width * at, y, width * 0.38, 20, '#faf6ee');
  pen.path(d`M${x - 2} ${y + 24}q${width / 2} -7 ${width + 4} 0v14q0 6-6 6H${x + 4}q-6 0-6-6z`, pen.shade(blanket, 0.14));
}

export function storageBed(wood: string): Portrait {
  return {
    width: 192,
    height: 104,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 192, 70, pen.shade(wood, 0.14), 3);
      for (const x of [64, 128]) pen.rect(x, 3, 0.7, 60, darker(wood, 0.3));
      covers(pen, 13, 34, 166, tones.mist);
      pen.rect(0, 74, 192, 28, pen.shade(darker(wood, 0.06), 0.14), 2);
      for (const x of [64, 128]) pen.rect(x, 76, 0.7, 25, darker(wood, 0.35));
      for (const x of [24, 88, 152]) pen.rect(x, 84, 18, 1.8, tones.brass, 0.9);
    },
  };
}

export function leatherBed(hex: string): Portrait {
  return {
    width: 208,
    height: 104,
    place: 'floor',
    draw(pen) {
      pen.rect(4, 18, 200, 58, pen.shade(darker(hex, 0.1), 0.14), 6);
      pen.rect(0, 0, 208, 32, pen.shade(hex, 0.2), 15);
      pen.rect(10, 4, 188, 4, tones.white, 2, { opacity: 0.18 });
      covers(pen, 22, 36, 164, '#e9dfcd');
      pen.rect(6, 78, 196, 14, pen.shade(hex, 0.15), 6);
      pen.rect(30, 92, 148, 10, darker(hex, 0.5), 2, { opacity: 0.5 });
    },
  };
}

export function kidsBed(hex: string): Portrait {
  return {
    width: 140,
    height: 92,
    place: 'floor',
    draw(pen) {
      for (const x of [0, 132]) pen.rect(x, 6, 8, 86, pen.shade(hex, 0.16), 4);
      pen.path('M6 14q34-22 64-8t64 8v40H6z', pen.shade(lighter(hex, 0.1), 0.12));
      pen.circle(44, 24, 4, tones.white, { opacity: 0.7 });
      pen.path('M84 20l3 6 6 1-4 5 1 6-6-3-6 3 1-6-4-5 6-1z', tones.white, { opacity: 0.7 });
      covers(pen, 10, 34, 120, tones.clay);
      pen.rect(4, 74, 132, 10, pen.shade(hex, 0.15), 3);
      pen.rect(70, 46, 62, 5, pen.shade(hex, 0.15), 2.5);
      pen.stripes(74, 51, 56, 24, 9, 3, darker(hex, 0.06), true);
    },
  };
}

export function fourPoster(wood: string): Portrait {
  return {
    width: 196,
    height: 190,
    place: 'floor',
    draw(pen) {
      pen.path('M4 6h188l-12 60q-6-34-24-48H40Q22 32 16 66z', '#fbf7ee', { opacity: 0.75 });
      for (const x of [10, 182]) pen.rect(x, 8, 4, 122, pen.round(darker(wood, 0.15)), 2);
      pen.rect(14, 96, 168, 46, pen.shade(wood, 0.14), 3);
      covers(pen, 16, 114, 164, tones.sage);
      pen.rect(0, 154, 196, 14, pen.shade(wood, 0.16), 3);
      for (const x of [0, 191]) pen.rect(x, 2, 5, 188, pen.round(wood), 2.4);
      pen.rect(0, 2, 196, 4, pen.shade(wood, 0.14), 2);
      pen.path('M2 8q14 40 6 110-6-10-6-40zM194 8q-14 40-6 110 6-10 6-40z', '#fdfaf3', { opacity: 0.9 });
    },
  };
}

/** Rails and shelves in the open, with clothes on. */
export function clothesRack(wood: string): Portrait {
  return {
    width: 120,
    height: 190,
    place: 'floor',
    draw(pen) {
      for (const x of [2, 114]) pen.rect(x, 0, 3, 190, pen.round(tones.ink), 1.4);
      pen.rect(0, 8, 120, 3, tones.ink, 1.4);
      for (const [x, hex, long] of [[16, tones.sand, 74], [34, tones.mist, 84], [52, '#f4efe4', 66], [70, tones.sage, 88], [88, tones.clay, 70]] as const) {
        pen.stroke(d`M${x + 7} 11q3-5-1-5`, tones.ink, 0.8);
        pen.path(d`M${x + 7} 12l9 7v${long}h-18v${-long}z`, pen.shade(hex, 0.14));
      }
      for (const y of [132, 168]) pen.rect(2, y, 116, 4, pen.shade(wood, 0.14), 1);
      for (const [x, hex] of [[12, tones.clay], [32, tones.ink], [72, tones.sand]] as const) pen.path(d`M${x} 166q2-7 8-6l8 4v4h-16z`, hex);
      pen.rect(14, 120, 30, 12, pen.shade(tones.sand, 0.12), 2);
      pen.rect(60, 122, 40, 10, pen.shade(tones.mist, 0.12), 2);
    },
  };
}

export function glassWardrobe(hex: string): Portrait {
  return {
    width: 180,
    height: 240,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 180, 239, pen.shade(hex, 0.14), 1.5);
      for (const x of [4, 62, 120]) {
        pen.rect(x, 6, 56, 222, pen.linear([[0, '#f6e9cf'], [1, '#b8aa94']], [0, 1]), 0.6);
        for (const [at, colour, long] of [[10, tones.mist, 96], [24, tones.clay, 110], [38, tones.sage, 88]] as const) pen.rect(x + at, 26, 9, long, colour, 3, { opacity: 0.6 });
        pen.rect(x + 8, 178, 40, 12, tones.sand, 2, { opacity: 0.7 });
        pen.rect(x, 6, 56, 222, pen.texture(2.4, (flute) => flute.rect(0, 0, 1, 2.4, tones.white, 0, { opacity: 0.3 })));
      }
      for (const x of [57, 121]) pen.rect(x, 100, 1.6, 36, tones.brass, 0.8);
      legs(pen, [6, 168], 236, 4, darker(hex, 0.4));
    },
  };
}

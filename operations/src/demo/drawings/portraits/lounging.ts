import { darker, lighter, mix, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';
import { cushion, legs, linen } from './joinery';

/** Puffed blocks with no legs to see. */
export function cloudSofa(hex: string, seats: 2 | 3): Portrait {
  const seat = 62;
  const width = seats * seat + 40;
  return {
    width,
    height: 76,
    place: 'floor',
    draw(pen) {
      for (let index = 0; index < seats; index += 1) pen.rect(18 + index * seat, 0, seat + 4, 48, pen.shade(darker(hex, 0.04), 0.12), 20);
      for (let index = 0; index < seats; index += 1) pen.rect(18 + index * seat, 34, seat + 4, 30, pen.shade(lighter(hex, 0.16), 0.16), 13);
      pen.rect(6, 56, width - 12, 18, pen.shade(darker(hex, 0.12), 0.12), 9);
      for (const x of [0, width - 28]) pen.rect(x, 22, 28, 52, pen.shade(hex, 0.14), 14);
      cushion(pen, 34, 12, 30, 26, linen);
      cushion(pen, width - 62, 14, 26, 24, mix(hex, tones.clay, 0.5));
    },
  };
}

export function leatherSofa(hex: string, seats: 2 | 3): Portrait {
  const width = seats * 60 + 36;
  return {
    width,
    height: 92,
    place: 'floor',
    draw(pen) {
      legs(pen, [12, width - 17], 80, 12, darker(tones.wood, 0.3));
      pen.rect(10, 0, width - 20, 66, pen.shade(hex, 0.16), 9);
      const dots = pen.texture(15, (tile) => {
        tile.stroke('M0 0l15 15M15 0L0 15', darker(hex, 0.24), 0.4);
        tile.circle(7.5, 7.5, 0.9, darker(hex, 0.4));
      });
      pen.rect(14, 4, width - 28, 42, dots, 7);
      for (let index = 0; index < seats; index += 1) pen.rect(18 + index * 60, 44, 60, 20, pen.shade(lighter(hex, 0.14), 0.16), 6);
      pen.rect(12, 62, width - 24, 19, pen.shade(darker(hex, 0.14), 0.12), 4);
      for (const x of [0, width - 20]) pen.rect(x, 30, 20, 52, pen.shade(hex, 0.16), 9);
    },
  };
}

/** Three seats, one lying open. */
export function reclinerSofa(hex: string): Portrait {
  return {
    width: 212,
    height: 101,
    place: 'floor',
    draw(pen) {
      for (const x of [20, 78, 136]) {
        pen.rect(x, 0, 56, 26, pen.shade(lighter(hex, 0.1), 0.14), 10);
        pen.rect(x, 22, 56, 40, pen.shade(hex, 0.14), 8);
        pen.rect(x, 54, 56, 22, pen.shade(lighter(hex, 0.12), 0.14), 8);
      }
      pen.rect(16, 74, 180, 20, pen.shade(darker(hex, 0.14), 0.12), 4);
      pen.path('M138 70h52l8 22q1 6-6 6h-56q-7 0-6-6z', pen.shade(lighter(hex, 0.16), 0.16));
      for (const x of [0, 192]) pen.rect(x, 38, 20, 58, pen.shade(hex, 0.14), 8);
      pen.rect(196, 48, 4, 10, tones.glass, 2);
      for (const x of [8, 196]) pen.rect(x, 95, 10, 6, tones.ink, 1);
    },
  };
}

/** Half a bed already: the seat is drawn out. */
export function sofaBed(hex: string): Portrait {
  return {
    width: 182,
    height: 86,
    place: 'floor',
    draw(pen) {
      legs(pen, [14, 163], 76, 10, tones.wood);
      pen.rect(12, 0, 158, 46, pen.shade(darker(hex, 0.06), 0.12), 8);
      for (const x of [18, 92]) pen.rect(x, 3, 72, 36, pen.shade(hex, 0.13), 8);
      pen.path('M14 40h154l10 26H4z', pen.shade(lighter(hex, 0.14), 0.14));
      pen.stroke('M91 40v26', darker(hex, 0.25), 0.8);
      pen.rect(3, 65, 176, 12, pen.shade(darker(hex, 0.12), 0.12), 4);
      cushion(pen, 26, 12, 30, 25, linen);
      pen.path('M104 44h56l8 18h-62q-6-8-2-18z', mix(hex, tones.white, 0.6), { opacity: 0.9 });
    },
  };
}

export function modularSofa(hex: string): Portrait {
  return {
    width: 270,
    height: 74,
    place: 'floor',
    draw(pen) {
      for (const x of [0, 90, 180]) pen.rect(x + 2, 0, 86, 40, pen.shade(darker(hex, 0.05), 0.12), 10);
      const cord = pen.texture(2.6, (tile) => tile.rect(0, 0, 0.7, 2.6, darker(hex, 0.2), 0, { opacity: 0.45 }));
      for (const x of [0, 90, 180]) {
        pen.rect(x, 32, 89, 40, pen.shade(x === 180 ? lighter(hex, 0.12) : hex, 0.14), 11);
        pen.rect(x + 4, 34, 81, 22, cord, 9);
      }
      pen.path('M184 46h84l2 20q0 8-8 8h-72q-8 0-8-8z', pen.shade(lighter(hex, 0.2), 0.14));
      cushion(pen, 14, 8, 32, 28, linen);
      cushion(pen, 226, 6, 32, 27, tones.sage);
    },
  };
}

export function rockingChair(wood: string): Portrait {
  return {
    width: 92,
    height: 95,
    place: 'floor',
    draw(pen) {
      pen.stroke('M4 86q42 16 84 0', pen.shade(wood, 0.2), 4);
      pen.stroke('M16 84L30 50m44 34L62 52', pen.shade(wood, 0.18), 4);
      pen.path('M10 2q8-5 14 4l16 44 40-2q8 0 8 6t-8 7l-46 4q-6 0-8-6z', pen.shade(wood, 0.16));
      pen.path('M14 5q6-4 10 4l15 40q-2 5-6 6-4-1-6-7z', pen.shade('#e9e0cf', 0.12));
      pen.path('M34 51l44-3q6 1 6 4t-6 5l-42 3q-5-2-2-9z', pen.shade('#efe7d8', 0.12));
      pen.stroke('M26 40q22-10 44-2', pen.shade(lighter(wood, 0.15), 0.15), 4);
    },
  };
}

/** On a swivel with five feet: mesh or padded, for tall people or small. */
export function officeChair(hex: string, style: 'mesh' | 'lounge' | 'small'): Portrait {
  const head = style !== 'small';
  return {
    width: 66,
    height: head ? 124 : 92,
    place: 'floor',
    draw(pen) {
      const y = head ? 0 : -30;
      pen.within(`translate(0 ${y})`, () => {
        if (head) pen.rect(21, 0, 24, 13, pen.shade(darker(hex, 0.1), 0.14), 6);
        if (head) pen.rect(31, 10, 4, 10, tones.ink, 1);
        if (!head) for (const x of [13, 35]) pen.rect(x, 32, 19, 26, pen.shade(hex, 0.14), 8);
        else {
          pen.rect(13, 18, 40, 48, pen.shade(hex, 0.14), 10);
          if (style === 'mesh') pen.rect(15, 20, 36, 44, pen.texture(2.2, (net) => net.stroke('M0 0l2.2 2.2M2.2 0L0 2.2', lighter(hex, 0.35), 0.3)), 9);
          else for (const line of [34, 48]) pen.rect(15, line, 36, 0.8, darker(hex, 0.3), 0.4);
        }
        pen.rect(29, 62, 8, 10, tones.ink, 2);
        for (const x of [2, 56]) {
          pen.rect(x, 54, 8, 4, tones.ink, 2);
          pen.rect(x + 2.6, 57, 2.8, 18, tones.ink, 1);
        }
        pen.path('M9 72q24-5 48 0 3 9-3 10H12q-6-1-3-10z', pen.shade(lighter(hex, 0.1), 0.16));
        if (style === 'lounge') pen.path('M16 84h34l4 8q-20 4-42 0z', pen.shade(darker(hex, 0.1), 0.12));
        pen.rect(31, 82, 4, 22, pen.round('#b9bcbb'), 1);
        pen.path('M33 100L8 114h5l20-9 20 9h5zM31 102h4v14h-4z', pen.shade(style === 'lounge' ? '#c3c6c5' : tones.ink, 0.2));
        for (const x of [9, 33, 57]) pen.circle(x, 119, 3.4, tones.ink);
      });
    },
  };
}

export function shellChair(hex: string): Portrait {
  return {
    width: 56,
    height: 80,
    place: 'floor',
    draw(pen) {
      for (const x of [13, 39]) pen.path(d`M${x} 50h3l-2 28h-2z`, tones.ink);
      pen.path('M4 36Q2 2 28 2t24 34l-4 14H8z', pen.shade(hex, 0.16));
      pen.stroke('M28 4v32M16 8q2 14 4 28M40 8q-2 14-4 28', darker(hex, 0.2), 0.6);
      pen.path('M2 36q26-7 52 0 2 12-5 14H7q-7-2-5-14z', pen.shade(lighter(hex, 0.16), 0.14));
      for (const x of [6, 47]) pen.path(d`M${x} 50h3l-1 30h-1.5z`, tones.ink);
    },
  };
}

export function wovenChair(wood: string): Portrait {
  return {
    width: 52,
    height: 80,
    place: 'floor',
    draw(pen) {
      for (const x of [9, 39]) pen.path(d`M${x} 44h4l1 34h-3z`, darker(wood, 0.22));
      for (const x of [5, 43.4]) pen.rect(x, 2, 3.6, 46, pen.shade(wood, 0.14), 1.8);
      pen.path('M5 6q21-8 42 0v7q-21-7-42 0z', pen.shade(wood, 0.16));
      pen.path('M5 24q21-7 42 0v5q-21-6-42 0z', pen.shade(wood, 0.16));
      pen.path('M4 44q22-5 44 0l2 5q-24 4-48 0z', '#d9c79f');
      pen.stroke('M4 44l22 4 22-4M2 49l24-3 24 3', darker('#d9c79f', 0.3), 0.7);
      pen.rect(2, 48, 48, 4, pen.shade(wood, 0.16), 2);
      for (const x of [3, 44]) pen.path(d`M${x} 50h5l-1 30h-3z`, pen.shade(wood, 0.16));
    },
  };
}

export function bench(wood: string): Portrait {
  return {
    width: 120,
    height: 46,
    place: 'floor',
    draw(pen: Pen) {
      for (const x of [16, 98]) pen.path(d`M${x} 12h6l-1 26h-4z`, darker(wood, 0.2));
      pen.path('M6 4h108l6 6H0z', pen.linear([[0, lighter(wood, 0.4)], [1, wood]]));
      pen.rect(0, 9.6, 120, 4, pen.shade(wood, 0.15), 1.5);
      for (const x of [6, 107]) pen.path(d`M${x} 13h7l-1.5 33h-4z`, pen.shade(wood, 0.18));
    },
  };
}

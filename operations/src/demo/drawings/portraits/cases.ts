import { darker, lighter, mix, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

/** One high, one low, like leaves on a pond. */
export function lilyTables(top: string): Portrait {
  return {
    width: 96,
    height: 48,
    place: 'floor',
    draw(pen) {
      for (const x of [58, 70, 82]) pen.path(d`M${x} 10h3l-1 32h-1.4z`, darker(tones.wood, 0.2));
      pen.ellipse(71, 8, 22, 5, pen.shade(lighter(top, 0.1), 0.14));
      pen.path('M49 8q0 7 22 7t22-7v2q0 7-22 7t-22-7z', darker(top, 0.25));
      for (const x of [12, 32, 52]) pen.path(d`M${x} 26h3.5l-1 22h-1.5z`, pen.shade(tones.wood, 0.2));
      pen.ellipse(34, 24, 34, 7.5, pen.shade(top, 0.14));
      pen.path('M0 24q0 8 34 8t34-8v3q0 8-34 8T0 27z', darker(top, 0.25));
      pen.ellipse(30, 22.6, 9, 2, '#fbf8f1');
      pen.path('M66 5q0-6 5-6t5 6z', tones.sage);
    },
  };
}

/** A low cabinet: slatted doors beside drawers. */
export function longCabinet(wood: string, width: number, height: number, dressed: boolean): Portrait {
  const lift = dressed ? 22 : 0;
  return {
    width,
    height: height + lift,
    place: 'floor',
    draw(pen) {
      pen.within(`translate(0 ${lift})`, () => {
        for (const x of [8, width - 13]) pen.path(d`M${x} ${height - 12}h5l-1 12h-3z`, darker(wood, 0.3));
        pen.rect(0, 0, width, height - 11, pen.shade(wood, 0.14), 2);
        const third = width / 3;
        for (const x of [3, third * 2 + 1]) pen.stripes(x, 5, third - 4, height - 20, 2.6, 1, darker(wood, 0.24), true);
        for (const y of [0.32, 0.66]) pen.rect(third, (height - 11) * y, third, 0.7, darker(wood, 0.35));
        for (const y of [0.14, 0.47, 0.8]) pen.rect(third * 1.5 - 7, (height - 11) * y, 14, 1.4, tones.brass, 0.7);
        pen.rect(-1, -2, width + 2, 3.4, lighter(wood, 0.25), 1.5);
      });
      if (!dressed) return;
      pen.path(d`M${width * 0.16} 20q-5-8 0-14h6q5 6 0 14z`, pen.shade(tones.clay, 0.14));
      pen.stroke(d`M${width * 0.16 + 3} 6q-4-8-2-12m2 12q4-6 4-11`, tones.moss, 1.1);
      pen.rect(width * 0.56, 6, 22, 14, pen.shade('#e9e2d4', 0.14), 3);
      pen.circle(width * 0.56 + 11, 13, 3.4, tones.ink);
    },
  };
}

export function bookcase(wood: string): Portrait {
  return {
    width: 80,
    height: 180,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 80, 180, pen.shade(darker(wood, 0.18), 0.1), 1.5);
      const shades = [tones.clay, tones.sand, tones.mist, tones.sage, '#f4efe4', tones.ink];
      for (let shelf = 0; shelf < 5; shelf += 1) {
        const y = 4 + shelf * 35;
        pen.rect(3, y, 74, 31.5, darker(wood, 0.42));
        let x = 5 + (shelf % 2) * 26;
        for (let book = 0; book < 7; book += 1) {
          const tall = 18 + ((book * 7 + shelf * 5) % 10);
          pen.rect(x, y + 31.5 - tall, 5.4, tall, shades[(book + shelf) % shades.length] ?? tones.sand, 0.5);
          x += 6.2;
        }
        if (shelf % 2) pen.path(d`M9 ${y + 31.5}q-4-9 0-14h8q4 5 0 14z`, pen.shade(mix(wood, tones.white, 0.6), 0.14));
      }
      pen.stroke('M0 1h80M1 0v180M79 0v180', lighter(wood, 0.15), 2.4);
    },
  };
}

export function shoeCabinet(hex: string): Portrait {
  return {
    width: 80,
    height: 124,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 6, 80, 116, pen.shade(hex, 0.12), 2);
      for (const y of [8, 46, 84]) {
        pen.rect(2, y, 76, 36, pen.shade(lighter(hex, 0.12), 0.14), 1.5);
        pen.rect(30, y + 3, 20, 2, darker(hex, 0.35), 1);
      }
      pen.rect(-1, 3, 82, 4, lighter(hex, 0.3), 1.5);
      pen.path('M12 3q8-8 16 0z', pen.shade(tones.clay, 0.12));
      pen.circle(56, 0, 3, 'none', { stroke: tones.brass, 'stroke-width': 1 });
    },
  };
}

export function ladderDesk(wood: string): Portrait {
  return {
    width: 74,
    height: 185,
    place: 'floor',
    draw(pen) {
      for (const x of [2, 67]) pen.rect(x, 0, 5, 185, pen.shade(wood, 0.16), 2);
      for (const y of [22, 56]) pen.rect(4, y, 66, 3.4, pen.shade(lighter(wood, 0.1), 0.14), 1);
      const books = (x: number, foot: number) => {
        for (const [index, hex] of [tones.clay, tones.mist, '#f4efe4', tones.sage].entries()) pen.rect(x + index * 5, foot - 16 - index * 2, 4.4, 16 + index * 2, hex, 0.5);
      };
      books(12, 22);
      books(40, 56);
      pen.path('M0 100h74l4 8H-4z', pen.linear([[0, lighter(wood, 0.4)], [1, wood]]));
      pen.rect(-4, 107, 82, 12, pen.shade(wood, 0.15), 1.5);
      pen.rect(26, 111.5, 22, 1.6, tones.brass, 0.8);
      pen.rect(22, 94, 30, 2, tones.ink, 0.8);
      pen.path('M25 94l3-18h22l3 18z', '#8fa6ae');
    },
  };
}

/** A small desk with a tilting top and bright drawers. */
export function kidsDesk(hex: string): Portrait {
  return {
    width: 120,
    height: 104,
    place: 'floor',
    draw(pen) {
      for (const x of [14, 98]) {
        pen.rect(x - 6, 99, 20, 5, pen.shade(tones.wood, 0.2), 2);
        pen.rect(x, 44, 8, 56, pen.round('#e9e6de'), 2);
      }
      pen.rect(20, 4, 80, 3, pen.shade(tones.wood, 0.15), 1);
      for (const [x, colour] of [[26, tones.clay], [34, tones.mist], [41, tones.sage], [84, tones.sand]] as const) pen.rect(x, -12, 6, 16, colour, 0.6);
      for (const x of [22, 95]) pen.rect(x, 4, 3, 28, tones.wood, 1);
      pen.path('M10 28h100l10 14H0z', pen.shade(lighter(hex, 0.2), 0.12));
      pen.path('M40 31h34l3 8H36z', '#fdfaf3');
      pen.stroke('M44 36l8-3 6 3 10-3', tones.clay, 0.9);
      pen.rect(0, 41, 120, 5, pen.shade(hex, 0.14), 2);
      pen.rect(36, 46, 48, 12, pen.shade(darker(hex, 0.08), 0.14), 2);
      pen.rect(53, 51, 14, 1.8, tones.white, 0.9);
    },
  };
}

/** Flat stone on steel. */
export function stoneTable(top: string): Portrait {
  return {
    width: 160,
    height: 76,
    place: 'floor',
    draw(pen: Pen) {
      for (const [x, lean] of [[26, -8], [134, 8]] as const) pen.stroke(d`M${x} 18L${x + lean} 74M${x} 18L${x - lean} 74`, tones.ink, 3);
      pen.path('M14 4h132l14 10H0z', pen.shade(lighter(top, 0.15), 0.12));
      pen.stroke('M30 6q20 4 40 2t50 4', lighter(top, 0.5), 0.8, { opacity: 0.7 });
      pen.rect(0, 13.6, 160, 3, pen.shade(darker(top, 0.2), 0.15), 1);
      for (const x of [50, 104]) pen.ellipse(x, 9, 11, 2.2, '#fbf8f1');
      pen.path('M72 4q0-10 8-10t8 10z', pen.shade(tones.sage, 0.14));
    },
  };
}

/** Leaves folded down against the wall. */
export function foldingTable(wood: string): Portrait {
  return {
    width: 124,
    height: 78,
    place: 'floor',
    draw(pen) {
      for (const x of [40, 74]) pen.rect(x, 10, 6, 68, pen.shade(darker(wood, 0.1), 0.16), 1);
      pen.path('M34 2h52l34 8H2z', pen.linear([[0, lighter(wood, 0.4)], [1, wood]]));
      pen.rect(34, 10, 52, 18, pen.shade(wood, 0.14), 1);
      pen.rect(54, 17, 12, 1.6, tones.brass, 0.8);
      pen.path('M2 10h32v3H2z', pen.shade(wood, 0.15));
      pen.path('M86 10h34l-8 50H90z', pen.shade(darker(wood, 0.06), 0.16));
      for (const x of [46, 62]) pen.rect(x, 46, 13, 3, pen.shade(tones.clay, 0.14), 1);
      for (const x of [48, 56, 64, 72]) pen.rect(x, 49, 1.6, 26, darker(wood, 0.3));
    },
  };
}

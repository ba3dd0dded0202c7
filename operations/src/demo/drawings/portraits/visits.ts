import { darker, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d, put } from '../pen';
import { bubbles, screwdriver, shield, spanner } from './services';

export type Visit = 'fit' | 'cover' | 'clean' | 'move' | 'takeBack';

/** Straps and a trolley, for what changes its home. */
function trolley(pen: Pen): void {
  pen.stroke('M100 30v52m-74 0h76', tones.ink, 2.6);
  pen.circle(98, 87, 5, tones.ink);
  pen.circle(98, 87, 2, tones.sand);
  pen.circle(30, 87, 5, tones.ink);
  pen.circle(30, 87, 2, tones.sand);
  pen.stroke('M100 30q6-4 10-2', darker(tones.clay, 0.1), 4);
}

/** Two arrows that chase each other. */
function cycle(pen: Pen): void {
  pen.circle(88, 66, 18, tones.white, { opacity: 0.75 });
  pen.stroke('M78 64a11 11 0 0 1 19-5m1 10a11 11 0 0 1-19 5', tones.moss, 3.4);
  pen.path('M100 52v10h-10zM76 80V70h10z', tones.moss);
}

const signs: Record<Visit, (pen: Pen) => void> = {
  fit(pen) {
    spanner(pen, 84, 46, 16);
    screwdriver(pen, 100, 44, -14);
  },
  cover: (pen) => shield(pen, 90, 64, 34, tones.sage),
  clean(pen) {
    pen.path('M84 60h14q2 0 2 3v20q0 3-3 3H85q-3 0-3-3V63q0-3 2-3z', pen.shade(tones.sage, 0.16));
    pen.path('M88 52h6v8h-6zM82 44h16q3 0 3 4v4H86l-6-2z', pen.shade('#f7f3ea', 0.12));
    bubbles(pen, [[70, 52, 6], [58, 42, 4], [62, 64, 8], [76, 70, 4], [48, 56, 4]]);
  },
  move: trolley,
  takeBack: cycle,
};

/** Work on a thing: the thing itself, and the sign of what is done to it. */
export function visit(thing: Portrait, work: Visit): Portrait {
  const scale = Math.min(74 / thing.width, 70 / thing.height);
  return {
    width: 112,
    height: 92,
    place: 'floor',
    draw(pen) {
      const stands = thing.place === 'wall' ? 34 : 80;
      put(pen, thing, 44, stands, scale);
      signs[work](pen);
    },
  };
}

/** Four calendar leaves: a pass for a year. */
export function yearPass(hex: string): Portrait {
  return {
    width: 84,
    height: 70,
    place: 'wall',
    shadows: [],
    draw(pen) {
      for (const [index, colour] of [tones.mist, tones.sage, tones.sand, hex].entries()) {
        pen.at(8 + (index % 2) * 36, 4 + Math.floor(index / 2) * 33, 1, () => {
          pen.wallShadow(0, 0, 32, 28, 3);
          pen.rect(0, 0, 32, 28, pen.shade('#fbf8f1', 0.06), 3);
          pen.path(d`M0 3q0-3 3-3h26q3 0 3 3v5H0z`, colour);
          bubbles(pen, [[12, 18, 4], [19, 15, 3], [20, 22, 2.4]]);
        });
      }
    },
  };
}

/** Several pieces in a row, the hanging ones above: what is sold together. */
export function group(...pieces: readonly Portrait[]): Portrait {
  const gap = 12;
  const standing = pieces.filter(({ place }) => place !== 'wall');
  const hanging = pieces.filter(({ place }) => place === 'wall');
  const length = (some: readonly Portrait[]) => some.reduce((sum, { width }) => sum + width + gap, -gap);
  const tallest = Math.max(...standing.map(({ height }) => height), 40);
  const above = hanging.length > 0 ? Math.max(...hanging.map(({ height }) => height)) + 26 : 0;
  const width = Math.max(length(standing), length(hanging));
  return {
    width,
    height: tallest + above,
    place: 'floor',
    draw(pen) {
      const row = (some: readonly Portrait[], foot: (piece: Portrait) => number) => {
        let x = (width - length(some)) / 2;
        for (const piece of some) {
          put(pen, piece, x + piece.width / 2, foot(piece));
          x += piece.width + gap;
        }
      };
      row(hanging, () => (above - 26) / 2);
      row(standing, () => tallest + above);
    },
  };
}

/** On a plinth, so that small things stand at a good height beside large ones. */
export function raised(piece: Portrait, height: number, wood = tones.wood): Portrait {
  return {
    width: piece.width + 10,
    height: piece.height + height,
    place: 'floor',
    draw(pen) {
      const top = piece.height;
      pen.rect(0, top, piece.width + 10, height, pen.shade(lighter(wood, 0.35), 0.14), 1.5);
      pen.rect(-2, top - 1, piece.width + 14, 4, lighter(wood, 0.5), 1);
      pen.at(5, 0, 1, () => piece.draw(pen));
    },
  };
}

/** One piece on another, its feet on the other's top; a third before it. */
export function stacked(base: Portrait, ...on: readonly Portrait[]): Portrait {
  const tallest = Math.max(...on.map(({ height }) => height));
  const width = Math.max(base.width, ...on.map((piece) => piece.width));
  return {
    width,
    height: base.height + tallest,
    place: 'floor',
    draw(pen) {
      pen.at((width - base.width) / 2, tallest, 1, () => base.draw(pen));
      for (const piece of on) pen.at((width - piece.width) / 2, tallest - piece.height, 1, () => piece.draw(pen));
    },
  };
}

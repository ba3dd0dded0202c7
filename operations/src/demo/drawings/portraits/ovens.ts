import { darker, lighter, tones, trimOn } from '../colours';
import type { Portrait } from '../pen';
import { d } from '../pen';

export function sinkDishwasher(hex: string): Portrait {
  return {
    width: 90,
    height: 50,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 10, 90, 40, pen.shade(hex, 0.14), 3);
      pen.path('M5 4h80l5 8H0z', pen.shade(lighter(hex, 0.2), 0.1));
      pen.path('M50 5.5h31l3 5H48z', darker(hex, 0.45));
      pen.path('M8 5.5h34l-1 5H5z', tones.glass);
      pen.stroke('M66 5V-6q0-6 6-6t6 6v3', '#b4b9b9', 2.4);
      pen.rect(5, 16, 38, 30, pen.shade(darker(hex, 0.1), 0.1), 2);
      pen.rect(14, 20, 20, 3, tones.glass, 1.5);
      pen.circle(19, 21.5, 0.8, tones.sage);
      for (const [x, y] of [[56, 24], [66, 30], [76, 22]] as const) pen.circle(x, y, 3, tones.mist, { opacity: 0.5 });
    },
  };
}

/** Stands on the worktop: glass left, knobs right. `knobs` 0 is a touch panel. */
export function countertopBox(hex: string, width: number, height: number, knobs: number, inside: 'bread' | 'plate' | 'fish'): Portrait {
  return {
    width,
    height,
    place: 'counter',
    draw(pen) {
      const door = width * 0.7;
      for (const x of [4, width - 8]) pen.rect(x, height - 1.6, 4, 1.6, tones.ink, 0.6);
      pen.rect(0, 0, width, height - 1, pen.shade(hex, 0.14), 3.5);
      pen.rect(3, 3.5, door - 4, height - 8.5, pen.linear([[0, '#5d5148'], [1, '#26221f']]), 2);
      pen.ellipse(door / 2, height * 0.62, door * 0.42, height * 0.26, pen.radial([[0, '#f0bd7c', 0.65], [1, '#f0bd7c', 0]]));
      const foot = height - 9;
      if (inside === 'bread') pen.path(d`M${door * 0.22} ${foot}q0 -9 ${door * 0.28} -9t${door * 0.28} 9z`, pen.shade('#c98f55', 0.2));
      if (inside === 'plate') pen.path(d`M${door * 0.2} ${foot - 3}h${door * 0.6}q-2 4 -8 4h${-door * 0.6 + 16}q-6 0 -8 -4z`, '#f4efe4');
      if (inside === 'fish') pen.path(d`M${door * 0.2} ${foot - 3}q${door * 0.3} -8 ${door * 0.46} 0l5 -3v6l-5 -2q${-door * 0.2} 5 ${-door * 0.46} -1z`, '#c9d3d4');
      pen.rect(5, foot + 1, door - 8, 0.9, '#b9b2a8', 0.4);
      pen.path(d`M4 4h${door * 0.3}L${door * 0.12} ${height - 6}H4z`, tones.white, { opacity: 0.14 });
      pen.rect(door, 4, width - door - 3, 6, tones.glass, 1.6);
      for (let knob = 0; knob < knobs; knob += 1) pen.circle((door + width) / 2 - 1, 11 + ((knob + 0.5) * (height - 15)) / knobs, Math.min(2.8, (height - 15) / knobs / 2.4), pen.shade('#d2d1cc', 0.25));
      if (knobs === 0) for (const y of [15, 19, 23]) pen.rect(door + 2, y, width - door - 8, 1.4, trimOn(hex), 0.7, { opacity: 0.7 });
    },
  };
}

/** A built-in oven with a pizza on its stone. */
export function builtInOven(hex: string): Portrait {
  return {
    width: 60,
    height: 60,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 0, 60, 60, pen.shade(hex, 0.14), 1.5);
      pen.rect(20, 3.5, 20, 6, tones.glass, 2);
      for (const x of [9, 51]) pen.circle(x, 6.5, 3, pen.shade('#d2d1cc', 0.25));
      pen.rect(5, 18, 50, 36, pen.linear([[0, '#5d5148'], [1, '#26221f']]), 2);
      pen.ellipse(30, 42, 22, 11, pen.radial([[0, '#f4a65a', 0.7], [1, '#f4a65a', 0]]));
      pen.ellipse(30, 44, 17, 3.6, '#d7a45c');
      for (const [x, y] of [[22, 43.5], [30, 42.6], [38, 44], [27, 45.4]] as const) pen.ellipse(x, y, 2, 0.9, '#a8452f');
      pen.path('M6 19h14l-9 34H6z', tones.white, { opacity: 0.13 });
      pen.rect(8, 12.6, 44, 2, pen.shade(trimOn(hex), 0.1), 1);
    },
  };
}

export function sterilisingCabinet(hex: string): Portrait {
  return {
    width: 60,
    height: 64,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 0, 60, 64, pen.shade(hex, 0.14), 1.5);
      pen.rect(4, 9, 52, 50, pen.linear([[0, '#54606a'], [1, '#2b3237']]), 1.5);
      pen.ellipse(30, 14, 24, 9, pen.radial([[0, '#a9c7ff', 0.7], [1, '#a9c7ff', 0]]));
      for (const y of [33, 54]) pen.rect(6, y, 48, 1, '#c9cfd0', 0.5);
      for (const x of [12, 22, 32, 42]) pen.path(d`M${x} 26h8q0 7-4 7t-4-7z`, '#f2eee4');
      for (const x of [11, 18, 25, 32, 39, 46]) pen.ellipse(x + 1, 47, 2, 6.5, x % 2 ? tones.sand : '#eef0ea');
      pen.rect(22, 3, 16, 3.6, tones.glass, 1.8);
      pen.path('M5 10h14L10 58H5z', tones.white, { opacity: 0.12 });
    },
  };
}

export function bottleSteriliser(hex: string): Portrait {
  return {
    width: 28,
    height: 36,
    place: 'counter',
    draw(pen) {
      pen.path('M3 12q0-11 11-11t11 11v13H3z', pen.linear([[0, '#f6fafa'], [1, tones.mist]]), { opacity: 0.85 });
      for (const x of [7, 12.5, 18]) {
        pen.rect(x, 12, 4, 10, '#fdfbf5', 1.2);
        pen.path(d`M${x + 0.6} 12q1.4-4 2.8 0z`, tones.clay);
      }
      pen.path('M1 24h26l-1 9q0 3-3 3H5q-3 0-3-3z', pen.shade(hex, 0.15));
      pen.rect(10, 28, 8, 4, tones.glass, 1.6);
      pen.ellipse(14, 2, 3, 1, darker(hex, 0.2));
    },
  };
}

/** Deep-bellied with a locking lid. */
export function pressureCooker(hex: string): Portrait {
  return {
    width: 33,
    height: 34,
    place: 'counter',
    draw(pen) {
      for (const x of [-2, 29]) pen.rect(x, 15, 6, 3.4, tones.ink, 1.6);
      pen.rect(1.5, 12, 30, 21, pen.shade(hex, 0.16), 4);
      pen.path('M1 12q0-8 15.5-8T32 12z', pen.shade(darker(hex, 0.15), 0.15));
      pen.rect(11, 1, 11, 4, tones.ink, 2);
      pen.circle(24, 5.6, 1.6, '#b9bfbf');
      pen.rect(10, 16, 13, 11, tones.glass, 2.4);
      pen.circle(16.5, 20, 2.4, 'none', { stroke: tones.sand, 'stroke-width': 0.7 });
    },
  };
}


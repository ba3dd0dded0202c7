import { darker, lighter, tones, trimOn } from '../colours';
import type { Portrait } from '../pen';
import { gasHob, steamOven } from './kitchen';

export function underCabinetHood(hex: string): Portrait {
  return {
    width: 72,
    height: 20,
    place: 'wall',
    draw(pen) {
      pen.path('M6 0h60l6 9v4H0V9z', pen.shade(hex, 0.16));
      pen.rect(0, 12, 72, 5, pen.shade(darker(hex, 0.15), 0.1), 1.5);
      for (const x of [28, 34, 40]) pen.circle(x, 14.5, 1, x === 34 ? tones.sage : tones.mist);
      pen.path('M5 17h62l-5 3H10z', darker(hex, 0.5));
      for (const x of [22, 50]) pen.ellipse(x, 18, 4, 0.9, '#fff2cf');
    },
  };
}

export function islandHood(hex: string): Portrait {
  return {
    width: 90,
    height: 78,
    place: 'wall',
    shadows: [],
    draw(pen) {
      for (const x of [12, 76]) pen.rect(x, 0, 0.8, 50, tones.ink);
      pen.rect(33, 0, 24, 52, pen.round(hex));
      pen.path('M4 50h82l4 10v8H0v-8z', pen.shade(hex, 0.16));
      pen.rect(0, 66, 90, 5, pen.shade(lighter(hex, 0.15), 0.12), 1);
      pen.path('M6 71h78l-5 5H11z', darker(hex, 0.5));
      pen.ellipse(45, 74, 40, 7, pen.radial([[0, '#fff2cf', 0.8], [1, '#fff2cf', 0]]));
    },
  };
}

/** Hob above, steam oven below, the smoke leaves between. */
export function integratedCooker(hex: string): Portrait {
  return {
    width: 90,
    height: 108,
    place: 'floor',
    draw(pen) {
      pen.path('M4 2h82v16H4z', pen.shade(hex, 0.16));
      pen.stripes(10, 6, 70, 8, 3, 1.2, darker(hex, 0.5), true);
      pen.at(7, 12, 1, () => gasHob(hex).draw(pen));
      pen.rect(0, 36, 90, 70, pen.shade(hex, 0.14), 2);
      pen.rect(6, 41, 78, 7, tones.glass, 3);
      for (const x of [36, 45, 54]) pen.circle(x, 44.5, 1.1, x === 45 ? tones.sand : tones.mist);
      pen.at(15, 54, 1, () => steamOven(hex, true).draw(pen));
      pen.rect(3, 104, 84, 4, tones.ink, 1);
    },
  };
}

export function threeBurnerHob(hex: string): Portrait {
  const two = gasHob(hex);
  return {
    ...two,
    width: 86,
    draw(pen) {
      pen.within('scale(1.13 1)', () => two.draw(pen));
      pen.ellipse(43, 10, 6, 2, darker(tones.ink, 0.3));
      pen.ellipse(43, 9.6, 4, 1.3, pen.shade(tones.brass, 0.2));
      pen.path('M40 9l.6-3 .6 3zM42.5 8.6l.5-3 .5 3zM45 9l.6-3 .6 3z', '#8fb3c9');
    },
  };
}

/** One round zone and a knob. */
export function portableInduction(hex: string): Portrait {
  return {
    width: 36,
    height: 16,
    place: 'counter',
    draw(pen) {
      pen.path('M4 2h28l4 9H0z', pen.shade(hex, 0.18));
      pen.ellipse(18, 6, 9, 2.6, 'none', { stroke: trimOn(hex), 'stroke-width': 0.6 });
      pen.ellipse(18, 6, 5, 1.4, tones.clay, { opacity: 0.6 });
      pen.rect(0, 10.6, 36, 3.6, pen.shade(darker(hex, 0.15), 0.15), 1.5);
      pen.circle(18, 12.4, 1.8, pen.shade('#d2d1cc', 0.25));
    },
  };
}

/** Heat wherever the pan stands: a field of dots. */
export function flexibleInduction(hex: string): Portrait {
  return {
    width: 78,
    height: 25,
    place: 'counter',
    draw(pen) {
      pen.path('M8 2h62q2 0 3 1.6L78 19H0L5 3.6Q6 2 8 2z', pen.shade(hex, 0.18));
      for (const [row, y] of [5, 8.6, 12.6].entries()) for (let x = 14 - row * 2; x < 66 + row * 2; x += 6) pen.ellipse(x, y, 1.9, 0.8, x > 34 && x < 48 ? tones.clay : trimOn(hex), { opacity: 0.7 });
      pen.rect(28, 16, 22, 1.4, trimOn(hex), 0.7);
      pen.rect(0, 19, 78, 3, darker(hex, 0.4), 1.2);
    },
  };
}

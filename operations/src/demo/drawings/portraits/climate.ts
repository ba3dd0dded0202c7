import { darker, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

/** The box on the balcony: a grille over a fan. */
export function outdoorUnit(pen: Pen, x: number, y: number, width: number, height: number, hex: string): void {
  pen.rect(x, y, width, height, pen.shade(hex, 0.12), 2);
  const r = Math.min(width, height) * 0.38;
  const cx = x + width * 0.42;
  const cy = y + height / 2;
  pen.circle(cx, cy, r, darker(hex, 0.5));
  for (const part of [0.8, 0.55, 0.3]) pen.circle(cx, cy, r * part, 'none', { stroke: lighter(hex, 0.05), 'stroke-width': 0.8 });
  pen.stroke(d`M${cx - r} ${cy}h${r * 2}M${cx} ${cy - r}v${r * 2}`, lighter(hex, 0.05), 0.8);
  pen.stripes(x + width - 14, y + 4, 10, height - 8, 3, 1, darker(hex, 0.25));
  for (const at of [x + 5, x + width - 13]) pen.rect(at, y + height, 8, 2.4, tones.ink, 0.6);
}

/** Slots in a ceiling that hides the machine; the outdoor unit stands below. */
export function ductedAirConditioner(hex: string, slots: number): Portrait {
  const width = 60 + slots * 34;
  return {
    width,
    height: 96,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, width, 20, pen.shade(lighter(hex, 0.2), 0.08), 1.5);
      pen.rect(0, 19, width, 1.2, darker(hex, 0.2), 0, { opacity: 0.5 });
      const each = (width - 10) / slots;
      for (let slot = 0; slot < slots; slot += 1) {
        const x = 6 + slot * each;
        pen.rect(x, 8, each - 6, 5, darker(hex, 0.62), 1);
        pen.stripes(x + 1, 9, each - 8, 3, 2.4, 0.8, lighter(hex, 0.05), true);
        pen.stroke(d`M${x + each * 0.3} 23q-3 6 0 11M${x + each * 0.55} 23q-3 8 0 14`, tones.mist, 1.1, { opacity: 0.6 });
      }
      const high = slots > 2 ? 50 : 40;
      outdoorUnit(pen, width / 2 - 36, 93.6 - high, 72, high, hex);
    },
  };
}

export function dehumidifier(hex: string, width = 35, height = 56): Portrait {
  return {
    width,
    height,
    place: 'floor',
    draw(pen) {
      for (const x of [5, width - 8]) pen.circle(x, height - 2, 2, tones.ink);
      pen.rect(0, 2, width, height - 5, pen.shade(hex, 0.14), 5);
      pen.rect(3, 5, width - 6, height * 0.12, darker(hex, 0.55), 2);
      pen.stripes(4, 6, width - 8, height * 0.09, 2.6, 1, lighter(hex, 0.1), true);
      pen.circle(width / 2, height * 0.3, width * 0.12, tones.glass);
      pen.circle(width / 2, height * 0.3, width * 0.07, 'none', { stroke: tones.sage, 'stroke-width': 0.8 });
      pen.rect(width * 0.12, height * 0.52, width * 0.76, height * 0.36, pen.linear([[0, lighter(tones.mist, 0.4)], [1, tones.mist]], [0, 1]), 3, { opacity: 0.9 });
      pen.path(d`M${width * 0.12} ${height * 0.7}q${width * 0.2} -2 ${width * 0.38} 0t${width * 0.38} 0V${height * 0.85}q0 2-2 2H${width * 0.12 + 2}q-2 0-2-2z`, darker(tones.mist, 0.1), { opacity: 0.75 });
      pen.path(d`M${width / 2} ${height * 0.56}q4 5 0 7-4-2 0-7z`, tones.white, { opacity: 0.85 });
    },
  };
}

/** A column with a lit ring at its head. */
export function moonColumn(hex: string): Portrait {
  return {
    width: 40,
    height: 182,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 16, 40, 164, pen.round(hex), 8);
      pen.circle(20, 22, 24, pen.radial([[0, '#fff1cf', 0.8], [1, '#fff1cf', 0]]));
      pen.circle(20, 22, 17, pen.shade(lighter(hex, 0.2), 0.12));
      pen.circle(20, 22, 13, '#fff6df');
      pen.circle(20, 22, 9, pen.shade(hex, 0.14));
      pen.rect(16, 52, 8, 100, darker(hex, 0.58), 4);
      pen.stripes(17, 55, 6, 94, 4.5, 1, lighter(hex, 0.1));
      pen.rect(2, 172, 36, 8, darker(hex, 0.4), 4, { opacity: 0.5 });
    },
  };
}

/** A tower with a round intake for fresh air, or without. */
export function roomTower(hex: string, width: number, fresh: boolean): Portrait {
  return {
    width,
    height: 184,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, width, 184, pen.shade(hex, 0.14), 4);
      pen.rect(5, 10, width - 10, 46, darker(hex, 0.58), 3);
      pen.stripes(6.5, 13, width - 13, 41, 4.4, 2, lighter(hex, 0.15));
      pen.rect(width / 2 - 9, 64, 18, 7, tones.glass, 3);
      pen.circle(width / 2 - 4, 67.5, 1.2, tones.sage);
      pen.circle(width / 2 + 4, 67.5, 1.2, tones.mist);
      if (fresh) {
        pen.circle(width / 2, 112, width * 0.3, pen.shade(darker(hex, 0.08), 0.14));
        pen.circle(width / 2, 112, width * 0.22, darker(hex, 0.5));
        pen.circle(width / 2, 112, width * 0.12, tones.sage);
      } else pen.rect(width / 2 - 0.4, 80, 0.8, 66, darker(hex, 0.25), 0.4, { opacity: 0.5 });
      pen.rect(5, 154, width - 10, 18, darker(hex, 0.58), 2);
      pen.stripes(6.5, 157, width - 13, 13, 4, 1.6, lighter(hex, 0.05));
      pen.rect(2, 178, width - 4, 6, darker(hex, 0.4), 3, { opacity: 0.55 });
    },
  };
}

/** Fins full of oil. */
export function oilRadiator(hex: string): Portrait {
  return {
    width: 62,
    height: 66,
    place: 'floor',
    draw(pen) {
      for (const x of [8, 50]) pen.circle(x, 63.5, 2.5, tones.ink);
      for (let x = 12; x < 60; x += 6) pen.rect(x, 6, 5, 54, pen.round(hex), 2.4);
      pen.rect(0, 4, 12, 57, pen.shade(darker(hex, 0.1), 0.16), 3);
      for (const [y, colour] of [[14, tones.clay], [26, tones.ink]] as const) pen.circle(6, y, 3, pen.shade(colour, 0.2));
      pen.stroke('M14 6q0-5 5-5h32q5 0 5 5', darker(hex, 0.35), 1.6);
    },
  };
}

export function panelHeater(hex: string): Portrait {
  return {
    width: 108,
    height: 27,
    place: 'floor',
    draw(pen) {
      for (const x of [10, 92]) pen.rect(x, 24, 8, 3, tones.ink, 1);
      pen.rect(0, 0, 108, 25, pen.shade(hex, 0.13), 4);
      pen.stripes(6, 4, 96, 5, 3.4, 1.6, darker(hex, 0.5), true);
      pen.rect(84, 13, 16, 6, tones.glass, 3);
      pen.circle(89, 16, 1.2, '#e0a36a');
      pen.ellipse(46, 2, 40, 5, pen.radial([[0, '#f2c48d', 0.5], [1, '#f2c48d', 0]]));
    },
  };
}

export function towerHeater(hex: string): Portrait {
  return {
    width: 19,
    height: 52,
    place: 'counter',
    draw(pen) {
      pen.ellipse(9.5, 49.5, 9.5, 2.4, pen.shade(darker(hex, 0.1), 0.15));
      pen.rect(1.5, 0, 16, 49, pen.round(hex), 7);
      pen.rect(4, 8, 11, 28, darker(hex, 0.6), 5);
      pen.rect(5, 9, 9, 26, pen.radial([[0, '#eba765', 0.95], [1, '#8f4e32', 0.2]]), 4);
      pen.stripes(4.5, 10, 10, 24, 2.4, 0.9, darker(hex, 0.2));
      pen.circle(9.5, 4.4, 1.8, tones.glass);
    },
  };
}

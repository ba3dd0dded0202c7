import { darker, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';
import { outdoorUnit } from './climate';

const chrome = '#c6cac9';

function pipes(pen: Pen, xs: readonly number[], y: number, length: number): void {
  for (const x of xs) {
    pen.rect(x, y, 2, length, pen.round('#c3c7c7'));
    pen.rect(x - 0.6, y + 1, 3.2, 2.2, pen.round('#c08b62'), 0.6);
  }
}

/** A wall box with a screen: instant heaters, boilers and small tanks. */
export function wallHeater(hex: string, width: number, height: number, flue = false): Portrait {
  const top = flue ? 12 : 0;
  return {
    width,
    height: height + top + 10,
    place: 'wall',
    shadows: [[0, top, width, height]],
    draw(pen) {
      if (flue) pen.rect(width / 2 - 4, 0, 8, 14, pen.round('#cfd2d1'));
      pipes(pen, width > 26 ? [width * 0.2, width * 0.45, width * 0.7] : [width * 0.25, width * 0.6], top + height - 1, 11);
      pen.rect(0, top, width, height, pen.shade(hex, 0.14), 4);
      pen.rect(width - 2, top + 3, 2, height - 6, darker(hex, 0.3), 1, { opacity: 0.4 });
      pen.rect(width * 0.24, top + height * 0.56, width * 0.52, height * 0.16, tones.glass, 2.4);
      pen.circle(width / 2, top + height * 0.64, Math.min(2.4, height * 0.05), '#d9a06e');
      pen.rect(width * 0.12, top + height * 0.26, width * 0.76, 0.5, darker(hex, 0.3), 0, { opacity: 0.4 });
    },
  };
}

export function splitHeatPump(hex: string): Portrait {
  return {
    width: 132,
    height: 168,
    place: 'floor',
    draw(pen) {
      pen.path('M0 8Q0 0 26 0t26 8v154q0 6-26 6T0 162z', pen.round(hex));
      pen.ellipse(26, 7.5, 26, 6, lighter(hex, 0.4));
      pen.rect(18, 50, 16, 20, tones.glass, 3);
      pen.circle(26, 60, 3, 'none', { stroke: tones.sage, 'stroke-width': 1.1 });
      pen.stroke('M52 120h8v28h6', '#c08b62', 2);
      pen.stroke('M52 126h4v30h10', '#c08b62', 2);
      outdoorUnit(pen, 62, 104, 70, 62, hex);
    },
  };
}

export function preFilter(hex: string): Portrait {
  return {
    width: 24,
    height: 34,
    place: 'wall',
    shadows: [[6, 4, 12, 28]],
    draw(pen) {
      pen.rect(0, 5, 24, 4, pen.round(hex), 1);
      pen.rect(5, 2, 14, 9, pen.shade(hex, 0.2), 2);
      pen.rect(6, 10, 12, 18, pen.linear([[0, '#eef4f4'], [0.5, tones.mist], [1, '#93a7ae']], [1, 0]), 3, { opacity: 0.85 });
      pen.stripes(9, 12, 6, 14, 1.4, 0.5, darker(chrome, 0.3));
      pen.rect(7, 28, 10, 4, pen.shade(darker(hex, 0.2), 0.2), 1.5);
      pen.circle(12, 5.6, 2.6, '#fbf8f1');
      pen.stroke('M12 5.6l1.4-1.2', tones.clay, 0.6);
    },
  };
}

export function softener(hex: string): Portrait {
  return {
    width: 30,
    height: 68,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 6, 30, 62, pen.shade(hex, 0.14), 5);
      pen.path('M2 10q0-9 6-9h14q6 0 6 9z', pen.shade(lighter(hex, 0.3), 0.1));
      pen.rect(8, 14, 14, 7, tones.glass, 3);
      pen.rect(12, 17, 6, 1.2, tones.mist, 0.6);
      pen.rect(4, 30, 22, 0.6, darker(hex, 0.3), 0, { opacity: 0.5 });
      pen.path('M15 38q6 8 0 12-6-4 0-12z', tones.mist);
    },
  };
}

export function tapFilter(hex: string): Portrait {
  return {
    width: 34,
    height: 26,
    place: 'counter',
    draw(pen) {
      pen.rect(3, 16, 5, 10, pen.round(chrome), 1);
      pen.stroke('M5.5 17V9q0-6 6-6h7', chrome, 3.4);
      pen.stroke('M4.9 17V9q0-6.6 6.5-6.6h7', '#eceeed', 0.9);
      pen.rect(17, 0, 14, 8, pen.shade(hex, 0.16), 2.5);
      pen.rect(19, 8, 5, 8, pen.round(hex), 2);
      pen.rect(25, 2, 4, 4, tones.mist, 1);
      pen.stroke('M21.5 16v9', tones.mist, 1.4, { opacity: 0.8 });
    },
  };
}

export function wallDispenser(hex: string): Portrait {
  return {
    width: 20,
    height: 40,
    place: 'wall',
    corner: 6,
    draw(pen) {
      pen.rect(0, 0, 20, 40, pen.shade(hex, 0.14), 6);
      pen.rect(3, 18, 14, 18, darker(hex, 0.55), 3);
      pen.rect(4, 4, 12, 9, tones.glass, 2.5);
      pen.circle(8, 8.5, 1.4, '#d9a06e');
      pen.circle(12.5, 8.5, 1.4, tones.mist);
      pen.rect(8.5, 18, 3, 2.4, chrome, 1);
      pen.path('M7 26h6l-.7 8H7.7z', tones.white, { opacity: 0.75 });
    },
  };
}

/** A standing dispenser; a tea bar has two pots on its shelf. */
export function floorDispenser(hex: string, pots: boolean): Portrait {
  return {
    width: 33,
    height: 102,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 33, 101, pen.shade(hex, 0.14), 4);
      pen.rect(3, 16, 27, 26, darker(hex, 0.5), 3);
      pen.rect(5, 4, 23, 8, tones.glass, 3);
      for (const [x, colour] of [[10, '#d9a06e'], [16.5, tones.mist], [23, tones.sage]] as const) pen.circle(x, 8, 1.3, colour);
      if (pots) {
        for (const x of [5, 18]) {
          pen.path(d`M${x} 29h10l1 12h-12z`, pen.linear([[0, '#f3f7f6'], [1, tones.mist]]), { opacity: 0.9 });
          pen.rect(x + 2, 26.5, 6, 2.6, tones.ink, 1.2);
        }
      } else {
        for (const x of [10, 20]) pen.rect(x, 17, 3, 4, chrome, 1);
        pen.path('M12 30h9l-1 11h-7z', tones.white, { opacity: 0.7 });
      }
      pen.rect(3, 48, 27, 50, pen.shade(lighter(hex, 0.12), 0.12), 2);
      pen.rect(26, 66, 1.6, 14, darker(hex, 0.4), 0.8);
    },
  };
}

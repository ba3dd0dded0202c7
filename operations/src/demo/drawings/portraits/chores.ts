import { darker, lighter, tones, trimOn } from '../colours';
import type { Portrait } from '../pen';
import { d } from '../pen';

/** A floor washer: a tank on a stem over a wet roller. */
export function floorWasher(hex: string): Portrait {
  return {
    width: 36,
    height: 111,
    place: 'floor',
    draw(pen) {
      pen.path('M14 4q0-4 4-4t4 4l-1 22h-6z', 'none', { stroke: darker(hex, 0.35), 'stroke-width': 2.6 });
      pen.rect(16.4, 24, 3.2, 26, pen.round('#c6c8c6'), 1);
      pen.rect(8, 46, 20, 46, pen.shade(hex, 0.15), 7);
      pen.rect(12, 52, 12, 9, tones.glass, 4);
      pen.circle(18, 56.5, 2.6, 'none', { stroke: tones.sage, 'stroke-width': 0.9 });
      pen.rect(11, 66, 14, 22, pen.linear([[0, '#eaf0f0'], [1, tones.mist]], [1, 0]), 4, { opacity: 0.85 });
      pen.path('M3 96q15-6 30 0l3 11H0z', pen.shade(darker(hex, 0.08), 0.15));
      pen.rect(1, 103, 34, 8, pen.round(tones.sage), 4);
    },
  };
}

/** The stick hung in its tower, which empties it. */
export function stationVacuum(hex: string, stick: Portrait): Portrait {
  return {
    width: 56,
    height: 118,
    place: 'floor',
    draw(pen) {
      pen.rect(2, 62, 20, 54, pen.shade(lighter(hex, 0.1), 0.14), 6);
      pen.rect(8, 70, 8, 3, tones.sage, 1.5);
      pen.rect(10, 4, 5, 60, pen.round(darker(hex, 0.1)), 2);
      pen.at(20, 4, 1, () => stick.draw(pen));
      pen.ellipse(14, 116, 16, 2, darker(hex, 0.2));
    },
  };
}

export function miteVacuum(hex: string): Portrait {
  return {
    width: 28,
    height: 24,
    place: 'counter',
    draw(pen) {
      pen.path('M2 14q0-6 8-6h10q8 0 8 8v5q0 2-2 2H4q-2 0-2-2z', pen.shade(hex, 0.16));
      pen.stroke('M6 10q0-9 9-9 8 0 10 8', darker(hex, 0.3), 3);
      pen.circle(11, 14.5, 4.4, pen.linear([[0, '#e6ecec'], [1, '#9db0b8']]));
      pen.rect(19, 14, 6, 2, tones.sage, 1);
      pen.rect(1, 21, 27, 2.6, tones.ink, 1.2);
    },
  };
}

export function handSteamer(hex: string): Portrait {
  return {
    width: 14,
    height: 29,
    place: 'counter',
    draw(pen) {
      for (const y of [2, 5, 8]) pen.stroke(d`M-1 ${y}q-3-1-5 0`, tones.mist, 0.9, { opacity: 0.8 });
      pen.path('M2 0q8 0 10 5 1 4-2 6l-1 1H4Q0 11 0 6t2-6z', pen.shade(hex, 0.16));
      pen.path('M2 0Q0 1 0 6t4 6q-2-6-2-12z', '#d5d8d6');
      pen.rect(4.5, 11, 5, 17, pen.round(hex), 2.4);
      pen.rect(5.6, 13, 2.8, 8, tones.mist, 1.2, { opacity: 0.85 });
    },
  };
}

export function standingSteamer(hex: string): Portrait {
  return {
    width: 44,
    height: 150,
    place: 'floor',
    draw(pen) {
      for (const x of [14, 28]) pen.rect(x, 8, 1.8, 118, pen.round('#c6c8c6'));
      pen.path('M8 10q14-8 28 0', 'none', { stroke: tones.ink, 'stroke-width': 1.4 });
      pen.path('M12 16h20l4 66q-14 6-28 0z', pen.shade('#f3eee2', 0.12));
      pen.path('M17 16l5 6 5-6', 'none', { stroke: tones.mist, 'stroke-width': 1.6 });
      pen.rect(4, 124, 36, 22, pen.shade(hex, 0.16), 6);
      pen.rect(8, 118, 14, 12, pen.linear([[0, '#eaf0f0'], [1, tones.mist]]), 3, { opacity: 0.85 });
      pen.circle(31, 134, 3.2, pen.shade(trimOn(hex), 0.2));
      pen.stroke('M38 130q8-40-2-84', darker(hex, 0.3), 2);
      pen.path('M32 40h8l2 8h-9z', pen.shade(hex, 0.16));
      for (const x of [10, 34]) pen.circle(x, 147.5, 2.5, tones.ink);
    },
  };
}

export function cordlessIron(hex: string): Portrait {
  return {
    width: 30,
    height: 19,
    place: 'counter',
    draw(pen) {
      pen.path('M1 17Q0 10 10 7q10-2 19-1v11z', pen.shade(hex, 0.16));
      pen.path('M9 8q2-7 10-7h6q4 0 4 6', 'none', { stroke: darker(hex, 0.3), 'stroke-width': 2.4 });
      pen.path('M9 10q6-1 9 0-2 4-9 4z', tones.mist, { opacity: 0.85 });
      pen.path('M0 16.5h29.5v2.5H0z', pen.shade('#c9cccb', 0.2));
      for (const x of [-3, -6]) pen.stroke(d`M${x} 14q-2-2 0-4`, tones.mist, 0.8, { opacity: 0.8 });
    },
  };
}

export function circulator(hex: string): Portrait {
  return {
    width: 28,
    height: 88,
    place: 'floor',
    draw(pen) {
      pen.ellipse(14, 85, 12, 2.8, pen.shade(darker(hex, 0.05), 0.15));
      pen.rect(12.5, 30, 3, 54, pen.round(hex), 1.2);
      pen.circle(14, 16, 14, pen.shade(hex, 0.14));
      pen.circle(14, 16, 11.6, darker(hex, 0.5));
      for (let turn = 0; turn < 3; turn += 1) pen.within(`rotate(${turn * 120} 14 16)`, () => pen.path('M14 16q-7-2-5-11 8 0 7 7z', lighter(hex, 0.1), { opacity: 0.85 }));
      for (const r of [11.6, 9, 6.4]) pen.circle(14, 16, r, 'none', { stroke: lighter(hex, 0.2), 'stroke-width': 0.5 });
      pen.circle(14, 16, 3, pen.shade(lighter(hex, 0.2), 0.2));
      pen.circle(14, 40, 1.2, tones.sage);
    },
  };
}

export function deskFan(hex: string): Portrait {
  return {
    width: 17,
    height: 23,
    place: 'counter',
    draw(pen) {
      pen.rect(2, 19.5, 13, 3.5, pen.shade(hex, 0.15), 1.7);
      pen.rect(7, 14, 3, 7, pen.round(hex), 1);
      for (let petal = 0; petal < 5; petal += 1) pen.within(`rotate(${petal * 72} 8.5 8)`, () => pen.ellipse(8.5, 3.6, 3, 3.8, lighter(hex, 0.2), { opacity: 0.8 }));
      pen.circle(8.5, 8, 8, 'none', { stroke: darker(hex, 0.25), 'stroke-width': 0.8 });
      pen.circle(8.5, 8, 5, 'none', { stroke: darker(hex, 0.25), 'stroke-width': 0.3 });
      pen.circle(8.5, 8, 2.2, pen.shade(hex, 0.2));
    },
  };
}

export function ceilingFan(hex: string): Portrait {
  return {
    width: 132,
    height: 42,
    place: 'wall',
    shadows: [],
    draw(pen) {
      pen.rect(62, 0, 8, 3, tones.ink, 1);
      pen.rect(65, 2, 2, 16, tones.ink);
      pen.path('M60 22Q30 14 2 18q-4 3 0 5 28 6 58 4z', pen.shade(hex, 0.16));
      pen.path('M72 22q30-8 58-4 4 3 0 5-28 6-58 4z', pen.shade(darker(hex, 0.06), 0.16));
      pen.path('M62 20q-8-8-22-10-4 2 0 4 10 4 20 8zM70 20q8-8 22-10 4 2 0 4-10 4-20 8z', darker(hex, 0.15));
      pen.ellipse(66, 22, 11, 5, pen.shade('#5a5d5f', 0.2));
      pen.ellipse(66, 30, 26, 14, pen.radial([[0, '#fff1cf', 0.8], [1, '#fff1cf', 0]]));
      pen.path('M50 25h32q-2 11-16 11t-16-11z', '#fffaf0');
    },
  };
}

export function mushroomHumidifier(hex: string): Portrait {
  return {
    width: 17,
    height: 24,
    place: 'counter',
    draw(pen) {
      for (const [x, lean] of [[7, -2], [10, 2]] as const) pen.stroke(d`M${x} 5q${lean}-3 0-5`, '#ffffff', 1.1, { opacity: 0.7 });
      pen.path('M5 14h7l1 8q0 2-2 2H6q-2 0-2-2z', pen.round('#f7f1e4'));
      pen.ellipse(8.5, 15, 8, 4, pen.radial([[0, '#ffe9b8', 0.9], [1, '#ffe9b8', 0]]));
      pen.path('M0 14Q0 5 8.5 5T17 14q0 2-8.5 2T0 14z', pen.shade(hex, 0.16));
      for (const [x, y] of [[5, 10], [10, 8], [12.5, 12]] as const) pen.circle(x, y, 1.1, tones.white, { opacity: 0.7 });
    },
  };
}

export function hairDryer(hex: string, folding: boolean): Portrait {
  return {
    width: folding ? 22 : 20,
    height: folding ? 16 : 26,
    place: 'counter',
    draw(pen) {
      if (folding) {
        pen.rect(4, 9, 15, 6, pen.shade(darker(hex, 0.1), 0.15), 3);
        pen.rect(0, 0, 18, 9.5, pen.round(hex), 4);
        pen.rect(-2, 1.5, 3, 6.5, tones.ink, 1);
        pen.stroke('M18 13q5 0 4 3', tones.ink, 1);
        return;
      }
      pen.rect(6, 8, 5.5, 17.5, pen.round(hex), 2.6);
      pen.rect(1, 0, 18, 9, pen.shade(hex, 0.16), 4.5);
      pen.rect(-0.5, 1.2, 3, 6.6, tones.ink, 1.2);
      pen.circle(15, 4.5, 2.6, pen.shade(tones.brass, 0.2));
      pen.rect(7.6, 13, 2.2, 4, tones.ink, 1);
    },
  };
}

export function hairBrush(hex: string): Portrait {
  return {
    width: 10,
    height: 28,
    place: 'counter',
    draw(pen) {
      pen.rect(3, 13, 4, 15, pen.round(hex), 2);
      pen.rect(1, 0, 8, 15, pen.shade(hex, 0.16), 3.6);
      pen.stripes(-1, 2, 3, 11, 1.3, 0.6, tones.ink);
      pen.stripes(8, 2, 3, 11, 1.3, 0.6, tones.ink);
      pen.circle(5, 20, 1, tones.sage);
    },
  };
}

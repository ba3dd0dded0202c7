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

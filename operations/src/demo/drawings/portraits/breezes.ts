import { darker, lighter, tones } from '../colours';
import type { Portrait } from '../pen';
import { d } from '../pen';

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

import { darker, lighter, tones, trimOn } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

/** What the air does, drawn as three breaths. */
function breaths(pen: Pen, x: number, y: number, width: number): void {
  for (const [at, length, opacity] of [[0.22, 15, 0.55], [0.48, 19, 0.7], [0.74, 14, 0.5]] as const) {
    const from = x + width * at;
    pen.stroke(d`M${from} ${y}q${-3} ${length * 0.3} ${0} ${length * 0.55}t${-1.5} ${length * 0.5}`, tones.mist, 1.1, { opacity });
  }
}

export type SplitFace = 'plain' | 'fresh' | 'line' | 'pores' | 'slats' | 'linen';

export function splitAirConditioner(hex: string, face: SplitFace, width = 88): Portrait {
  return {
    width,
    height: 30,
    place: 'wall',
    corner: 7,
    draw(pen) {
      breaths(pen, 0, 33, width);
      pen.path(d`M5 0h${width - 10}q5 0 5 5v15q0 10-12 10H12Q0 30 0 20V5Q0 0 5 0z`, pen.shade(hex, 0.1));
      pen.rect(3, 0.8, width - 6, 0.8, tones.white, 0.4, { opacity: 0.6 });
      pen.path(d`M6 23.4h${width - 12}q-2 4.6-9 4.6H15q-7 0-9-4.6z`, darker(hex, 0.62));
      pen.path(d`M5 22.4h${width - 10}q-.6 2.6-4 2.6H9q-3.4 0-4-2.6z`, pen.shade(lighter(hex, 0.3), 0.05));
      pen.rect(4, 21.2, width - 8, 0.5, darker(hex, 0.25), 0.2, { opacity: 0.5 });
      if (face === 'pores') {
        const pores = pen.texture(2.2, (dot) => dot.circle(1.1, 1.1, 0.42, darker(hex, 0.3), { opacity: 0.55 }));
        pen.rect(6, 4.6, width - 12, 14.6, pores, 4);
      }
      if (face === 'fresh') {
        pen.circle(width - 13, 11, 6.4, pen.shade(darker(hex, 0.06), 0.1));
        pen.circle(width - 13, 11, 4.4, darker(hex, 0.4), { opacity: 0.8 });
        pen.circle(width - 13, 11, 2.6, tones.sage);
      }
      if (face === 'slats') pen.stripes(7, 4, width - 14, 15.6, 2.6, 1, darker(hex, 0.26), true);
      if (face === 'linen') pen.rect(5, 3.6, width - 10, 16.4, pen.texture(1.8, (weave) => weave.stroke('M0 0h1.8M0 0v1.8', darker(hex, 0.22), 0.34)), 4);
      if (face === 'line') pen.rect(9, 15.6, width - 18, 0.7, tones.brass, 0.3, { opacity: 0.8 });
      if (face !== 'fresh') {
        for (const [index, colour] of [tones.sage, tones.mist, tones.mist].entries()) pen.circle(width - 15 + index * 2.6, 18.2, 0.6, colour);
      }
    },
  };
}

export function columnAirConditioner(hex: string): Portrait {
  return {
    width: 38,
    height: 178,
    place: 'floor',
    draw(pen) {
      pen.path('M0 6Q0 0 19 0t19 6v165q0 7-19 7T0 171z', pen.round(hex));
      pen.ellipse(19, 5.5, 19, 5.4, lighter(hex, 0.45));
      pen.ellipse(19, 5.7, 13, 3.4, darker(hex, 0.3), { opacity: 0.55 });
      for (const x of [5, 28]) {
        pen.rect(x, 22, 5, 104, darker(hex, 0.6), 2.5);
        pen.stripes(x + 0.5, 26, 4, 97, 7, 0.8, lighter(hex, 0.05));
      }
      pen.circle(19, 36, 2.6, 'none', { stroke: tones.sage, 'stroke-width': 0.9 });
      pen.path('M0 160q0 6 19 6t19-6v11q0 7-19 7T0 171z', darker(hex, 0.3), { opacity: 0.35 });
    },
  };
}

export function towerAirConditioner(hex: string): Portrait {
  return {
    width: 48,
    height: 180,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 48, 180, pen.shade(hex, 0.14), 6);
      pen.rect(44.5, 3, 3.5, 174, darker(hex, 0.3), 2, { opacity: 0.3 });
      pen.rect(6, 14, 36, 34, darker(hex, 0.58), 3);
      pen.stripes(7.5, 18, 33, 28, 5, 2.4, lighter(hex, 0.15));
      pen.rect(6, 142, 36, 22, darker(hex, 0.58), 3);
      pen.stripes(7.5, 146, 33, 17, 5, 2.2, lighter(hex, 0.05));
      pen.rect(23.6, 54, 0.8, 80, darker(hex, 0.25), 0.4, { opacity: 0.5 });
      pen.circle(24, 62, 2.2, tones.sage);
      pen.rect(2, 174, 44, 6, darker(hex, 0.4), 3, { opacity: 0.55 });
    },
  };
}

export function portableAirConditioner(hex: string, width = 36): Portrait {
  return {
    width: width + 20,
    height: 78,
    place: 'floor',
    draw(pen) {
      const hose = d`M${width - 2} 22c16 0 14-6 14-22`;
      pen.stroke(hose, darker(hex, 0.22), 9);
      pen.stroke(hose, lighter(hex, 0.25), 7.4, { 'stroke-dasharray': '1.3 1', 'stroke-linecap': 'butt' });
      for (const x of [5, width - 5]) pen.circle(x, 75.5, 2.5, tones.ink);
      pen.rect(0, 4, width, 70, pen.shade(hex, 0.14), 9);
      pen.path(d`M4 12q1-7 8-7h${width - 24}q7 0 8 7z`, lighter(hex, 0.4));
      pen.rect(5, 14, width - 10, 15, darker(hex, 0.55), 4);
      pen.stripes(6.5, 17, width - 13, 11, 3.4, 1.5, lighter(hex, 0.12));
      pen.rect(width / 2 - 6, 35, 12, 4, darker(hex, 0.1), 2);
      pen.circle(width / 2 - 2.5, 37, 0.8, tones.sage);
      pen.circle(width / 2 + 2.5, 37, 0.8, trimOn(hex));
      pen.stripes(7, 48, width - 14, 20, 3, 0.9, darker(hex, 0.16));
    },
  };
}

export function airPurifier(hex: string, width = 26, height = 52): Portrait {
  return {
    width,
    height,
    place: 'floor',
    draw(pen) {
      const half = width / 2;
      const lip = width * 0.13;
      const body = d`M0 ${lip}Q0 0 ${half} 0T${width} ${lip}V${height - lip}Q${width} ${height} ${half} ${height}T0 ${height - lip}z`;
      pen.path(body, pen.round(hex));
      pen.path(d`M0 ${height * 0.3}q${half} ${lip * 1.6} ${width} 0V${height - lip}Q${width} ${height} ${half} ${height}T0 ${height - lip}z`,
        pen.texture(2, (knit) => knit.stroke('M0 0l1 1.2 1-1.2', darker(hex, 0.28), 0.35, { opacity: 0.7 })));
      pen.stroke(d`M0 ${height * 0.3}q${half} ${lip * 1.6} ${width} 0`, darker(hex, 0.2), 0.4);
      pen.ellipse(half, lip, half, lip * 0.95, lighter(hex, 0.35));
      pen.ellipse(half, lip, half * 0.78, lip * 0.7, darker(hex, 0.62));
      pen.ellipse(half, lip * 1.1, half * 0.6, lip * 0.48, darker(hex, 0.4));
      pen.ellipse(half, lip * 1.1, half * 0.28, lip * 0.24, tones.sage);
      pen.rect(half - 2.5, height * 0.22, 5, 1.1, tones.sage, 0.5);
    },
  };
}

export function purifierFilter(tall: boolean): Portrait {
  const height = tall ? 40 : 30;
  return {
    width: 24,
    height,
    place: 'counter',
    draw(pen) {
      pen.rect(0.8, 3, 22.4, height - 5, pen.round('#f6f2ea'));
      const pleats = pen.texture(1.6, (fold) => fold.rect(0, 0, 0.7, 1.6, tones.shadow, 0, { opacity: 0.16 }));
      pen.rect(0.8, 3, 22.4, height - 5, pleats);
      pen.path(d`M0 ${height - 4}h24v1q0 3-12 3t-12-3z`, pen.round(tones.sage));
      pen.path('M0 3h24v3q-12 3.4-24 0z', pen.round(tones.sage));
      pen.ellipse(12, 3, 12, 2.8, lighter(tones.sage, 0.35));
      pen.ellipse(12, 3, 7, 1.5, darker(tones.sage, 0.55));
      pen.rect(8, height / 2 - 2, 8, 6, tones.white, 1.5, { opacity: 0.85 });
    },
  };
}

export function bracket(large: boolean): Portrait {
  const reach = large ? 58 : 50;
  return {
    width: reach + 24,
    height: 44,
    place: 'counter',
    draw(pen) {
      const steel = '#bfc3c3';
      for (const x of [18, 0]) {
        pen.stroke(d`M${x + 6} 36L${x + reach - 8} 9`, darker(steel, 0.18), 3);
        pen.rect(x, 0, 5, 44, pen.shade(steel), 1);
        pen.rect(x, 3, reach, 5, pen.shade(lighter(steel, x ? 0 : 0.2)), 1);
        for (const y of [12, 24, 36]) pen.circle(x + 2.5, y, 0.9, darker(steel, 0.55));
        for (const at of [16, reach - 10]) pen.rect(x + at, 0, 6, 3, tones.ink, 1);
      }
    },
  };
}

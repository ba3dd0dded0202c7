import { darker, lighter, tones, trimOn } from '../colours';
import type { Portrait } from '../pen';
import { d } from '../pen';

export function stickVacuum(hex: string): Portrait {
  return {
    width: 34,
    height: 112,
    place: 'floor',
    draw(pen) {
      pen.path('M4 112q-3 0-3-3 0-4 5-4h22q5 0 5 4 0 3-3 3z', pen.shade(hex, 0.16));
      pen.rect(3, 108.5, 28, 1.4, tones.sage, 0.7);
      pen.rect(15.4, 34, 3.2, 70, pen.round('#c6c8c6'), 1);
      pen.rect(13.5, 98, 7, 8, darker(hex, 0.4), 2);
      pen.path('M12 8q-1-8 6-8 9 0 9 9v9q0 4-4 4', 'none', { stroke: darker(hex, 0.35), 'stroke-width': 3.4 });
      pen.rect(9, 6, 14, 17, pen.shade(hex, 0.15), 5);
      pen.rect(10.5, 20, 12, 19, pen.linear([[0, '#e6ecec'], [0.5, tones.mist], [1, '#8fa3ad']], [1, 0]), 4, { opacity: 0.92 });
      pen.path('M13 24h7l-2.5 11h-2z', darker(hex, 0.15), { opacity: 0.75 });
      pen.circle(16, 11.5, 3, pen.shade(trimOn(hex), 0.1));
      pen.circle(16, 11.5, 1.2, tones.sage);
      pen.rect(12, 38, 9, 2.4, darker(hex, 0.35), 1.2);
    },
  };
}

export function robotVacuum(hex: string): Portrait {
  return {
    width: 74,
    height: 44,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 36, 43, pen.shade(hex, 0.14), 5);
      pen.rect(0, 13, 36, 0.6, darker(hex, 0.3), 0, { opacity: 0.5 });
      pen.path('M5 43V31q0-5 5-5h16q5 0 5 5v12z', darker(hex, 0.55));
      pen.rect(14, 5, 8, 2.4, tones.sage, 1.2);
      pen.ellipse(52, 41, 23, 3.4, tones.shadow, { opacity: 0.22 });
      pen.path('M30 33v5q0 6 21.5 6T73 38v-5z', pen.round(darker(hex, 0.1)));
      pen.ellipse(51.5, 33, 21.5, 6, pen.shade(lighter(hex, 0.15), 0.12));
      pen.path('M45 31.5v-2.6q0-1.6 6.5-1.6t6.5 1.6v2.6q0 1.6-6.5 1.6T45 31.5z', pen.round(darker(hex, 0.35)));
      pen.ellipse(51.5, 29, 6.4, 1.5, darker(hex, 0.15));
      pen.path('M42 38.8q9.5 2 19 0v2q-9.5 2-19 0z', darker(hex, 0.6));
      pen.circle(47, 40.8, 0.7, tones.mist);
      pen.circle(56, 40.8, 0.7, tones.mist);
    },
  };
}

export function dustBags(count: number): Portrait {
  return {
    width: 22 + (count - 1) * 8,
    height: 27 + (count - 1) * 2,
    place: 'counter',
    draw(pen) {
      for (let index = count - 1; index >= 0; index -= 1) {
        pen.at(1 + index * 8, (count - 1 - index) * 2, 1, () => {
          pen.path('M1 4h18l2 21q0 2-2 2H1q-2 0-2-2z', pen.shade(index % 2 ? '#e6dfd0' : '#f4efe5', 0.12));
          pen.stroke('M5 11l-1 13M15 11l1 13', tones.shadow, 0.5, { opacity: 0.2 });
          pen.rect(1, 0, 18, 7, pen.shade(tones.sage, 0.14), 1.5);
          pen.circle(10, 3.5, 2, darker(tones.sage, 0.5));
        });
      }
    },
  };
}

export function pedestalFan(hex: string): Portrait {
  return {
    width: 38,
    height: 98,
    place: 'floor',
    draw(pen) {
      pen.ellipse(19, 95, 14, 3, pen.shade(darker(hex, 0.05), 0.15));
      pen.rect(17.6, 36, 2.8, 58, pen.round(hex), 1);
      pen.ellipse(19, 93.5, 12, 2.2, lighter(hex, 0.3));
      pen.rect(15, 38, 8, 9, darker(hex, 0.25), 3);
      pen.circle(19, 19, 19, pen.radial([[0, lighter(hex, 0.6), 0.5], [1, lighter(hex, 0.3), 0.85]]));
      for (let blade = 0; blade < 7; blade += 1) {
        pen.within(`rotate(${Math.round((blade * 360) / 7)} 19 19)`, () =>
          pen.path('M19 19q-7-3-5.5-14.5 6.5-1 7.5 6z', darker(hex, 0.16), { opacity: 0.75 }));
      }
      for (const r of [18.4, 14.5, 10.5]) pen.circle(19, 19, r, 'none', { stroke: darker(hex, 0.28), 'stroke-width': r > 18 ? 1.2 : 0.4 });
      let spokes = '';
      for (let spoke = 0; spoke < 24; spoke += 1) {
        const angle = (spoke * Math.PI) / 12;
        spokes += d`M${19 + Math.cos(angle) * 5} ${19 + Math.sin(angle) * 5}L${19 + Math.cos(angle) * 18} ${19 + Math.sin(angle) * 18}`;
      }
      pen.stroke(spokes, darker(hex, 0.3), 0.3, { opacity: 0.7 });
      pen.circle(19, 19, 5, pen.shade(lighter(hex, 0.15), 0.2));
      pen.circle(19, 19, 1.4, tones.sage);
    },
  };
}

export function towerFan(hex: string): Portrait {
  return {
    width: 26,
    height: 92,
    place: 'floor',
    draw(pen) {
      pen.ellipse(13, 88.5, 13, 3.5, pen.shade(darker(hex, 0.1), 0.15));
      pen.path('M3 6q0-6 10-6t10 6v80q0 3-10 3T3 86z', pen.round(hex));
      pen.rect(6, 16, 14, 56, darker(hex, 0.55), 6);
      pen.stripes(7.6, 19, 11, 50, 2.2, 0.9, lighter(hex, 0.05), true);
      pen.ellipse(13, 5, 8, 2.6, lighter(hex, 0.4));
      pen.circle(13, 5, 1.3, tones.sage);
      pen.rect(10, 78, 6, 1.6, tones.sage, 0.8);
    },
  };
}

export function evaporativeHumidifier(hex: string): Portrait {
  return {
    width: 26,
    height: 36,
    place: 'counter',
    draw(pen) {
      pen.path('M1 4Q1 0 13 0t12 4v28q0 4-12 4T1 32z', pen.round(hex));
      pen.path('M1 20q12 3 24 0v12q0 4-12 4T1 32z', pen.linear([[0, lighter(tones.mist, 0.4)], [0.6, tones.mist], [1, darker(tones.mist, 0.15)]], [1, 0]), { opacity: 0.75 });
      pen.path('M2 25q11 2.6 22 0v7q0 3-11 3T2 32z', darker(tones.mist, 0.12), { opacity: 0.6 });
      pen.ellipse(13, 4, 12, 3.6, lighter(hex, 0.35));
      pen.ellipse(13, 4, 8.5, 2.4, darker(hex, 0.55));
      pen.ellipse(13, 4.4, 5, 1.3, lighter(tones.mist, 0.1));
      pen.rect(10.5, 12, 5, 1.2, tones.sage, 0.6);
    },
  };
}

export function vaseHumidifier(hex: string): Portrait {
  return {
    width: 20,
    height: 43,
    place: 'counter',
    draw(pen) {
      pen.at(0, 13, 1, () => {
      for (const [x, lean, opacity] of [[9, -3, 0.5], [10, 0, 0.7], [11, 3, 0.45]] as const) {
        pen.stroke(d`M${x} 0q${-2 + lean} -4 ${lean / 2} -7t${lean} -6`, '#ffffff', 1.6, { opacity });
      }
      pen.path('M7.5 1.5h5v6q8 3 7.5 12-.5 10-10 10.5Q.5 29.5 0 19.5q-.5-9 7.5-12z', pen.round(hex));
      pen.ellipse(10, 1.6, 2.5, 0.8, darker(hex, 0.5));
      pen.path('M1 24q9 3.5 18 0-2.5 6-9 6t-9-6z', '#f5d9a8', { opacity: 0.75 });
      pen.circle(10, 17, 0.8, tones.white, { opacity: 0.8 });
      });
    },
  };
}

export function kettle(hex: string): Portrait {
  return {
    width: 24,
    height: 25,
    place: 'counter',
    draw(pen) {
      pen.stroke('M17.5 5.5q6.5-.5 6 6t-4.5 8', darker(hex, 0.4), 2.1);
      pen.path('M5.5 7L1 5.4q-1.4 1 0 3l3.5 4z', pen.shade(darker(hex, 0.06), 0.12));
      pen.rect(1.6, 22.6, 18, 2.4, pen.shade(tones.ink), 1.2);
      pen.path('M6 4h10q1.5 0 2 2l2 14.5q.3 2.5-2 2.5H4q-2.3 0-2-2.5L4 6q.5-2 2-2z', pen.round(hex));
      pen.path('M6 4q.5-2.5 5-2.5T16 4z', pen.shade(lighter(hex, 0.2), 0.12));
      pen.circle(11, 1.2, 1.2, pen.shade(tones.wood));
      pen.rect(5.6, 8, 0.9, 11, tones.white, 0.4, { opacity: 0.45 });
      pen.circle(17.5, 23.8, 0.5, tones.sage);
    },
  };
}

export function gooseneckKettle(hex: string): Portrait {
  return {
    width: 32,
    height: 23,
    place: 'counter',
    draw(pen) {
      pen.stroke('M11 18C4 18 6.5 6 1 6.5', darker(hex, 0.1), 1.8);
      pen.stroke('M11 17.6C4.5 17.5 6.5 6 1 6', lighter(hex, 0.35), 0.5, { opacity: 0.7 });
      pen.stroke('M22.5 7q8-3 8 3t-3 8', pen.shade(tones.wood, 0.2), 2.2);
      pen.rect(7.5, 20.8, 19, 2.2, pen.shade(tones.ink), 1);
      pen.path('M11 7h12l2.5 12q.4 2-2 2h-13q-2.4 0-2-2z', pen.round(hex));
      pen.path('M11 7q.5-2 6-2t6 2z', pen.shade(lighter(hex, 0.2), 0.12));
      pen.circle(17, 4, 1.2, tones.wood);
      pen.rect(9.5, 21.3, 5, 1.1, tones.mist, 0.4);
      pen.rect(12.4, 9, 0.8, 9, tones.white, 0.4, { opacity: 0.4 });
    },
  };
}

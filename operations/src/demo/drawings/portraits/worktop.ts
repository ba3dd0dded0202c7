import { darker, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';

function cup(pen: Pen, x: number, y: number, hex = '#fbf8f1'): void {
  pen.at(x, y, 1, () => {
    pen.path('M0 0h6v4q0 2-2 2H2Q0 6 0 4z', pen.shade(hex, 0.12));
    pen.stroke('M6 1.2q2.4 0 2 1.8t-2 1.4', hex, 0.8);
  });
}

export function dripCoffee(hex: string): Portrait {
  return {
    width: 20,
    height: 32,
    place: 'counter',
    draw(pen) {
      pen.path('M2 0h14q2 0 2 2v28q0 2-2 2H2q-2 0-2-2v-3h6V10H2q-2 0-2-2V2q0-2 2-2z', pen.shade(hex, 0.16));
      pen.path('M1.5 14h11l1 10q0 3-3 3H3.5q-3 0-3-3z', pen.linear([[0, '#f2f5f4'], [1, '#b9c6ca']]), { opacity: 0.85 });
      pen.path('M.9 19h12.3l.3 5q0 3-3 3H3.5q-3 0-3-3z', '#4b3226');
      pen.rect(2, 11.6, 10, 2.6, tones.ink, 1);
      pen.rect(0.5, 29, 15, 2.4, tones.ink, 1);
      pen.circle(15.5, 20, 0.9, tones.sage);
    },
  };
}

export function espressoMachine(hex: string): Portrait {
  return {
    width: 32,
    height: 34,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 0, 30, 13, pen.shade(hex, 0.16), 2.5);
      pen.rect(1, 13, 9, 17, pen.shade(darker(hex, 0.12), 0.14));
      pen.rect(0, 29, 31, 5, pen.shade('#c9ccca', 0.2), 1.5);
      pen.stripes(11, 29.6, 18, 1.6, 2, 1, tones.ink, true);
      pen.circle(8, 6.5, 4, '#fbf8f1', { stroke: '#b7bbba', 'stroke-width': 0.8 });
      pen.stroke('M8 6.5l2-2', tones.clay, 0.7);
      for (const x of [16, 21, 26]) pen.circle(x, 6, 1.4, pen.shade('#d9dbd8', 0.2));
      pen.rect(14, 13, 9, 4, pen.round('#c2c6c5'), 1);
      pen.stroke('M22 15.5h8', tones.wood, 2);
      pen.stroke('M28 12v10', '#c2c6c5', 1.1);
      cup(pen, 15, 22);
    },
  };
}

export function beanToCup(hex: string): Portrait {
  return {
    width: 26,
    height: 38,
    place: 'counter',
    draw(pen) {
      pen.path('M5 6L6 0h14l1 6z', pen.linear([[0, '#e9eeee'], [1, '#aab9be']]), { opacity: 0.8 });
      pen.path('M6 4h14l.5 2.5h-15z', '#5a3d2c');
      pen.rect(0, 6, 26, 32, pen.shade(hex, 0.16), 3);
      pen.rect(4, 9, 18, 8, tones.glass, 2);
      for (const x of [8, 13, 18]) pen.circle(x, 13, 1.3, x === 13 ? tones.sand : tones.mist);
      pen.rect(4, 19, 18, 15, darker(hex, 0.5), 2);
      pen.rect(10, 18, 6, 6, pen.shade('#c2c6c5', 0.2), 1);
      cup(pen, 10, 27.5);
      pen.rect(3, 34.5, 20, 2, '#b9bdbc', 1);
    },
  };
}

/** One basket, a lit window, or two baskets. */
export function airFryer(hex: string, kind: 'basket' | 'window' | 'twin'): Portrait {
  const width = kind === 'twin' ? 42 : 30;
  return {
    width,
    height: 32,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 0, width, 31.5, pen.shade(hex, 0.16), 8);
      pen.rect(width / 2 - 9, 3, 18, 6, tones.glass, 2.5);
      for (const x of [-4, 0, 4]) pen.circle(width / 2 + x, 6, 0.9, x === 0 ? '#e0a36a' : tones.mist);
      const each = kind === 'twin' ? [3, width / 2 + 1] : [3];
      const broad = kind === 'twin' ? width / 2 - 4 : width - 6;
      for (const x of each) {
        pen.rect(x, 12, broad, 16, pen.shade(darker(hex, 0.12), 0.14), 3);
        if (kind === 'window') {
          pen.rect(x + 2, 14, broad - 4, 9, pen.radial([[0, '#e8a75e'], [1, '#33261d']]), 2);
          for (const at of [5, 9, 13, 17]) pen.rect(x + at, 18, 1.4, 4, '#f0c96f', 0.5);
        }
        pen.rect(x + broad / 2 - 4, 24, 8, 4.5, tones.ink, 2);
      }
    },
  };
}

export function portableBlender(hex: string): Portrait {
  return {
    width: 10,
    height: 27,
    place: 'counter',
    draw(pen) {
      pen.stroke('M3 2q2-3 4 0', hex, 1);
      pen.rect(1, 2, 8, 3, pen.shade(hex, 0.16), 1.2);
      pen.rect(0.8, 5, 8.4, 13, pen.linear([[0, '#f5f9f8'], [1, '#c7d4d6']], [1, 0]), 1.2, { opacity: 0.85 });
      pen.rect(1.2, 9, 7.6, 9, '#e79a6c', 1, { opacity: 0.85 });
      for (const [x, y] of [[3, 11], [6, 13], [4, 15.5]] as const) pen.circle(x, y, 0.8, '#f5cf9c');
      pen.rect(0, 17.5, 10, 9.5, pen.round(hex), 2.5);
      pen.circle(5, 22, 1.3, tones.white, { opacity: 0.85 });
    },
  };
}

export function blender(hex: string): Portrait {
  return {
    width: 24,
    height: 43,
    place: 'counter',
    draw(pen) {
      pen.rect(2, 0, 20, 30, pen.linear([[0, '#eef3f3'], [1, '#b7c5c9']], [1, 0]), 6, { opacity: 0.55 });
      pen.path('M5 5h14l-1.5 22h-11z', pen.linear([[0, '#f6faf9'], [1, '#cdd8d9']], [1, 0]), { opacity: 0.9 });
      pen.path('M5.7 13h12.6l-.9 14h-10.8z', '#efe4c8');
      pen.rect(6, 2, 12, 3.6, tones.ink, 1.5);
      pen.stroke('M19 9q5 0 4.5 7t-5.5 7', tones.ink, 1.7);
      pen.path('M3 29h18l3 11q.6 3-2.4 3H2.4Q-.6 43 0 40z', pen.shade(hex, 0.16));
      pen.circle(12, 36, 3.6, pen.shade('#d6d7d3', 0.25));
      pen.rect(11.7, 33, 0.7, 2.2, tones.ink, 0.3);
    },
  };
}

export function standMixer(hex: string): Portrait {
  return {
    width: 38,
    height: 36,
    place: 'counter',
    draw(pen) {
      pen.path('M2 34q-2-3 2-4h26q4 1 2 4-1 2-4 2H6q-3 0-4-2z', pen.shade(darker(hex, 0.05), 0.15));
      pen.path('M24 32V15h9v17z', pen.shade(hex, 0.16));
      pen.path('M2 8q0-7 8-7h22q6 0 6 7t-6 8H9q-7 0-7-8z', pen.shade(hex, 0.16));
      pen.rect(3, 10, 32, 1.2, '#d4d7d5', 0.6);
      pen.circle(32, 7, 2.2, pen.shade('#d6d7d3', 0.25));
      pen.rect(9, 16, 4, 6, pen.round('#c2c6c5'), 1);
      pen.path('M1 19h22q0 11-6 12H7q-6-1-6-12z', pen.linear([[0, '#f2f4f3'], [0.6, '#c6cbca'], [1, '#9aa2a2']], [1, 0]));
      pen.ellipse(12, 19, 11, 1.6, '#e9dcc2');
    },
  };
}

export function glassKettle(hex: string): Portrait {
  return {
    width: 25,
    height: 25,
    place: 'counter',
    draw(pen) {
      pen.stroke('M19 7q6 0 5.5 6T18 19', darker(hex, 0.2), 2);
      pen.path('M5 5h12q3 2 3 8t-3 8H5q-3-2-3-8t3-8z', pen.linear([[0, '#f6faf9'], [1, '#c9d6d8']], [1, 0]), { opacity: 0.9 });
      pen.path('M2.2 12h17.7q.2 6-2.9 9H5q-3-3-2.8-9z', '#d9a55f', { opacity: 0.75 });
      for (const [x, y] of [[7, 16], [12, 14], [15, 17.5]] as const) pen.circle(x, y, 1.1, '#a8452f');
      pen.path('M5 5q0-3 6-3t6 3z', pen.shade(hex, 0.14));
      pen.circle(11, 1.6, 1.3, tones.ink);
      pen.rect(1, 21, 20, 4, pen.shade(lighter(tones.ink, 0.1), 0.2), 1.5);
    },
  };
}

export function travelKettle(hex: string): Portrait {
  return {
    width: 17,
    height: 18,
    place: 'counter',
    draw(pen) {
      pen.stroke('M12 5q5 0 4 5t-4 4', darker(hex, 0.3), 1.5);
      pen.path('M2 5h11l1 4H1zM1 9h13l-1 4H2zM2 13h11l1 3.5H1z', pen.shade(hex, 0.16));
      pen.path('M2 5q0-3 5.5-3T13 5z', pen.shade(lighter(hex, 0.25), 0.1));
      pen.circle(7.5, 1.5, 1.1, darker(hex, 0.3));
      pen.rect(0, 16, 15, 2, tones.ink, 1);
    },
  };
}

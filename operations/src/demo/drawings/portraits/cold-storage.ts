import { darker, lighter, mix, tones, trimOn } from '../colours';
import type { Portrait } from '../pen';
import { d } from '../pen';

export function chestFreezer(hex: string): Portrait {
  return {
    width: 78,
    height: 86,
    place: 'floor',
    draw(pen) {
      for (const x of [5, 66]) pen.rect(x, 83, 7, 3, tones.ink, 1);
      pen.path('M5 0h68l5 9v5H0V9z', pen.shade(lighter(hex, 0.2), 0.08));
      pen.rect(0, 9, 78, 6, pen.shade(hex, 0.1), 2);
      pen.rect(1, 16, 76, 68, pen.shade(hex, 0.14), 2);
      pen.rect(30, 12.6, 18, 3, pen.shade(trimOn(hex), 0.1), 1.5);
      pen.stripes(54, 66, 18, 12, 3, 1, darker(hex, 0.25));
      pen.path('M14 34l7 12m-7 0l7-12m-10.5 6h14', 'none', { stroke: tones.mist, 'stroke-width': 1.6 });
    },
  };
}

export function wineCabinet(hex: string): Portrait {
  return {
    width: 48,
    height: 84,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 48, 82, pen.shade(hex, 0.14), 1.5);
      pen.rect(4, 4, 40, 70, pen.linear([[0, '#6a5a4c'], [1, '#2c2622']]), 1.5);
      for (let y = 15; y < 74; y += 11) {
        pen.rect(5, y, 38, 1.6, tones.wood);
        for (let x = 10; x < 42; x += 7) pen.circle(x, y - 3.2, 2.7, y > 40 ? '#7c8f6c' : '#8a5148');
      }
      pen.path('M4 4h17L8 74H4z', tones.white, { opacity: 0.12 });
      pen.rect(41, 30, 1.6, 22, pen.shade('#c9c9c4', 0.1), 0.8);
      pen.rect(6, 76.5, 12, 2.6, tones.glass, 1.3);
      pen.rect(4, 82, 40, 2, tones.ink, 1);
    },
  };
}

/** A mirror for a door, a drawer below. */
export function vanityFridge(hex: string): Portrait {
  return {
    width: 28,
    height: 42,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 0, 28, 41, pen.shade(hex, 0.14), 5);
      pen.rect(3, 3, 22, 24, pen.linear([[0, '#f5f9f9'], [1, '#b9cad0']]), 4);
      pen.rect(3, 3, 22, 24, 'none', 4, { stroke: '#fff3d6', 'stroke-width': 1 });
      pen.path('M5 4h8L7 26H4z', tones.white, { opacity: 0.5 });
      pen.rect(2, 29, 24, 0.5, darker(hex, 0.3));
      pen.rect(10, 33, 8, 1.4, tones.brass, 0.7);
    },
  };
}

/** A suit behind a mirrored door that steams it. */
export function garmentCabinet(hex: string): Portrait {
  return {
    width: 46,
    height: 185,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 46, 183, pen.shade(hex, 0.14), 2);
      pen.rect(4, 5, 38, 158, pen.linear([[0, mix(hex, '#cfdcdf', 0.6)], [1, mix(hex, '#7e8c90', 0.5)]]), 1.5);
      pen.rect(8, 14, 30, 1.4, '#c9cccb', 0.7);
      pen.path('M23 15q3 4-1 7l-9 6v74h21V28l-9-6', pen.shade(tones.mist, 0.2));
      pen.path('M22 24l-4 8 5 44 5-44-4-8z', '#f7f2e8');
      for (const x of [12, 23, 34]) pen.stroke(d`M${x} 150q-3-6 0-11t0-11`, tones.white, 1.2, { opacity: 0.7 });
      pen.path('M4 5h14L8 163H4z', tones.white, { opacity: 0.18 });
      pen.rect(14, 170, 18, 5, tones.glass, 2.5);
      pen.circle(23, 172.5, 1, tones.sage);
    },
  };
}

/** Two portholes, the small one above. */
export function twinDrum(hex: string): Portrait {
  return {
    width: 60,
    height: 125,
    place: 'floor',
    draw(pen) {
      for (const x of [4, 50]) pen.rect(x, 122.5, 6, 2.5, tones.ink, 1);
      pen.rect(0, 0, 60, 123, pen.shade(hex, 0.14), 3);
      pen.rect(0, 42, 60, 0.8, darker(hex, 0.35));
      pen.rect(5, 47, 50, 9, tones.glass, 2);
      for (const [index, colour] of [tones.sage, tones.mist, tones.mist, tones.sand].entries()) pen.circle(14 + index * 6, 51.5, 1, colour);
      for (const [cy, r] of [[22, 15], [88, 24]] as const) {
        pen.circle(30, cy, r, pen.shade(darker(hex, 0.12), 0.2));
        pen.circle(30, cy, r * 0.86, pen.linear([[0, '#6e7679'], [1, '#2d3134']]));
        pen.path(d`M${30 - r * 0.78} ${cy + r * 0.2}q${r * 0.4} ${-r * 0.22} ${r * 0.78} 0t${r * 0.78} 0a${r * 0.8} ${r * 0.8} 0 0 1 ${-r * 1.56} 0z`, tones.mist, { opacity: 0.8 });
        pen.path(d`M${30 - r * 0.5} ${cy - r * 0.4}q${r * 0.2} ${-r * 0.28} ${r * 0.5} ${-r * 0.3}q${-r * 0.28} ${r * 0.16} ${-r * 0.4} ${r * 0.42}z`, tones.white, { opacity: 0.4 });
      }
    },
  };
}

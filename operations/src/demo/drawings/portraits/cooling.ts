import { darker, lighter, tones, trimOn } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

/** A standing cabinet: face, shaded right flank, plinth. */
function cabinet(pen: Pen, hex: string, width: number, height: number, corner = 3): void {
  pen.rect(0, 0, width, height - 1, darker(hex, 0.3), corner);
  pen.rect(0, 0, width - 2.4, height - 3, pen.shade(hex, 0.13), corner);
}

const seam = (hex: string): string => darker(hex, 0.38);

function sheen(pen: Pen, x: number, y: number, width: number, height: number): void {
  const light = pen.linear([[0, tones.white, 0.34], [1, tones.white, 0]], [1, 0.6]);
  pen.path(d`M${x} ${y}h${width * 0.5}l${-width * 0.3} ${height}h${-width * 0.2}z`, light);
}

export type FridgeStyle = 'french' | 'cross' | 'three' | 'side' | 'mini' | 'two' | 'bottom' | 'bar' | 'drawers';
const sizes: Record<FridgeStyle, readonly [number, number]> = {
  french: [83, 190], cross: [80, 190], three: [55, 168], side: [91, 179], mini: [48, 98], two: [50, 143], bottom: [60, 185], bar: [91, 185], drawers: [55, 155],
};

function faces(pen: Pen, hex: string, style: FridgeStyle, width: number, height: number): void {
  const line = seam(hex);
  const trim = trimOn(hex);
  const half = (width - 2.4) / 2;
  if (style === 'french') {
    pen.rect(half - 0.3, 0, 0.6, 112, line);
    for (const y of [112, 146]) pen.rect(0, y, width - 2.4, 0.7, line);
    for (const x of [half - 4, half + 2.6]) pen.rect(x, 62, 1.4, 40, trim, 0.7);
    for (const y of [116.5, 150.5]) pen.rect(half - 18, y, 36, 1.4, trim, 0.7);
  }
  if (style === 'cross') {
    pen.rect(half - 0.35, 0, 0.7, height - 3, line);
    pen.rect(0, 108, width - 2.4, 0.7, line);
    for (const x of [half - 1.8, half + 0.6]) pen.rect(x, 0, 1.2, height - 3, darker(hex, 0.2), 0.4, { opacity: 0.55 });
    pen.rect(8, 38, 5, 10, tones.glass, 1.2, { opacity: 0.75 });
    pen.circle(10.5, 43, 1.2, tones.sage);
  }
  if (style === 'three') {
    for (const y of [78, 112]) pen.rect(0, y, width - 2.4, 0.8, line);
    for (const [y, length] of [[46, 26], [82, 9], [117, 22]] as const) pen.rect(4, y, 1.8, length, trim, 0.9);
    pen.rect(width - 20, 8, 12, 3.4, tones.glass, 1, { opacity: 0.7 });
  }
  if (style === 'side') {
    pen.rect(half - 0.4, 0, 0.8, height - 3, line);
    for (const x of [half - 4.5, half + 3]) pen.rect(x, 44, 1.7, 92, trim, 0.8);
    pen.rect(12, 62, 20, 34, darker(hex, 0.55), 2.5);
    pen.rect(13.5, 63.5, 17, 8, tones.glass, 1.5);
    pen.rect(15, 91, 14, 2.4, lighter(hex, 0.1), 1.2);
    pen.path('M20 74h4l-.7 8h-2.6z', lighter(tones.mist, 0.2));
  }
  if (style === 'two' || style === 'bottom') {
    const parting = height * (style === 'two' ? 0.32 : 0.6);
    pen.rect(0, parting, width - 2.4, 0.8, line);
    for (const [y, length] of [[parting - 20, 15], [parting + 6, 24]] as const) pen.rect(4, y, 1.8, length, trim, 0.9);
    pen.rect(width - 18, 6, 11, 2.4, tones.sage, 1.2);
  }
  if (style === 'bar') {
    pen.rect(half - 0.3, 0, 0.6, 116, line);
    for (const y of [116, 148]) pen.rect(0, y, width - 2.4, 0.7, line);
    pen.rect(half + 6, 34, half - 12, 52, pen.shade(darker(hex, 0.5), 0.2), 2);
    pen.path(d`M${half + 7} 35h${half * 0.4}l-9 50h-9z`, tones.white, { opacity: 0.12 });
    for (const x of [half - 4, half + 2.2]) pen.rect(x, 56, 1.4, 44, trim, 0.7);
    for (const y of [120, 152]) pen.rect(half - 20, y, 40, 1.5, trim, 0.7);
  }
  if (style === 'drawers') {
    for (let y = 12; y < height - 12; y += 20) {
      pen.rect(0, y, width - 2.4, 0.6, line);
      pen.rect(half - 10, y + 4, 20, 1.4, trim, 0.7);
    }
  }
  if (style === 'mini') {
    pen.rect(0, 26, width - 2.4, 0.8, line);
    pen.rect(5, 34, 2.6, 20, pen.shade(tones.wood), 1.3);
    pen.rect(5, 12, 2.6, 10, pen.shade(tones.wood), 1.3);
    pen.circle(width - 11, 9, 2.2, tones.brass);
  }
}

export function refrigerator(hex: string, style: FridgeStyle): Portrait {
  const [width, height] = sizes[style];
  return {
    width,
    height,
    place: 'floor',
    draw(pen) {
      for (const x of [5, width - 10]) pen.rect(x, height - 3, 6, 3, tones.ink, 1);
      cabinet(pen, hex, width, height, style === 'mini' ? 9 : 2.5);
      sheen(pen, 3, 2, width * 0.5, height - 8);
      faces(pen, hex, style, width, height);
      if (style === 'cross') pen.rect(2, height - 8, width - 7, 3, darker(hex, 0.5), 1.5, { opacity: 0.6 });
    },
  };
}

/** The round door of washer or dryer: chrome ring, dark glass, a slanted gleam and what turns inside. */
function porthole(pen: Pen, cx: number, cy: number, r: number, hex: string, inside: 'water' | 'towels'): void {
  pen.circle(cx, cy, r, pen.shade(darker(hex, 0.12), 0.2));
  pen.circle(cx, cy, r * 0.88, pen.linear([[0, '#6e7679'], [1, '#2d3134']]));
  pen.circle(cx, cy, r * 0.76, pen.radial([[0, '#59656b'], [1, '#272c30']], 0.4, 0.35));
  const floor = cy + r * 0.18;
  if (inside === 'water') {
    pen.path(d`M${cx - r * 0.73} ${floor}q${r * 0.36} ${-r * 0.2} ${r * 0.73} 0t${r * 0.73} 0a${r * 0.76} ${r * 0.76} 0 0 1 ${-r * 1.46} 0z`, tones.mist, { opacity: 0.8 });
    for (const [dx, dy, size] of [[-0.25, 0.3, 0.07], [0.15, 0.22, 0.05], [0.3, 0.4, 0.08]] as const) {
      pen.circle(cx + r * dx, cy + r * dy, r * size, tones.white, { opacity: 0.7 });
    }
  } else {
    pen.path(d`M${cx - r * 0.7} ${cy + r * 0.28}q${r * 0.3} ${-r * 0.42} ${r * 0.66} ${-r * 0.12}t${r * 0.74} ${-r * 0.06}a${r * 0.76} ${r * 0.76} 0 0 1 ${-r * 1.4} ${r * 0.18}z`, tones.clay);
    pen.path(d`M${cx - r * 0.62} ${cy + r * 0.4}q${r * 0.5} ${-r * 0.3} ${r * 1.22} ${r * 0.06}a${r * 0.76} ${r * 0.76} 0 0 1 ${-r * 1.22} ${-r * 0.06}z`, tones.sand);
  }
  pen.path(d`M${cx - r * 0.52} ${cy - r * 0.4}q${r * 0.2} ${-r * 0.28} ${r * 0.5} ${-r * 0.3}q${-r * 0.28} ${r * 0.16} ${-r * 0.4} ${r * 0.42}z`, tones.white, { opacity: 0.4 });
  pen.rect(cx + r * 0.8, cy - r * 0.16, r * 0.14, r * 0.32, lighter(hex, 0.5), r * 0.06);
}

export function drumMachine(hex: string, inside: 'water' | 'towels', width = 60, height = 85): Portrait {
  return {
    width,
    height,
    place: 'floor',
    draw(pen) {
      const trim = trimOn(hex);
      for (const x of [4, width - 10]) pen.rect(x, height - 2.5, 6, 2.5, tones.ink, 1);
      cabinet(pen, hex, width, height, 3);
      const bar = height * 0.17;
      pen.rect(0, bar, width - 2.4, 0.5, seam(hex), 0, { opacity: 0.6 });
      if (inside === 'water') pen.rect(4, 4, width * 0.24, bar - 7.5, darker(hex, 0.07), 1.5);
      pen.circle(width * 0.47, bar / 2 + 0.3, bar * 0.3, pen.shade(lighter(hex, 0.2), 0.25));
      pen.rect(width * 0.47 - 0.4, bar * 0.27, 0.8, bar * 0.2, trim, 0.4);
      pen.rect(width * 0.64, bar * 0.28, width * 0.26, bar * 0.44, tones.glass, 1.4);
      for (const [index, colour] of [tones.sage, tones.mist, tones.mist].entries()) pen.circle(width * (0.69 + index * 0.07), bar * 0.5, 0.8, colour);
      porthole(pen, (width - 2.4) / 2, bar + (height - bar) * 0.45, width * 0.33, hex, inside);
      pen.rect(5, height - 9, 10, 3, darker(hex, 0.1), 1);
    },
  };
}

export function topLoader(hex: string): Portrait {
  return {
    width: 54,
    height: 96,
    place: 'floor',
    draw(pen) {
      for (const x of [4, 44]) pen.rect(x, 93.5, 6, 2.5, tones.ink, 1);
      pen.path('M4 0h46l4 9v3H0V9z', pen.shade(darker(hex, 0.12), 0.1));
      pen.path('M8.5 3.5h37l2.5 7.5H6z', pen.linear([[0, '#70797d'], [1, '#34393d']]));
      pen.ellipse(27, 8, 14, 2.6, tones.mist, { opacity: 0.6 });
      pen.at(0, 12, 1, () => cabinet(pen, hex, 54, 82.5, 3));
      pen.rect(4, 15, 43.5, 8, tones.glass, 2.5, { opacity: 0.9 });
      for (const [index, colour] of [tones.sage, tones.mist, tones.mist, tones.sand].entries()) pen.circle(30 + index * 4.2, 19, 0.9, colour);
      pen.circle(10, 19, 2.2, lighter(hex, 0.3));
      pen.rect(8, 31, 36, 0.5, seam(hex), 0, { opacity: 0.3 });
      pen.rect(8, 84, 36, 0.5, seam(hex), 0, { opacity: 0.3 });
    },
  };
}

export function stackingKit(hex: string): Portrait {
  return {
    width: 62,
    height: 22,
    place: 'counter',
    draw(pen) {
      pen.path('M6 4h50l6 9H0z', pen.shade(lighter(hex, 0.1), 0.1));
      pen.path('M12 6h38l3.5 5h-45z', darker(hex, 0.22), { opacity: 0.5 });
      pen.rect(0, 13, 62, 7, pen.shade(hex, 0.12), 1.5);
      pen.rect(8, 15.5, 46, 6, pen.shade(tones.wood), 1);
      pen.rect(25, 17.6, 12, 1.4, darker(tones.wood, 0.4), 0.7);
    },
  };
}

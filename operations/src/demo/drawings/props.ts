import { darker, hexOf, lighter, tones } from './colours';
import type { Pen } from './pen';
import { d } from './pen';

/** Sky, glazing bars and the curtain that says from where the light comes. */
export function windowOn(pen: Pen, x: number, y: number, width: number, height: number, curtain?: string): void {
  pen.rect(x - 4, y - 4, width + 8, height + 8, '#fbf8f1', 1.5);
  pen.rect(x, y, width, height, pen.linear([[0, '#cfe0e6'], [1, '#f6efe0']], [0, 1]));
  const hill = height * 0.72;
  pen.path(d`M${x} ${y + hill}q${width * 0.3} ${-height * 0.16} ${width * 0.55} ${0}t${width * 0.45} ${-height * 0.03}V${y + height}H${x}z`, lighter(tones.sage, 0.3));
  pen.path(d`M${x} ${y + hill + 14}q${width * 0.4} ${-height * 0.1} ${width} 0V${y + height}H${x}z`, lighter(tones.sage, 0.08));
  pen.rect(x + width / 2 - 1.4, y, 2.8, height, '#fbf8f1');
  pen.rect(x, y + height * 0.36, width, 2, '#fbf8f1');
  pen.rect(x - 6, y + height + 3, width + 12, 4, lighter(tones.sand, 0.5), 1);
  if (!curtain) return;
  for (const at of [x - 16, x + width - 6]) {
    pen.path(d`M${at} ${y - 12}h22v${height + 40}q-11 4-22 0z`, pen.linear([[0, lighter(curtain, 0.4)], [0.4, curtain], [0.6, lighter(curtain, 0.3)], [1, darker(curtain, 0.08)]], [1, 0]));
  }
  pen.rect(x - 22, y - 14, width + 44, 2.4, darker(tones.wood, 0.1), 1.2);
}

export function lightPatch(pen: Pen, x: number, y: number, width: number, height: number): void {
  const light = pen.linear([[0, tones.white, 0.5], [1, tones.white, 0]], [0.7, 1]);
  const beam = d`h${width * 0.46}l${height * 0.42} ${height}h${-width * 0.46}z`;
  pen.path(d`M${x} ${y}` + beam + d`M${x + width * 0.56} ${y}` + beam, light);
}

/** A leaf from the pot's mouth, leaning by `turn` degrees. */
function leaf(turn: number, length: number): string {
  const sin = Math.sin((turn * Math.PI) / 180);
  const cos = Math.cos((turn * Math.PI) / 180);
  const point = (x: number, y: number) => d`${x * cos - y * sin} ${x * sin + y * cos} `;
  return `M0-30q${point(-length * 0.24, -length * 0.6)}${point(0, -length)}q${point(length * 0.24, length * 0.4)}${point(0, length)}z`;
}

const foliage: readonly (readonly [hex: string, leaves: string])[] = [
  [hexOf('moss'), leaf(-58, 52) + leaf(30, 70)],
  [tones.sage, leaf(52, 56) + leaf(-32, 68)],
  [darker(tones.sage, 0.22), leaf(-8, 76)],
  [tones.sage, leaf(12, 62)],
];

export function plant(pen: Pen, x: number, foot: number, size: number, pot = tones.clay): void {
  pen.at(x, foot, size / 100, () => {
    pen.floorShadow(0, 0, 40);
    for (const [hex, leaves] of foliage) pen.path(leaves, hex);
    pen.path('M-18-32h36l-4 32h-28z', pen.round(pot));
    pen.rect(-20, -35, 40, 6, lighter(pot, 0.25), 2);
  });
}

export function picture(pen: Pen, x: number, y: number, width: number, height: number, sun = tones.clay): void {
  pen.rect(x + 1.5, y + 2.5, width, height, tones.shadow, 0, { opacity: 0.12 });
  pen.rect(x + 1, y + 1, width - 2, height - 2, '#f7f2e8', 0, { stroke: tones.wood, 'stroke-width': 2 });
  pen.circle(x + width * 0.6, y + height * 0.4, Math.min(width, height) * 0.17, sun);
  pen.path(d`M${x + 6} ${y + height - 8}q${width / 2 - 6} ${-height * 0.62} ${width - 12} 0z`, tones.sage);
}

export function pendant(pen: Pen, x: number, drop: number, width: number, hex: string): void {
  pen.rect(x - 0.4, 0, 0.8, drop, tones.ink);
  pen.path(d`M${x - width / 2} ${drop + width * 0.42}q0 ${-width * 0.42} ${width / 2} ${-width * 0.42}t${width / 2} ${width * 0.42}z`, pen.shade(hex, 0.16));
  pen.ellipse(x, drop + width * 0.42, width * 0.42, 2, '#fff0cc');
}

export function floorLamp(pen: Pen, x: number, foot: number): void {
  pen.floorShadow(x, foot, 26);
  pen.ellipse(x, foot - 1, 13, 2.2, tones.ink);
  pen.rect(x - 0.8, foot - 140, 1.6, 140, tones.ink);
  pen.circle(x, foot - 140, 46, pen.radial([[0, '#fff1cf', 0.6], [1, '#fff1cf', 0]]));
  pen.path(d`M${x - 13} ${foot - 158}h26l7 32h-40z`, '#efe3cb');
}

export function rug(pen: Pen, cx: number, y: number, width: number, depth: number, hex: string): void {
  const left = cx - width / 2;
  pen.path(d`M${left + depth * 0.8} ${y}h${width - depth * 1.6}l${depth * 0.8} ${depth}h${-width}z`, hex);
  pen.path(d`M${left + depth * 0.86} ${y + depth * 0.12}h${width - depth * 1.72}l${depth * 0.56} ${depth * 0.74}h${-(width - depth * 0.6)}z`, 'none', { stroke: lighter(hex, 0.5), 'stroke-width': 1 });
}

export function lowCabinet(pen: Pen, x: number, foot: number, width: number, height: number, wood = tones.wood): void {
  pen.floorShadow(x + width / 2, foot, width);
  for (const at of [x + 10, x + width - 14]) pen.rect(at, foot - 12, 4, 12, darker(wood, 0.25), 1);
  pen.rect(x, foot - height, width, height - 9, pen.shade(wood, 0.14), 2);
  const third = width / 3;
  pen.stroke(d`M${x + third} ${foot - height + 4}v${height - 16}m${third} 0v${16 - height}`, darker(wood, 0.35), 0.7);
  pen.stroke(d`M${x + third / 2 - 6} ${foot - height / 2 - 4}h12m${third - 12} 0h12m${third - 12} 0h12`, tones.brass, 1.4);
  pen.rect(x - 1, foot - height - 2, width + 2, 3.4, lighter(wood, 0.25), 1.5);
}

/** A run of kitchen cupboards with its counter; `gap` leaves a bay open. */
export function cupboards(pen: Pen, x: number, top: number, foot: number, doors: number, door: number, hex: string, gap = -1): void {
  pen.rect(x, foot - 9, doors * door, 9, darker(hex, 0.5));
  let panels = '';
  let handles = '';
  for (let index = 0; index < doors; index += 1) {
    if (index === gap) continue;
    const at = x + index * door;
    panels += d`M${at + 0.4} ${top + 4}h${door - 0.8}v${foot - top - 13}h${0.8 - door}z`;
    handles += d`M${at + door * 0.3} ${top + 10}h${door * 0.4}`;
  }
  pen.path(panels, pen.shade(hex, 0.1));
  pen.stroke(handles, tones.brass, 1.5);
  pen.rect(x - 2, top, doors * door + 4, 4.4, pen.linear([[0, '#faf6ee'], [1, '#ddd3c4']]), 0.6);
  pen.rect(x, top + 4.4, doors * door, 2.4, tones.shadow, 0, { opacity: 0.16 });
}

export function tiles(pen: Pen, x: number, y: number, width: number, height: number, hex: string, size = 15): void {
  pen.rect(x, y, width, height, hex);
  pen.rect(x, y, width, height, pen.texture(size, (tile) => tile.stroke(d`M0 0h${size}M0 0v${size}`, darker(hex, 0.22), 0.5, { opacity: 0.45 })));
}

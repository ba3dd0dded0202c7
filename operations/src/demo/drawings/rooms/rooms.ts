import { darker, lighter, mix, tones } from '../colours';
import type { Pen } from '../pen';
import { d } from '../pen';
import { cupboards, lightPatch, picture, plant, rug, tiles, windowOn } from '../props';

/** How large a room is built: centimetres across and down, and where wall meets floor. */
export interface View {
  width: number;
  height: number;
  horizon: number;
}

export const wide: View = { width: 480, height: 360, horizon: 272 };
export const near: View = { width: 300, height: 225, horizon: 176 };
export const close: View = { width: 128, height: 96, horizon: 72 };

function shell(pen: Pen, { width, height, horizon }: View, wall: string, floor = tones.floor): void {
  pen.rect(0, 0, width, horizon, pen.linear([[0, mix(wall, tones.white, 0.45)], [1, wall]]));
  pen.rect(0, horizon, width, height - horizon, pen.linear([[0, lighter(floor, 0.2)], [1, darker(floor, 0.1)]], [0.3, 1]));
  const board = (height - horizon) / 4;
  pen.stroke(d`M0 ${horizon + board}h${width}M0 ${horizon + board * 2.3}h${width}`, darker(floor, 0.08), 0.6);
  pen.rect(0, horizon - 6, width, 6, mix(wall, tones.white, 0.6));
}

export function livingRoom(pen: Pen, view: View = wide, wall = mix(tones.wall, tones.sand, 0.3)): void {
  shell(pen, view, wall);
  if (view === wide) {
    windowOn(pen, 34, 52, 96, 140, '#e9dfcc');
    lightPatch(pen, 150, 40, 90, 180);
    rug(pen, 270, 292, 330, 48, mix(tones.mist, tones.wall, 0.45));
  } else {
    windowOn(pen, 18, 18, 74, 96, '#e9dfcc');
    lightPatch(pen, 110, 10, 70, 130);
    rug(pen, 170, 188, 250, 32, mix(tones.clay, tones.wall, 0.55));
  }
}

export function bedroom(pen: Pen): void {
  shell(pen, wide, mix(tones.wall, tones.mist, 0.34), mix(tones.floor, tones.wood, 0.25));
  windowOn(pen, 26, 50, 92, 142, tones.sage);
  lightPatch(pen, 140, 40, 84, 180);
  rug(pen, 270, 300, 320, 46, mix(tones.sand, tones.wall, 0.4));
}

export function study(pen: Pen): void {
  shell(pen, near, mix(tones.wall, tones.sage, 0.3));
  windowOn(pen, 20, 20, 66, 92, '#efe6d6');
  lightPatch(pen, 104, 10, 60, 130);
  pen.rect(196, 52, 78, 3, pen.shade(tones.wood), 1);
  for (const [x, height, hex] of [[202, 20, tones.clay], [208, 24, tones.sand], [214, 18, tones.moss], [220, 22, tones.mist], [227, 25, tones.ink]] as const) pen.rect(x, 52 - height, 5.4, height, hex, 0.6);
  plant(pen, 258, 52, 24, tones.sand);
}

export function diningRoom(pen: Pen): void {
  shell(pen, near, mix(tones.wall, tones.clay, 0.22));
  windowOn(pen, 16, 22, 70, 96);
  lightPatch(pen, 104, 10, 64, 130);
  picture(pen, 222, 34, 48, 60, tones.sand);
}

const kitchenGreen = mix(tones.sage, tones.wall, 0.35);

export function kitchen(pen: Pen): void {
  shell(pen, wide, mix(tones.wall, tones.sage, 0.2), '#dcd3c6');
  tiles(pen, 150, 118, 330, 74, '#f4efe6', 14);
  windowOn(pen, 196, 64, 84, 96);
  lightPatch(pen, 290, 20, 70, 160);
  for (const x of [330, 376, 422]) {
    pen.rect(x, 40, 45, 72, lighter(kitchenGreen, 0.25), 1);
    pen.rect(x + 15, 106, 15, 1.6, tones.brass, 0.8);
  }
  cupboards(pen, 152, 192, 284, 7, 48, kitchenGreen);
  pen.stroke('M236 192v-20q0-8 8-8t8 8v3', '#aab0b0', 2.6);
  plant(pen, 306, 192, 30, tones.sand);
  pen.path('M356 182h26q0 10-13 10t-13-10z', pen.shade(tones.clay));
  for (const [x, hex] of [[362, '#d9a06e'], [369, tones.sage], [376, '#d9a06e']] as const) pen.circle(x, 180, 4.6, hex);
}

/** Counter height, nearer: what is built in or hung above. */
export function cookingCorner(pen: Pen, gap = -1): void {
  shell(pen, { ...near, horizon: 210 }, mix(tones.wall, tones.sage, 0.2), '#dcd3c6');
  tiles(pen, 0, 10, 300, 112, '#f3eee4', 14);
  lightPatch(pen, 20, 0, 90, 120);
  cupboards(pen, 0, 122, 214, 5, 60, kitchenGreen, gap);
}

/** A tall unit for what is built in at chest height. */
export function tallUnit(pen: Pen): void {
  cookingCorner(pen);
  pen.rect(150, 0, 66, 214, darker(kitchenGreen, 0.3));
  for (const [y, height] of [[0, 56], [112, 46], [159, 47]] as const) pen.rect(152, y, 62, height, pen.shade(kitchenGreen, 0.1), 0.8);
  for (const y of [117, 164]) pen.rect(172, y, 22, 1.6, tones.brass, 0.8);
  pen.rect(152, 58, 62, 52, darker(kitchenGreen, 0.55));
}

export function counterTop(pen: Pen): void {
  tiles(pen, 0, 0, close.width, close.horizon, '#f3eee4', 11);
  windowOn(pen, 8, 6, 34, 44);
  lightPatch(pen, 46, 0, 34, 72);
  pen.rect(0, close.horizon, close.width, 12, pen.linear([[0, '#efe3cf'], [1, lighter(tones.wood, 0.35)]]));
  pen.rect(0, close.horizon + 12, close.width, 14, pen.linear([[0, darker(tones.wood, 0.1)], [1, tones.wood]], [0, 1]));
  pen.rect(96, 24, 32, 1.6, pen.shade(tones.wood), 0.6);
  for (const [x, hex] of [[99, tones.clay], [107, '#faf6ee'], [115, tones.mist]] as const) pen.path(d`M${x} 17h6v5.5q0 1.5-1.5 1.5h-3Q${x} 24 ${x} 22.5z`, pen.shade(hex, 0.12));
  plant(pen, 18, close.horizon + 5, 22, '#f1eadc');
}

export function bedsideTable(pen: Pen): void {
  pen.rect(0, 0, close.width, close.height, pen.linear([[0, '#eef1ef'], [1, mix(tones.wall, tones.mist, 0.45)]]));
  lightPatch(pen, 20, 0, 40, 80);
  pen.rect(0, 40, 44, 56, pen.shade(mix(tones.mist, tones.wall, 0.2), 0.12), 5);
  pen.path('M0 58q22-6 44 2l3 14q-22 8-47 4z', pen.shade('#faf6ee', 0.1));
  pen.path('M0 74q26-8 50 2v20H0z', pen.shade(tones.sage, 0.14));
  pen.rect(52, close.horizon, 76, 24, pen.shade(tones.wood, 0.14), 2);
  pen.rect(50, close.horizon - 2, 78, 4, lighter(tones.wood, 0.3), 1.5);
  pen.rect(84, close.horizon + 10, 12, 1.4, tones.brass, 0.7);
  pen.circle(112, 36, 24, pen.radial([[0, '#fff1cf', 0.75], [1, '#fff1cf', 0]]));
  pen.path('M105 28h14l4 16h-22z', pen.shade('#f1e6d0', 0.1));
  pen.rect(111.4, 44, 1.2, 24, tones.ink);
  pen.ellipse(112, 69, 7, 1.6, tones.ink);
  for (const [y, hex] of [[67, tones.clay], [64.5, tones.sand]] as const) pen.rect(56, y, 18, 2.5, hex, 0.5);
}

export function bathroom(pen: Pen): void {
  shell(pen, near, mix(tones.wall, tones.mist, 0.4), '#d5d2ca');
  tiles(pen, 0, 66, 300, 104, mix('#f3f1ea', tones.mist, 0.28), 12);
  lightPatch(pen, 40, 0, 80, 160);
  pen.rect(196, 34, 66, 76, pen.shade(tones.wood, 0.1), 33);
  pen.rect(199, 37, 60, 70, pen.linear([[0, '#f4f8f8'], [1, '#bfd0d4']]), 30);
  pen.rect(184, 132, 90, 5, '#fbf8f1', 1.5);
  pen.rect(188, 137, 82, 34, pen.shade(tones.wood, 0.12), 1.5);
  pen.path('M208 122h44q-2 11-12 11h-20q-10 0-12-11z', pen.shade('#fbf8f1', 0.1));
  pen.stroke('M230 121v-9q0-5 6-5h4', '#aab0b0', 2.4);
  pen.path('M16 136h120q4 0 4 4-2 40-22 42H38q-20-2-24-42 0-4 2-4z', pen.shade('#fbf9f3', 0.1));
  pen.rect(8, 133, 138, 5, '#fffdf8', 2.5);
  pen.stroke('M128 133v-22q0-5-6-5h-6', '#aab0b0', 2.6);
  pen.path('M34 134h24v26q-12 4-24 0z', pen.shade(tones.clay, 0.1));
  plant(pen, 286, 190, 44, tones.sand);
}

export function balcony(pen: Pen): void {
  shell(pen, near, mix(tones.wall, tones.sand, 0.35), '#d6cbbb');
  pen.rect(14, 12, 150, 148, '#fbf8f1', 1);
  pen.rect(18, 16, 142, 140, pen.linear([[0, '#c9dde4'], [1, '#f7eedd']], [0, 1]));
  pen.circle(60, 54, 13, '#fdf0d2');
  pen.path('M18 122q40-24 76-6t66-6v46H18z', lighter(tones.sage, 0.25));
  pen.path('M30 96h12v60H30zM44 84h12v72H44zM124 90h12v66h-12zM140 102h12v54h-12z', mix(tones.mist, tones.white, 0.35));
  for (const x of [64, 111]) pen.rect(x, 16, 2.4, 140, '#fbf8f1');
  pen.stripes(22, 122, 138, 34, 9, 1.4, '#8e9493', true);
  pen.rect(18, 119, 142, 3, '#8e9493', 1);
  lightPatch(pen, 168, 10, 60, 140);
  pen.rect(172, 18, 122, 3, pen.shade(tones.wood), 1);
  for (const [x, hex, long] of [[184, tones.sand, 34], [206, tones.sage, 40], [228, '#faf6ee', 30]] as const) {
    pen.path(d`M${x} 25l8-4 8 4v${long}h-16z`, hex);
  }
  plant(pen, 30, 200, 62, tones.clay);
  plant(pen, 58, 206, 40, tones.sand);
}

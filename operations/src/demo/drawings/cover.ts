import { lightness, mix, tones } from './colours';
import type { Portrait } from './pen';
import { Pen, d, put } from './pen';

const side = 800;
/** How much of the square a portrait may fill. */
const room = { floor: { width: 650, height: 590 }, counter: { width: 600, height: 430 }, wall: { width: 620, height: 540 } };

/** A patch of window light on the wall, falling from the top left. */
function windowLight(pen: Pen): void {
  const light = pen.linear([[0, tones.white, 0.85], [1, tones.white, 0]], [0.6, 1]);
  pen.path('M90 0h210l210 560H300z', light, { opacity: 0.55 });
  pen.path('M340 0h90l210 560h-90z', light, { opacity: 0.4 });
}

/** The wall behind: its own tint in pale tones, the room's where the thing is too pale or dark to tint it. */
function wallFor(hex: string, roomTint: string): string {
  const light = lightness(hex);
  if (light > 0.84) return mix(tones.wall, roomTint, 0.3);
  if (light < 0.55) return mix(tones.wall, roomTint, 0.2);
  return mix(tones.wall, hex, 0.18);
}

function stage(pen: Pen, place: Portrait['place'], foot: number, wall: string): void {
  pen.rect(0, 0, side, side, pen.linear([[0, mix(wall, tones.white, 0.5)], [1, wall]]));
  windowLight(pen);
  if (place === 'floor') {
    const edge = foot - 52;
    pen.rect(0, edge, side, side - edge, pen.linear([[0, mix(tones.floor, wall, 0.3)], [1, mix(tones.floorDark, wall, 0.25)]], [0.4, 1]));
    pen.rect(0, edge - 10, side, 10, mix(wall, tones.white, 0.5));
  }
  if (place === 'counter') {
    const edge = foot - 24;
    const front = foot + 46;
    pen.rect(0, edge, side, 70, pen.linear([[0, mix(tones.wood, tones.white, 0.38)], [1, mix(tones.wood, tones.white, 0.18)]]));
    pen.rect(0, front, side, side - front, pen.linear([[0, mix(tones.wood, tones.shadow, 0.14)], [1, mix(tones.wood, tones.white, 0.05)]], [0, 1]));
    pen.stroke(d`M0 ${front}h${side}`, mix(tones.wood, tones.white, 0.6), 2);
  }
}

/** The square picture a list shows: one thing, on a quiet stage. */
export function cover(portrait: Portrait, hex: string, roomTint: string): string {
  const pen = new Pen();
  const { place } = portrait;
  const { width, height } = room[place];
  const scale = Math.min(width / portrait.width, height / portrait.height);
  // What stands sits a little below the middle, however tall it is.
  const foot = Math.max(560, Math.min(700, 440 + (portrait.height * scale) / 2));
  stage(pen, place, foot, wallFor(hex, roomTint));
  put(pen, portrait, side / 2, place === 'wall' ? side / 2 : foot, scale);
  return pen.document(side, side);
}

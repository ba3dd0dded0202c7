import { mix, tones } from './colours';
import type { Portrait } from './pen';
import { Pen, d, put } from './pen';

const side = 800;
/** How much of the square a portrait may fill. */
const room = { floor: { width: 560, height: 560, y: 690 }, counter: { width: 480, height: 440, y: 612 }, wall: { width: 600, height: 500, y: 400 } };

/** A patch of window light on the wall, falling from the top left. */
function windowLight(pen: Pen): void {
  const light = pen.linear([[0, tones.white, 0.85], [1, tones.white, 0]], [0.6, 1]);
  pen.path('M90 0h210l210 560H300z', light, { opacity: 0.55 });
  pen.path('M340 0h90l210 560h-90z', light, { opacity: 0.4 });
}

function stage(pen: Pen, place: Portrait['place'], tint: string): void {
  const wall = mix(tones.wall, tint, 0.16);
  pen.rect(0, 0, side, side, pen.linear([[0, mix(wall, tones.white, 0.45)], [1, wall]]));
  windowLight(pen);
  if (place === 'floor') {
    pen.rect(0, 640, side, 160, pen.linear([[0, mix(tones.floor, tint, 0.12)], [1, mix(tones.floorDark, tint, 0.08)]], [0.4, 1]));
    pen.rect(0, 630, side, 10, mix(wall, tones.white, 0.5));
  }
  if (place === 'counter') {
    pen.rect(0, 590, side, 70, pen.linear([[0, mix(tones.wood, tones.white, 0.35)], [1, mix(tones.wood, tones.white, 0.15)]]));
    pen.rect(0, 660, side, 140, pen.linear([[0, mix(tones.wood, tones.shadow, 0.12)], [1, mix(tones.wood, tones.white, 0.05)]], [0, 1]));
    pen.path(d`M0 660h${side}`, 'none', { stroke: mix(tones.wood, tones.white, 0.6), 'stroke-width': 2 });
  }
}

/** The square picture a list shows: one thing, on a quiet stage. */
export function cover(portrait: Portrait, tint: string): string {
  const pen = new Pen();
  const { width, height, y } = room[portrait.place];
  stage(pen, portrait.place, tint);
  put(pen, portrait, side / 2, y, Math.min(width / portrait.width, height / portrait.height));
  return pen.document(side, side);
}

import type { Pen } from '../pen';
import { d } from '../pen';

export const linen = '#f2ecdf';

export function cushion(pen: Pen, x: number, y: number, w: number, h: number, hex: string): void {
  pen.path(d`M${x + 3} ${y}q${w / 2 - 3} 2 ${w - 6} 0q3 0 3 3q-1.5 ${h / 2 - 3} 0 ${h - 6}q0 3-3 3q${-(w / 2 - 3)}-2 ${-(w - 6)} 0q-3 0-3-3q1.5 ${-(h / 2 - 3)} 0 ${-(h - 6)}q0-3 3-3z`, pen.shade(hex, 0.14));
}

export const slatted = (pen: Pen, step: number, width: number, hex: string): string =>
  pen.texture(step, (tile) => tile.rect(0, 0, width, step, hex));

export function legs(pen: Pen, xs: readonly number[], y: number, height: number, wood: string): void {
  for (const x of xs) pen.path(d`M${x} ${y}h5l-1 ${height}h-3z`, pen.shade(wood, 0.2));
}

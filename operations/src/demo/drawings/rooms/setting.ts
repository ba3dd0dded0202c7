import type { Pen, Portrait } from '../pen';
import { put } from '../pen';
import type { View } from './rooms';

/** A room arranged around one product: the view it needs, and where the product goes. */
export interface Setting {
  view: View;
  /** Where the camera stands, if it does not see the whole view. */
  frame?: { x: number; y: number; width: number };
  arrange(pen: Pen, product: Portrait): void;
}

/** Neighbours of the product: drawn without shading, so that they stay behind it. */
export const beside = (pen: Pen, neighbour: Portrait, x: number, foot: number, scale = 1): void =>
  pen.plainly(() => put(pen, neighbour, x, foot, scale));

export const hung = (pen: Pen, product: Portrait, x: number, foot: number): void =>
  put(pen, product, x, product.place === 'wall' ? foot - product.height / 2 : foot);

import type { Portrait } from '../pen';

/** The same thing in another size: slimmer, taller, for fewer or for more. */
export function resized(portrait: Portrait, width: number, height: number): Portrait {
  const across = Math.round((width / portrait.width) * 1000) / 1000;
  const down = Math.round((height / portrait.height) * 1000) / 1000;
  return {
    ...portrait,
    width,
    height,
    shadows: portrait.shadows?.map(([x, y, w, h]) => [x * across, y * down, w * across, h * down] as const),
    draw: (pen) => pen.within(`scale(${across} ${down})`, () => portrait.draw(pen)),
  };
}

import { darker, lighter, tones } from './colours';

export type Attributes = Record<string, string | number>;
type Stop = readonly [offset: number, colour: string, opacity?: number];

const short = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
const tiny = (value: number): string => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');

/** a, b … z, aa, ab …: the shortest names an id can have. */
const letters = (count: number): string =>
  (count < 26 ? '' : letters(Math.floor(count / 26) - 1)) + String.fromCharCode(97 + (count % 26));

/** A path with its numbers kept short: d`M${x} ${y}h${w}`. */
export function d(parts: TemplateStringsArray, ...values: number[]): string {
  const outline = parts.map((part, index) => part + (index < values.length ? short(values[index] ?? 0) : '')).join('');
  return outline.replace(/ -/g, '-');
}

/** Zero is what SVG assumes for these, so saying it only makes the file longer. */
const assumed = new Set(['x', 'y', 'cx', 'cy', 'rx']);

/**
 * Draws shapes in centimetres. Light always comes from the top left, so `shade` runs from a lighter
 * top-left corner to a darker bottom-right one.
 */
export class Pen {
  private readonly paints = new Map<string, string>();
  private readonly marks: string[] = [];
  private plain = false;

  /** Without shading: what is in the background stays there, and the file small. */
  plainly(draw: () => void): void {
    this.plain = true;
    draw();
    this.plain = false;
  }

  private paint(markup: (id: string) => string): string {
    const key = markup('');
    const id = this.paints.get(key) ?? letters(this.paints.size);
    this.paints.set(key, id);
    return `url(#${id})`;
  }

  private static stops(stops: readonly Stop[]): string {
    return stops
      .map(([offset, colour, opacity]) =>
        `<stop${offset === 0 ? '' : ` offset="${tiny(offset)}"`} stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${tiny(opacity)}"`}/>`)
      .join('');
  }

  /** Along a direction given in the box of the shape: [1, 0] left to right, [0, 1] top to bottom. */
  linear(stops: readonly Stop[], [x, y]: readonly [number, number] = [1, 1]): string {
    return this.paint((id) => {
      const across = x === 1 ? '' : ` x2="${x}"`;
      const down = y === 0 ? '' : ` y2="${y}"`;
      return `<linearGradient id="${id}"${across}${down}>${Pen.stops(stops)}</linearGradient>`;
    });
  }

  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5): string {
    return this.paint((id) => {
      const centre = cx === 0.5 && cy === 0.5 ? '' : ` cx="${tiny(cx)}" cy="${tiny(cy)}"`;
      return `<radialGradient id="${id}"${centre}>${Pen.stops(stops)}</radialGradient>`;
    });
  }

  shade(hex: string, depth = 0.12): string {
    if (this.plain) return hex;
    return this.linear([[0, lighter(hex, depth * 2)], [1, darker(hex, depth)]]);
  }

  /** A standing cylinder: bright left of the middle, dark to the right. */
  round(hex: string): string {
    return this.linear([[0, darker(hex, 0.08)], [0.28, lighter(hex, 0.45)], [0.6, hex], [1, darker(hex, 0.24)]], [1, 0]);
  }

  /** Repeats a small drawing, `size` centimetres apart. */
  texture(size: number, draw: (pen: Pen) => void): string {
    const tile = new Pen();
    draw(tile);
    const shapes = tile.marks.join('');
    return this.paint((id) =>
      `<pattern id="${id}" width="${short(size)}" height="${short(size)}" patternUnits="userSpaceOnUse">${shapes}</pattern>`);
  }

  private mark(tag: string, own: Attributes, more: Attributes): void {
    const attributes = Object.entries({ ...own, ...more })
      .filter(([name, value]) => !(value === 0 && assumed.has(name)))
      .map(([name, value]) => ` ${name}="${typeof value === 'number' ? (name.includes('opacity') ? tiny(value) : short(value)) : value}"`);
    this.marks.push(`<${tag}${attributes.join('')}/>`);
  }

  rect(x: number, y: number, width: number, height: number, fill: string, rx = 0, more: Attributes = {}): void {
    this.mark('rect', { x, y, width, height, rx: Math.min(rx, width / 2, height / 2), fill }, more);
  }

  circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): void {
    this.mark('circle', { cx, cy, r, fill }, more);
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): void {
    this.mark('ellipse', { cx, cy, rx, ry, fill }, more);
  }

  path(outline: string, fill: string, more: Attributes = {}): void {
    this.mark('path', { d: outline, fill }, more);
  }

  stroke(outline: string, colour: string, width: number, more: Attributes = {}): void {
    this.mark('path', { d: outline, fill: 'none', stroke: colour, 'stroke-width': width }, more);
  }

  /** A line of words, its foot at the given point. */
  words(words: string, x: number, y: number, size: number, colour: string): void {
    const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    this.marks.push(`<text x="${short(x)}" y="${short(y)}" font-family="sans-serif" font-size="${short(size)}" fill="${colour}">${safe}</text>`);
  }

  /** Slats, bars or pleats of one thickness: a single dashed stroke instead of many boxes. */
  stripes(x: number, y: number, width: number, height: number, step: number, thickness: number, colour: string, upright = false): void {
    const outline = upright ? d`M${x} ${y + height / 2}h${width}` : d`M${x + width / 2} ${y}v${height}`;
    const dashes = `${short(thickness)} ${short(step - thickness)}`;
    this.stroke(outline, colour, upright ? height : width, { 'stroke-dasharray': dashes, 'stroke-linecap': 'butt' });
  }

  within(transform: string, draw: () => void): void {
    this.marks.push(`<g transform="${transform}">`);
    draw();
    this.marks.push('</g>');
  }

  at(x: number, y: number, scale: number, draw: () => void): void {
    const grown = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
    this.within(`${x || y ? `translate(${short(x)} ${short(y)})` : ''}${grown}`.trim(), draw);
  }

  /** The soft pool under a thing that stands, a little to the right of it. */
  floorShadow(cx: number, y: number, width: number, strength = 0.34): void {
    const pool = this.radial([[0, tones.shadow, strength], [0.55, tones.shadow, strength * 0.45], [1, tones.shadow, 0]]);
    this.ellipse(cx + width * 0.04, y, width * 0.6, Math.max(1.6, Math.min(width * 0.055, 7)), pool);
  }

  /** Two offset ghosts of a thing that hangs. */
  wallShadow(x: number, y: number, width: number, height: number, rx: number): void {
    const off = Math.max(1, Math.min(width, height) * 0.05);
    this.rect(x + off * 1.6, y + off * 2, width, height, tones.shadow, rx, { opacity: 0.06 });
    this.rect(x + off * 0.7, y + off, width, height, tones.shadow, rx, { opacity: 0.09 });
  }

  document(width: number, height: number): string {
    const defs = [...this.paints].map(([markup, id]) => markup.replace('id=""', `id="${id}"`)).join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke-linecap="round">${defs ? `<defs>${defs}</defs>` : ''}${this.marks.join('')}</svg>\n`;
    return svg.replace(/"#(.)\1(.)\2(.)\3"/g, '"#$1$2$3"');
  }
}

/** Something that can be drawn: its size in centimetres and how it is held up. */
export interface Portrait {
  width: number;
  height: number;
  place: 'floor' | 'wall' | 'counter';
  /** Corner of its wall shadow. */
  corner?: number;
  /** What casts the wall shadow, where that is not the whole box. */
  shadows?: readonly (readonly [x: number, y: number, width: number, height: number])[];
  draw(pen: Pen): void;
}

/** With its shadow, its foot (or its middle, for what hangs) at the given point. */
export function put(pen: Pen, portrait: Portrait, x: number, y: number, scale = 1): void {
  const { width, height, place, corner = 3, shadows = [[0, 0, width, height]] } = portrait;
  const top = place === 'wall' ? y - (height * scale) / 2 : y - height * scale;
  pen.at(x - (width * scale) / 2, top, scale, () => {
    if (place === 'wall') for (const box of shadows) pen.wallShadow(...box, corner);
    else pen.floorShadow(width / 2, height, width);
    portrait.draw(pen);
  });
}

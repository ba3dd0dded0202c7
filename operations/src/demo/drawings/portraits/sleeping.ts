import { darker, hexOf, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';
import { cushion, legs, slatted } from './joinery';

/** A blanket that is not the colour of its bed. */
const blanketFor = (hex: string): string => (hex === hexOf('oat') ? tones.clay : '#e9dfcd');

/** Mattress, pillows and a blanket, drawn between two posts. */
function bedding(pen: Pen, x: number, y: number, width: number, blanket: string): void {
  pen.rect(x, y + 14, width, 24, pen.shade('#f6f2e9', 0.08), 7);
  const pillow = width * 0.38;
  for (const at of [x + width * 0.08, x + width * 0.54]) cushion(pen, at, y, pillow, 20, '#faf6ee');
  pen.path(d`M${x - 2} ${y + 22}q${width / 2}-7 ${width + 4} 0v16q0 6-6 6H${x + 4}q-6 0-6-6z`, pen.shade(blanket, 0.14));
  pen.path(d`M${x - 2} ${y + 22}q${width / 2}-7 ${width + 4} 0v5q${-width / 2}-7 ${-(width + 4)} 0z`, lighter(blanket, 0.5));
  pen.stroke(d`M${x + width * 0.3} ${y + 28}q3 6 1 14m${width * 0.38}-14q-2 7 0 14`, darker(blanket, 0.25), 0.6, { opacity: 0.4 });
}

export function woodenBed(wood: string): Portrait {
  return {
    width: 190,
    height: 104,
    place: 'floor',
    draw(pen) {
      pen.rect(4, 0, 182, 6, pen.shade(lighter(wood, 0.1), 0.14), 3);
      pen.rect(8, 5, 174, 50, slatted(pen, 7, 3, darker(wood, 0.08)));
      for (const x of [4, 180]) pen.rect(x, 3, 6, 101, pen.shade(wood, 0.18), 2);
      bedding(pen, 13, 38, 164, tones.sage);
      pen.rect(0, 80, 190, 12, pen.shade(wood, 0.16), 3);
      legs(pen, [10, 175], 91, 13, darker(wood, 0.12));
    },
  };
}

export function upholsteredBed(hex: string): Portrait {
  return {
    width: 200,
    height: 108,
    place: 'floor',
    draw(pen) {
      pen.path('M0 20Q0 6 14 6q14-6 86-6t86 6q14 0 14 14v72H0z', pen.shade(darker(hex, 0.05), 0.12));
      for (const x of [16, 58, 100, 142]) pen.rect(x, 6, 41, 62, pen.shade(hex, 0.12), 9);
      bedding(pen, 18, 42, 164, blanketFor(hex));
      pen.rect(0, 84, 200, 18, pen.shade(lighter(hex, 0.05), 0.14), 7);
      legs(pen, [12, 183], 101, 7, tones.wood);
    },
  };
}

export function slidingWardrobe(hex: string): Portrait {
  return {
    width: 160,
    height: 220,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, 160, 219, darker(hex, 0.22), 1.5);
      pen.rect(3, 4, 78, 208, pen.shade(hex, 0.1), 0.6);
      pen.rect(79, 4, 78, 208, pen.shade(lighter(hex, 0.12), 0.14), 0.6);
      pen.rect(77.5, 4, 1.5, 208, tones.shadow, 0, { opacity: 0.3 });
      for (const y of [74, 143]) pen.rect(3, y, 154, 0.6, darker(hex, 0.25), 0, { opacity: 0.5 });
      pen.rect(82, 92, 2, 40, pen.shade(tones.brass), 1);
      pen.rect(7, 92, 2, 40, pen.shade(tones.brass), 1);
      pen.path('M79 4h34L90 212H79z', tones.white, { opacity: 0.14 });
      pen.rect(0, 212, 160, 7, darker(hex, 0.4), 1, { opacity: 0.6 });
    },
  };
}

export function latticeWardrobe(wood: string, doors: 2 | 4): Portrait {
  const width = doors * 45 + 4;
  return {
    width,
    height: 220,
    place: 'floor',
    draw(pen) {
      pen.rect(0, 0, width, 219, darker(wood, 0.28), 1.5);
      const slats = pen.texture(4, (slat) => {
        slat.rect(0, 0, 2.8, 4, lighter(wood, 0.12));
        slat.rect(2.8, 0, 1.2, 4, darker(wood, 0.34));
      });
      for (let index = 0; index < doors; index += 1) {
        const x = 2 + index * 45;
        pen.rect(x + 0.4, 4, 44.2, 208, pen.shade(wood, 0.12), 0.8);
        pen.rect(x + 6, 11, 33, 194, slats, 0.8);
        const knob = index % 2 ? x + 2.4 : x + 41;
        pen.rect(knob, 100, 1.8, 26, tones.brass, 0.9);
      }
      pen.rect(0, 213, width, 6, darker(wood, 0.45), 1);
      pen.path(d`M0 0h${width}v219z`, pen.linear([[0, tones.white, 0], [1, tones.shadow, 0.12]]), { opacity: 0.9 });
    },
  };
}

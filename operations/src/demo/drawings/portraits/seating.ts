import { darker, hexOf, lighter, tones } from '../colours';
import type { Portrait } from '../pen';
import { cushion, legs, linen, slatted } from './joinery';

/** A cushion that is not the colour of its sofa. */
const cushionOn = (hex: string): string => (hex === hexOf('sage') || hex === hexOf('oat') ? tones.clay : tones.sage);

export function fabricSofa(hex: string, seats: 2 | 3): Portrait {
  const seat = 58;
  const width = seats * seat + 44;
  return {
    width,
    height: 78,
    place: 'floor',
    draw(pen) {
      legs(pen, [14, width - 19], 68, 10, tones.wood);
      pen.rect(12, 4, width - 24, 50, pen.shade(darker(hex, 0.1), 0.1), 12);
      for (let index = 0; index < seats; index += 1) pen.rect(20.5 + index * seat, 2, seat + 3, 42, pen.shade(hex, 0.13), 11);
      pen.rect(16, 52, width - 32, 18, pen.shade(darker(hex, 0.16), 0.12), 6);
      for (let index = 0; index < seats; index += 1) {
        pen.rect(21 + index * seat, 37, seat + 2, 20, pen.shade(lighter(hex, 0.14), 0.16), 8);
      }
      pen.rect(0, 24, 25, 46, pen.shade(hex, 0.12), 12);
      pen.rect(width - 25, 24, 25, 46, pen.shade(darker(hex, 0.06), 0.14), 12);
      cushion(pen, 28, 14, 30, 27, linen);
      cushion(pen, width - 60, 16, 28, 25, cushionOn(hex));
    },
  };
}

export function chaiseSofa(hex: string): Portrait {
  return {
    width: 278,
    height: 82,
    place: 'floor',
    draw(pen) {
      legs(pen, [12, 150, 262], 71, 11, darker(tones.wood, 0.2));
      pen.rect(10, 4, 252, 52, pen.shade(darker(hex, 0.1), 0.1), 10);
      for (let index = 0; index < 3; index += 1) pen.rect(22 + index * 78, 0, 76, 44, pen.shade(hex, 0.13), 10);
      pen.rect(14, 54, 160, 18, pen.shade(darker(hex, 0.16), 0.1), 5);
      for (const x of [22, 98]) pen.rect(x, 38, 78, 20, pen.shade(lighter(hex, 0.13), 0.15), 7);
      pen.path('M176 38h80q8 0 9 7l5 20q1 7-6 7h-84q-7 0-7-7z', pen.shade(lighter(hex, 0.13), 0.14));
      pen.path('M173 56l-1 9q0 8 8 8h84q7 0 6-8l-2-8q-1 6-7 6h-80q-7 0-8-7z', pen.shade(darker(hex, 0.12), 0.12));
      pen.rect(0, 26, 25, 47, pen.shade(hex, 0.12), 10);
      cushion(pen, 30, 14, 32, 28, linen);
      cushion(pen, 58, 18, 27, 24, tones.clay);
      cushion(pen, 214, 14, 32, 27, tones.sand);
      pen.path('M186 39q16-2 34 0l4 26q-20 4-40 0z', linen, { opacity: 0.75 });
    },
  };
}

export function woodFrameSofa(wood: string): Portrait {
  return {
    width: 205,
    height: 76,
    place: 'floor',
    draw(pen) {
      const fabric = '#e7dfd0';
      pen.rect(10, 10, 185, 44, slatted(pen, 9, 2.4, darker(wood, 0.16)));
      pen.rect(8, 6, 189, 5, pen.shade(wood, 0.15), 2.5);
      for (const x of [14, 73, 132]) pen.rect(x, 12, 59, 36, pen.shade(fabric, 0.12), 8);
      for (const x of [14, 73, 132]) pen.rect(x, 42, 59, 15, pen.shade(lighter(fabric, 0.3), 0.14), 6);
      pen.rect(8, 56, 189, 6, pen.shade(wood, 0.15), 2);
      for (const x of [4, 194]) pen.rect(x, 30, 7, 46, pen.shade(wood, 0.18), 2);
      for (const x of [0, 185]) pen.rect(x, 28, 20, 5, pen.shade(lighter(wood, 0.15), 0.12), 2.5);
      cushion(pen, 22, 20, 28, 25, tones.sage);
      cushion(pen, 158, 20, 28, 25, tones.clay);
    },
  };
}

export function armchair(hex: string): Portrait {
  return {
    width: 82,
    height: 74,
    place: 'floor',
    draw(pen) {
      pen.ellipse(41, 71, 19, 2.8, pen.shade(darker(tones.wood, 0.25), 0.15));
      pen.rect(36, 60, 10, 10, darker(tones.wood, 0.35), 2);
      pen.path('M8 40Q4 0 41 0t33 40l-6 22H14z', pen.shade(darker(hex, 0.06), 0.12));
      pen.path('M18 36Q17 10 41 10t23 26z', pen.shade(lighter(hex, 0.1), 0.12));
      pen.path('M0 40q0-9 9-9t10 10l2 12h40l2-12q1-10 10-10t9 9q0 24-14 24H14Q0 64 0 40z', pen.shade(hex, 0.14));
      pen.path('M17 42q24-8 48 0 4 12-4 12H21q-8 0-4-12z', pen.shade(lighter(hex, 0.22), 0.14));
      pen.path('M8 40Q4 0 41 0t33 40l-6 22H14z', pen.texture(2.4, (curl) => curl.circle(1.2, 1.2, 0.6, tones.white, { opacity: 0.12 })));
      cushion(pen, 30, 22, 25, 20, linen);
    },
  };
}

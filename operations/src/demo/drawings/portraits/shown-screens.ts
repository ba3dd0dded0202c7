import { darker, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

export type Film = 'sea' | 'field' | 'dusk' | 'city' | 'night' | 'birds';

/** What is on: each family of screens shows a film of its own. */
function film(pen: Pen, name: Film, x: number, y: number, w: number, h: number): void {
  const sky = (top: string, bottom: string) => pen.rect(x, y, w, h, pen.linear([[0, top], [1, bottom]], [0, 1]));
  const ground = (level: number, bend: number, colour: string) => pen.path(d`M${x} ${y + h * level}q${w * 0.25} ${-h * bend} ${w * 0.5} 0t${w * 0.5} ${-h * 0.04}V${y + h}H${x}z`, colour);
  if (name === 'sea') {
    sky('#9fc3cf', '#eef1e6');
    ground(0.62, 0.02, '#5f93a3');
    ground(0.78, 0.1, '#3f7688');
    ground(0.9, 0.06, '#e6d3b0');
    pen.path(d`M${x + w * 0.62} ${y + h * 0.6}l${w * 0.05} ${-h * 0.26}v${h * 0.26}z`, '#fbf8f1');
  }
  if (name === 'field') {
    sky('#b9d3da', '#f4ecd2');
    ground(0.6, 0.16, '#a9ba86');
    ground(0.76, 0.2, '#86a067');
    for (const at of [0.2, 0.34, 0.7]) pen.circle(x + w * at, y + h * 0.82, h * 0.03, '#e8b64f');
  }
  if (name === 'dusk') {
    sky('#4c4a72', '#e89b72');
    pen.circle(x + w * 0.32, y + h * 0.56, h * 0.12, '#fbd79b');
    ground(0.7, 0.24, '#5c4a5e');
    ground(0.86, 0.14, '#37303f');
  }
  if (name === 'city') {
    sky('#2d3a55', '#8d7f9c');
    for (const [at, tall] of [[0.08, 0.4], [0.2, 0.55], [0.32, 0.34], [0.46, 0.66], [0.6, 0.46], [0.74, 0.58], [0.86, 0.38]] as const) {
      pen.rect(x + w * at, y + h * (1 - tall), w * 0.1, h * tall, '#1d2437');
      pen.stripes(x + w * (at + 0.02), y + h * (1.05 - tall), w * 0.06, h * (tall - 0.1), h * 0.07, h * 0.02, '#f5cf7c');
    }
  }
  if (name === 'night') {
    sky('#0c1020', '#28324f');
    for (const [at, level] of [[0.1, 0.2], [0.24, 0.12], [0.4, 0.3], [0.55, 0.16], [0.84, 0.24], [0.92, 0.4]] as const) pen.circle(x + w * at, y + h * level, h * 0.012, tones.white);
    pen.circle(x + w * 0.72, y + h * 0.3, h * 0.12, '#f6efd9');
    ground(0.82, 0.2, '#070a14');
  }
  if (name === 'birds') {
    sky('#e9dcc3', '#f7f0df');
    pen.circle(x + w * 0.7, y + h * 0.36, h * 0.16, tones.clay);
    ground(0.84, 0.12, tones.sage);
    for (const [at, level] of [[0.2, 0.34], [0.32, 0.26], [0.42, 0.4]] as const) pen.stroke(d`M${x + w * at} ${y + h * level}q${w * 0.02} ${-h * 0.06} ${w * 0.04} 0q${w * 0.02} ${-h * 0.06} ${w * 0.04} 0`, tones.ink, h * 0.014);
  }
  pen.path(d`M${x} ${y}h${w * 0.34}L${x + w * 0.12} ${y + h}H${x}z`, pen.linear([[0, tones.white, 0.26], [1, tones.white, 0.02]]));
}

export function screen(name: Film, width: number, bezel = 1.4): Portrait {
  const height = width * 0.5625 + 2;
  return {
    width,
    height: height + 7,
    place: 'counter',
    draw(pen) {
      for (const x of [width * 0.16, width * 0.78]) pen.path(d`M${x} ${height - 1}h7l4 8h-15z`, tones.ink);
      pen.rect(0, 0, width, height, '#24282b', 1.6);
      film(pen, name, bezel, bezel, width - bezel * 2, height - bezel * 2 - 0.6);
    },
  };
}

export function underCabinetScreen(hex: string): Portrait {
  return {
    width: 40,
    height: 34,
    place: 'wall',
    shadows: [],
    draw(pen) {
      pen.rect(0, 0, 40, 4, pen.shade(hex, 0.14), 1);
      pen.path('M17 4h6l1 4h-8z', darker(hex, 0.4));
      pen.rect(1, 8, 38, 25, pen.shade(hex, 0.14), 2);
      film(pen, 'field', 2.5, 9.5, 35, 21);
    },
  };
}

export function easelScreen(wood: string): Portrait {
  return {
    width: 124,
    height: 148,
    place: 'floor',
    draw(pen) {
      pen.stroke('M62 60v86', darker(wood, 0.25), 3.6);
      pen.stroke('M40 66L22 147M84 66l18 81', pen.shade(wood, 0.2), 4.4);
      pen.rect(36, 84, 52, 3, pen.shade(wood, 0.16), 1.5);
      pen.rect(0, 0, 124, 72, pen.shade(wood, 0.18), 1.5);
      film(pen, 'birds', 3, 3, 118, 66);
    },
  };
}

/** A beam of light leaves the lens. */
function beam(pen: Pen, x: number, y: number, reach: number): void {
  pen.path(d`M${x} ${y}l${reach} ${-reach * 0.5}v${reach * 0.8}z`, pen.linear([[0, '#fff3cf', 0.9], [1, '#fff3cf', 0]], [1, 0]));
}

export function canProjector(hex: string): Portrait {
  return {
    width: 24,
    height: 20,
    place: 'counter',
    draw(pen) {
      beam(pen, 10, 6, 22);
      pen.rect(0, 0, 12, 20, pen.round(hex), 4);
      pen.circle(6, 6, 3.4, tones.glass);
      pen.circle(6, 6, 1.8, '#9db9c4');
      pen.stripes(2, 13, 8, 5, 1.5, 0.6, darker(hex, 0.35));
      pen.stroke('M3 0q3-3 6 0', tones.clay, 1);
    },
  };
}

export function headProjector(hex: string): Portrait {
  return {
    width: 34,
    height: 25,
    place: 'counter',
    draw(pen) {
      beam(pen, 18, 9, 30);
      pen.ellipse(11, 23.5, 9, 1.8, pen.shade(darker(hex, 0.15), 0.15));
      pen.stroke('M2 22V10m18 12V10', pen.shade(darker(hex, 0.1), 0.15), 2.6);
      pen.rect(1, 1, 20, 19, pen.shade(hex, 0.16), 5);
      pen.circle(13, 9, 5, tones.glass);
      pen.circle(13, 9, 3, '#9db9c4');
      pen.circle(5, 15, 1, tones.sage);
    },
  };
}

/** Low on the cabinet, throwing its picture up the wall. */
export function laserTheatre(hex: string): Portrait {
  return {
    width: 132,
    height: 92,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 0, 132, 70, '#2a2e31', 1);
      film(pen, 'sea', 1.4, 1.4, 129.2, 67.2);
      pen.path('M62 80L4 70h124L72 80z', '#fff3cf', { opacity: 0.28 });
      pen.path('M42 80h50l4 4H38z', pen.shade(lighter(hex, 0.2), 0.1));
      pen.rect(38, 83, 58, 9, pen.shade(hex, 0.15), 2);
      pen.rect(60, 80.5, 14, 2, tones.glass, 1);
    },
  };
}

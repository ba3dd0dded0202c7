import { darker, hexOf, lighter, tones } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

/** What a screen shows: morning over layered hills. */
function hills(pen: Pen, x: number, y: number, w: number, h: number): void {
  pen.rect(x, y, w, h, pen.linear([[0, '#54728a'], [0.5, '#d9b18c'], [1, '#f0d6b0']], [0, 1]));
  pen.circle(x + w * 0.64, y + h * 0.46, h * 0.11, '#fdeccb');
  const ridge = (level: number, bend: number, colour: string) =>
    pen.path(d`M${x} ${y + h * level}q${w * 0.14} ${-h * bend} ${w * 0.3} ${-h * 0.02}t${w * 0.32} ${-h * 0.05}t${w * 0.38} ${h * 0.03}V${y + h}H${x}z`, colour);
  ridge(0.6, 0.28, '#8ba0a0');
  ridge(0.72, 0.2, '#5f7d7a');
  ridge(0.84, 0.16, '#3b5654');
}

/** A painting for the frame set: a sun, a hill and a vessel in flat colour. */
function painting(pen: Pen, x: number, y: number, w: number, h: number): void {
  pen.rect(x, y, w, h, '#ece3d2');
  pen.circle(x + w * 0.7, y + h * 0.36, h * 0.2, tones.clay);
  pen.path(d`M${x} ${y + h * 0.78}q${w * 0.26} ${-h * 0.5} ${w * 0.54} ${-h * 0.16}t${w * 0.46} ${-h * 0.02}V${y + h}H${x}z`, tones.sage);
  pen.path(d`M${x} ${y + h * 0.9}q${w * 0.4} ${-h * 0.22} ${w} ${h * 0.02}V${y + h}H${x}z`, hexOf('moss'));
  pen.stroke(d`M${x + w * 0.2} ${y + h * 0.62}v${-h * 0.3}m0 ${h * 0.1}q${-w * 0.05} ${-h * 0.02} ${-w * 0.05} ${-h * 0.12}m${w * 0.05} ${h * 0.06}q${w * 0.05} ${-h * 0.02} ${w * 0.05} ${-h * 0.12}`, tones.ink, h * 0.012);
}

const gleam = (pen: Pen, x: number, y: number, w: number, h: number): void =>
  pen.path(d`M${x} ${y}h${w * 0.36}L${x + w * 0.14} ${y + h}H${x}z`, pen.linear([[0, tones.white, 0.28], [1, tones.white, 0.02]]));

export function television(feet: boolean): Portrait {
  return {
    width: 145,
    height: feet ? 90 : 83,
    place: feet ? 'counter' : 'wall',
    corner: 2,
    draw(pen) {
      if (feet) {
        for (const x of [24, 112]) pen.path(d`M${x} 82h7l4 8h-15z`, tones.ink);
      }
      pen.rect(0, 0, 145, 83, '#24282b', 2);
      pen.rect(0, 0, 145, 1, '#7b8285', 0.5);
      hills(pen, 1.5, 1.5, 142, 78);
      gleam(pen, 1.5, 1.5, 142, 78);
      pen.rect(69, 80.6, 7, 1, tones.sage, 0.5);
    },
  };
}

export function frameTelevision(frame: string): Portrait {
  return {
    width: 126,
    height: 74,
    place: 'wall',
    corner: 1,
    draw(pen) {
      pen.rect(0, 0, 126, 74, pen.shade(frame, 0.2), 0.6);
      pen.path('M0 0l4 4v66l-4 4zM126 0l-4 4v66l4 4z', darker(frame, 0.12), { opacity: 0.5 });
      pen.rect(4, 4, 118, 66, '#f7f2e7');
      pen.rect(4, 4, 118, 1.6, tones.shadow, 0, { opacity: 0.25 });
      pen.rect(4, 4, 1.4, 66, tones.shadow, 0, { opacity: 0.18 });
      painting(pen, 14, 12, 98, 50);
    },
  };
}

export function rollingScreen(hex: string): Portrait {
  return {
    width: 62,
    height: 132,
    place: 'floor',
    draw(pen) {
      for (const x of [12, 50]) pen.circle(x, 129.5, 2.5, tones.ink);
      pen.rect(28.5, 34, 5, 92, pen.round(hex), 1);
      pen.path('M31 118q22 0 24 9H7q2-9 24-9z', pen.shade(hex, 0.14));
      pen.rect(0, 0, 62, 38, pen.shade(hex, 0.1), 3);
      hills(pen, 2, 2, 58, 34);
      gleam(pen, 2, 2, 58, 34);
      pen.rect(26, 39, 10, 5, darker(hex, 0.2), 1.5);
    },
  };
}

const weave = (pen: Pen, hex: string): string =>
  pen.texture(1.2, (tile) => tile.circle(0.6, 0.6, 0.32, darker(hex, 0.4), { opacity: 0.45 }));

/** Seen a little from above, so that the top with its buttons shows. */
function bar(pen: Pen, hex: string, width: number): void {
  pen.path(d`M4 0h${width - 8}q2 0 3 2l2 4H-1l2-4q1-2 3-2z`, pen.shade(lighter(hex, 0.25), 0.08));
  for (const [index, colour] of [tones.sage, tones.ink, tones.ink].entries()) pen.ellipse(width / 2 - 4 + index * 4, 3, 1, 0.6, colour);
  pen.rect(-1, 5, width + 2, 10, pen.shade(hex, 0.14), 3);
  pen.rect(0, 5.6, width, 8.8, weave(pen, hex), 2.6);
  pen.rect(1, 5, width - 2, 0.6, tones.white, 0.3, { opacity: 0.5 });
  for (const x of [5, width - 9]) pen.rect(x, 14.6, 4, 1, tones.ink, 0.5);
}

export function soundbar(hex: string): Portrait {
  return { width: 82, height: 15.6, place: 'counter', draw: (pen) => bar(pen, hex, 82) };
}

export function soundbarSet(hex: string): Portrait {
  return {
    width: 128,
    height: 44,
    place: 'counter',
    draw(pen) {
      pen.at(1, 28.4, 1, () => bar(pen, hex, 86));
      pen.path('M96 0h28q2 0 2.5 1.5L128 5H92l1.5-3.5Q94 0 96 0z', pen.shade(lighter(hex, 0.25), 0.08));
      pen.rect(92, 4, 36, 40, pen.shade(hex, 0.15), 3);
      pen.rect(93.5, 6, 33, 36.5, weave(pen, hex), 2.5);
      pen.circle(110, 25, 12, darker(hex, 0.35), { opacity: 0.55 });
      pen.circle(110, 25, 9.5, darker(hex, 0.15), { opacity: 0.6 });
      pen.circle(110, 25, 4, pen.shade(lighter(hex, 0.1), 0.2));
    },
  };
}

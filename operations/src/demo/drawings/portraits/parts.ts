import { darker, lighter, mix, tones } from '../colours';
import type { Portrait } from '../pen';
import { d } from '../pen';

const paper = '#f5f1e7';

export function remoteControl(hex: string, screen: boolean): Portrait {
  return {
    width: 12,
    height: 36,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 0, 12, 36, pen.shade(hex, 0.15), 4);
      if (screen) {
        pen.rect(2, 3, 8, 8, '#cfd9c9', 1.2);
        pen.rect(3.4, 5, 5, 1.2, tones.ink, 0.4);
        pen.rect(3.4, 7.4, 3, 1.2, tones.ink, 0.4);
      } else pen.circle(6, 7, 2.8, tones.glass);
      pen.circle(6, 16, 2.6, tones.sage);
      for (const y of [21, 25, 29]) for (const x of [3.6, 8.4]) pen.rect(x - 1.2, y, 2.4, 1.8, darker(hex, 0.35), 0.9);
    },
  };
}

/** A coil of pipe or hose with its two ends. */
export function coil(hex: string, turns = 3): Portrait {
  return {
    width: 46,
    height: 40,
    place: 'counter',
    draw(pen) {
      for (let turn = turns - 1; turn >= 0; turn -= 1) {
        pen.ellipse(22, 22 - turn * 1.6, 19 - turn, 15 - turn, 'none', { stroke: darker(hex, 0.16), 'stroke-width': 3.4 });
        pen.ellipse(21.6, 21.4 - turn * 1.6, 19 - turn, 15 - turn, 'none', { stroke: lighter(hex, 0.4), 'stroke-width': 1 });
      }
      pen.stroke('M40 26q4 6 4 12', hex, 3.4);
      pen.rect(41.4, 35, 5.2, 4, pen.round(tones.brass), 1);
    },
  };
}

export function filterNet(): Portrait {
  return {
    width: 48,
    height: 34,
    place: 'counter',
    draw(pen) {
      for (const [x, y] of [[6, 0], [0, 5]] as const) {
        pen.rect(x, y, 42, 28, '#fbf8f1', 2);
        pen.rect(x + 2, y + 2, 38, 24, pen.texture(1.8, (net) => net.stroke('M0 0h1.8M0 0v1.8', tones.ink, 0.3)), 1);
        pen.stroke(d`M${x + 14} ${y + 1}v26m14-26v26`, '#e3ddd0', 1.6);
      }
    },
  };
}

/** A pouch or a bag with a label in the given colour. */
export function pouch(label: string, tall = false, count = 1): Portrait {
  const height = tall ? 40 : 30;
  return {
    width: 26 + (count - 1) * 10,
    height,
    place: 'counter',
    draw(pen) {
      for (let index = count - 1; index >= 0; index -= 1) {
        pen.at(index * 10, 0, 1, () => {
          pen.path(d`M3 0h20l1 4q3 ${height / 2} 1 ${height - 4}H1q-2 ${-height / 2 + 4} 1 ${-height + 4}z`, pen.shade(index % 2 ? darker(paper, 0.06) : paper, 0.1));
          pen.rect(3, 1, 20, 2.4, darker(paper, 0.16), 1);
          pen.rect(4, height * 0.34, 18, height * 0.36, label, 2);
          pen.path(d`M13 ${height * 0.39}q5 5 0 8-5-3 0-8z`, tones.white, { opacity: 0.85 });
        });
      }
    },
  };
}

export function anodeRod(): Portrait {
  return {
    width: 60,
    height: 12,
    place: 'counter',
    draw(pen) {
      pen.rect(9, 3.5, 50, 6, pen.linear([[0, '#eceeed'], [0.5, '#b9bdbc'], [1, '#8d9392']], [0, 1]), 2);
      pen.rect(0, 1, 10, 11, pen.linear([[0, lighter(tones.brass, 0.3)], [1, darker(tones.brass, 0.25)]], [0, 1]), 1.5);
      pen.stripes(1.5, 2, 7, 9, 2, 0.8, darker(tones.brass, 0.4), true);
    },
  };
}

export function greaseFilter(): Portrait {
  return {
    width: 40,
    height: 32,
    place: 'counter',
    draw(pen) {
      for (const [x, y] of [[5, 0], [0, 4]] as const) {
        pen.rect(x, y, 35, 28, pen.shade('#cfd2d1', 0.16), 1.5);
        pen.rect(x + 3, y + 3, 29, 22, pen.texture(3, (mesh) => mesh.stroke('M0 1.5l1.5-1.5 1.5 1.5-1.5 1.5z', '#7f8685', 0.4)));
        pen.rect(x + 14, y + 12, 7, 3, tones.ink, 1.5);
      }
    },
  };
}

export function wallBracket(): Portrait {
  return {
    width: 56,
    height: 36,
    place: 'wall',
    shadows: [[4, 6, 48, 24]],
    draw(pen) {
      for (const y of [6, 24]) pen.rect(0, y, 56, 5, pen.shade('#565b5e', 0.2), 1);
      for (const x of [12, 40]) {
        pen.rect(x, 0, 4.5, 36, pen.shade('#6c7275', 0.2), 1);
        for (const y of [4, 16, 30]) pen.circle(x + 2.2, y, 0.8, tones.ink);
      }
      pen.stroke('M26 8.5h4M26 26.5h4', '#cfd2d1', 1.4);
    },
  };
}

/** Squares of cloth, one on another. */
export function pads(hex: string): Portrait {
  return {
    width: 34,
    height: 20,
    place: 'counter',
    draw(pen) {
      for (const [index, y] of [12, 8, 4].entries()) {
        pen.path(d`M${4 - index} ${y}h${26 + index * 2}l4 7H${-index}z`, pen.shade(mix(hex, tones.white, index * 0.25), 0.14));
        pen.stroke(d`M${3 - index} ${y + 6.6}h28`, darker(hex, 0.2), 0.5);
      }
    },
  };
}

export function batteryPack(hex: string): Portrait {
  return {
    width: 20,
    height: 16,
    place: 'counter',
    draw(pen) {
      pen.rect(0, 3, 20, 13, pen.shade(hex, 0.18), 3);
      pen.rect(4, 0, 12, 5, pen.shade(darker(hex, 0.3), 0.1), 1.5);
      pen.path('M11 5.5l-4 6h3l-1 4 4-6h-3z', tones.sand);
    },
  };
}

/** A box of small things, open. */
export function openBox(hex: string): Portrait {
  return {
    width: 44,
    height: 30,
    place: 'counter',
    draw(pen) {
      pen.path('M0 10l6-8h32l6 8z', darker(hex, 0.3));
      for (const [x, colour] of [[7, tones.mist], [15, paper], [23, tones.sage], [31, tones.sand]] as const) pen.rect(x, 3, 7, 12, pen.shade(colour, 0.12), 1.5);
      pen.rect(0, 10, 44, 20, pen.shade(hex, 0.15), 1.5);
      pen.rect(13, 15, 18, 9, paper, 1.5);
      pen.rect(17, 18, 10, 1.2, tones.sage, 0.6);
    },
  };
}

export function card(hex: string, sign: 'leaf' | 'wave'): Portrait {
  return {
    width: 90,
    height: 62,
    place: 'wall',
    shadows: [],
    draw(pen) {
      pen.within('rotate(-5 45 31)', () => {
        pen.wallShadow(4, 5, 82, 52, 5);
        pen.rect(4, 5, 82, 52, pen.shade(hex, 0.16), 5);
        if (sign === 'leaf') pen.path('M58 48q-6-26 20-34 4 28-20 34zm2-4q8-12 14-24', tones.white, { opacity: 0.5 });
        else pen.path('M4 44q20-14 41-4t41-6v18q0 5-5 5H9q-5 0-5-5z', tones.white, { opacity: 0.3 });
        pen.rect(12, 14, 12, 9, pen.shade(tones.brass, 0.2), 1.5);
        pen.rect(12, 34, 28, 2, tones.white, 1, { opacity: 0.8 });
        pen.rect(12, 40, 18, 2, tones.white, 1, { opacity: 0.6 });
      });
    },
  };
}

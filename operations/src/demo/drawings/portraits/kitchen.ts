import { darker, lighter, tones, trimOn } from '../colours';
import type { Pen, Portrait } from '../pen';
import { d } from '../pen';

export function slantedHood(hex: string): Portrait {
  return {
    width: 90,
    height: 76,
    place: 'wall',
    shadows: [[28, 0, 34, 34], [0, 30, 90, 46]],
    draw(pen) {
      pen.rect(28, 0, 34, 34, pen.round(darker(hex, 0.04)), 1);
      pen.path('M3 30h84q3 0 3 3v34q0 3-3 3H3q-3 0-3-3V33q0-3 3-3z', pen.shade(hex, 0.16));
      pen.path('M6 33h50L36 66H6z', pen.linear([[0, tones.white, 0.22], [1, tones.white, 0.02]]));
      pen.rect(2, 69, 86, 7, darker(hex, 0.45), 2.5);
      pen.stripes(12, 70.6, 66, 4, 2.2, 1, lighter(hex, 0.15));
      pen.rect(35, 38, 20, 5, tones.glass, 2.5);
      for (const [index, colour] of [tones.sage, tones.mist, tones.mist].entries()) pen.circle(40 + index * 5, 40.5, 1, colour);
      pen.rect(0, 50, 90, 0.5, trimOn(hex), 0, { opacity: 0.5 });
    },
  };
}

export function bridgeHood(hex: string): Portrait {
  return {
    width: 90,
    height: 68,
    place: 'wall',
    shadows: [[29, 0, 32, 50], [0, 55, 90, 10]],
    draw(pen) {
      pen.rect(29, 0, 32, 44, pen.round(hex));
      pen.rect(29, 18, 32, 0.6, darker(hex, 0.3), 0, { opacity: 0.5 });
      pen.path('M29 42h32q4 8 29 10v8H0v-8q25-2 29-10z', pen.shade(hex, 0.14));
      pen.rect(0, 56, 90, 9, pen.shade(lighter(hex, 0.12), 0.16), 1.5);
      pen.rect(33, 58.5, 24, 4, tones.glass, 2);
      for (const x of [38, 45, 52]) pen.circle(x, 60.5, 0.9, x === 45 ? tones.sage : tones.mist);
      pen.path('M4 65h82l-4 3H8z', darker(hex, 0.5));
      for (const x of [20, 66]) pen.ellipse(x + 2, 66.2, 4, 0.8, '#fff2cf');
    },
  };
}

function burner(pen: Pen, cx: number, cy: number): void {
  pen.ellipse(cx, cy, 11, 3.4, darker(tones.ink, 0.3));
  pen.ellipse(cx, cy - 0.6, 7.5, 2.3, pen.shade(tones.brass, 0.2));
  pen.ellipse(cx, cy - 1.2, 3.2, 1, darker(tones.brass, 0.35));
  let flames = '';
  for (let turn = 0; turn < 8; turn += 1) {
    const angle = (turn * Math.PI) / 4 + 0.3;
    flames += d`M${cx + Math.cos(angle) * 6.6 - 0.7} ${cy - 1 + Math.sin(angle) * 2}l.7-3.6.7 3.6z`;
  }
  pen.path(flames, '#8fb3c9');
  pen.stroke(d`M${cx - 11} ${cy - 3.4}h22M${cx - 9} ${cy - 3.4}v3.2M${cx + 9} ${cy - 3.4}v3.2`, tones.ink, 1.1);
}

export function gasHob(hex: string): Portrait {
  return {
    width: 76,
    height: 26,
    place: 'counter',
    draw(pen) {
      pen.path('M8 6h60q2 0 3 1.6l5 11.4q.6 2-1.6 2H1.6q-2 0-1.6-2L5 7.6Q6 6 8 6z', pen.shade(hex, 0.16));
      pen.path('M8 6h30L16 21H1.6q-2 0-1.6-2L5 7.6Q6 6 8 6z', tones.white, { opacity: 0.12 });
      pen.rect(0, 19.5, 76, 5, pen.shade(darker(hex, 0.3), 0.2), 1.5);
      burner(pen, 22, 12);
      burner(pen, 54, 12);
      for (const x of [22, 54]) {
        pen.circle(x, 21.8, 2.6, pen.shade('#c9cbc9', 0.25));
        pen.rect(x - 0.4, 19.6, 0.8, 2.4, tones.ink, 0.4);
      }
    },
  };
}

export function inductionHob(hex: string): Portrait {
  return {
    width: 76,
    height: 24,
    place: 'counter',
    draw(pen) {
      const line = trimOn(hex);
      pen.path('M8 4h60q2 0 3 1.6l5 13.4q.6 2-1.6 2H1.6q-2 0-1.6-2L5 5.6Q6 4 8 4z', pen.shade(hex, 0.18));
      pen.path('M12 4h24L12 21H3z', tones.white, { opacity: 0.14 });
      for (const x of [22, 54]) {
        for (const [rx, ry] of [[12, 4.2], [8, 2.8]] as const) pen.ellipse(x, 11, rx, ry, 'none', { stroke: line, 'stroke-width': 0.5 });
        pen.ellipse(x, 11, 4, 1.4, tones.clay, { opacity: x === 22 ? 0.8 : 0.15 });
      }
      for (let x = 29; x < 48; x += 3) pen.circle(x, 18.4, 0.6, x < 36 ? tones.clay : line);
      pen.rect(0, 19.6, 76, 2.8, darker(hex, 0.4), 1.2);
    },
  };
}

export function builtInDishwasher(hex: string): Portrait {
  return {
    width: 60,
    height: 82,
    place: 'floor',
    draw(pen) {
      pen.rect(1, 74, 58, 8, darker(hex, 0.55), 1);
      pen.rect(0, 0, 60, 76, pen.shade(hex, 0.14), 2);
      pen.rect(0, 0, 60, 12, pen.shade(darker(hex, 0.12), 0.1), 2);
      pen.rect(7, 4, 16, 4, tones.glass, 2);
      for (const x of [11, 15, 19]) pen.circle(x, 6, 0.8, x === 11 ? tones.sage : tones.mist);
      pen.rect(9, 16, 42, 2.4, pen.shade(trimOn(hex), 0.1), 1.2);
      pen.rect(10, 18.6, 42, 1.2, darker(hex, 0.4), 0.6, { opacity: 0.3 });
      pen.path('M4 22h20L8 74H4z', tones.white, { opacity: 0.12 });
      pen.rect(50, 70, 4, 2, tones.sage, 1);
    },
  };
}

export function countertopDishwasher(hex: string): Portrait {
  return {
    width: 46,
    height: 46,
    place: 'counter',
    draw(pen) {
      for (const x of [4, 38]) pen.rect(x, 44, 4, 2, tones.ink, 0.8);
      pen.rect(0, 0, 46, 45, pen.shade(hex, 0.13), 6);
      pen.rect(5, 11, 36, 27, pen.linear([[0, '#7d8a8f'], [1, '#3d464b']]), 4);
      for (const [index, x] of [9, 14.5, 20, 25.5].entries()) {
        pen.ellipse(x + 3, 26, 2.1, 6.5, index % 2 ? tones.sand : '#eef0ea', { opacity: 0.92 });
      }
      pen.path('M31 24h7q0 6-3.5 6T31 24z', tones.clay);
      pen.rect(8, 32, 30, 1.2, '#cfd6d6', 0.6);
      for (const [x, y] of [[12, 17], [21, 15.5], [30, 18], [35, 20]] as const) pen.circle(x, y, 0.9, tones.white, { opacity: 0.6 });
      pen.path('M9 12h10L9 30z', tones.white, { opacity: 0.2 });
      pen.rect(14, 4, 18, 4, tones.glass, 2);
      for (const x of [19, 23, 27]) pen.circle(x, 6, 0.7, x === 19 ? tones.sage : tones.mist);
    },
  };
}

export function riceCooker(hex: string): Portrait {
  return {
    width: 36,
    height: 25,
    place: 'counter',
    draw(pen) {
      pen.stroke('M13 3.5q0-3 3-3h4q3 0 3 3', darker(hex, 0.4), 1.4);
      pen.path('M2 13q0-11 12-11h8q12 0 12 11l-1 9q-.4 3-4 3H7q-3.6 0-4-3z', pen.shade(hex, 0.16));
      pen.path('M2 12.5q1-10.5 12-10.5h8q11 0 12 10.5z', pen.linear([[0, lighter(hex, 0.55)], [1, darker(hex, 0.06)]]));
      pen.rect(1.4, 11.6, 33.2, 1.4, darker(hex, 0.25), 0.7);
      pen.rect(11, 14.8, 14, 7, tones.glass, 2);
      pen.circle(15, 18.3, 1.6, 'none', { stroke: tones.sand, 'stroke-width': 0.6 });
      for (const x of [19, 22]) pen.circle(x, 18.3, 0.7, tones.mist);
      pen.ellipse(25, 5, 2, 0.8, darker(hex, 0.4), { opacity: 0.7 });
      pen.stroke('M25 3.4q-1.5-2 0-3.6t0-3', tones.mist, 0.7, { opacity: 0.8 });
    },
  };
}

export function miniRiceCooker(hex: string): Portrait {
  return {
    width: 24,
    height: 24,
    place: 'counter',
    draw(pen) {
      pen.stroke('M3 10Q3 0 12 0t9 10', pen.shade(tones.wood), 1.8);
      pen.path('M1.5 9h21l-1.5 12q-.4 2.5-3 2.5H6q-2.6 0-3-2.5z', pen.shade(hex, 0.15));
      pen.path('M1 9q0-5.5 11-5.5T23 9z', pen.linear([[0, lighter(hex, 0.55)], [1, hex]]));
      pen.rect(0.6, 8.4, 22.8, 1.4, darker(hex, 0.2), 0.7);
      pen.circle(12, 3.6, 1.4, tones.wood);
      pen.circle(12, 16, 3.4, pen.shade(lighter(hex, 0.3), 0.2));
      pen.rect(11.7, 13.4, 0.7, 2, darker(hex, 0.5), 0.3);
    },
  };
}

export function steamOven(hex: string, built: boolean): Portrait {
  const width = built ? 60 : 46;
  const height = built ? 46 : 36;
  return {
    width,
    height,
    place: 'counter',
    draw(pen) {
      const door = height * 0.26;
      if (!built) for (const x of [4, width - 8]) pen.rect(x, height - 1.6, 4, 1.6, tones.ink, 0.6);
      pen.rect(0, 0, width, height - (built ? 0 : 1), pen.shade(hex, 0.14), built ? 1.5 : 4);
      pen.rect(width * 0.32, 3, width * 0.36, door - 5.5, tones.glass, 2);
      for (const at of [0.4, 0.5, 0.6]) pen.circle(width * at, door / 2 + 0.3, 0.8, at === 0.5 ? tones.sand : tones.mist);
      for (const at of [0.15, 0.85]) {
        pen.circle(width * at, door / 2 + 0.3, 2.8, pen.shade('#d2d1cc', 0.25));
        pen.rect(width * at - 0.35, door / 2 - 2, 0.7, 2.2, tones.ink, 0.3);
      }
      pen.rect(4, door + 4, width - 8, height - door - 8, pen.linear([[0, '#5d5148'], [1, '#26221f']]), 2);
      pen.ellipse(width / 2, height - 13, width * 0.38, height * 0.26, pen.radial([[0, '#f0bd7c', 0.6], [1, '#f0bd7c', 0]]));
      pen.path(d`M${width * 0.3} ${height - 9}q${width * 0.04} ${-8} ${width * 0.2} ${-8}t${width * 0.2} ${8}z`, pen.shade('#c98f55', 0.2));
      pen.rect(7, height - 9, width - 14, 0.9, '#b9b2a8', 0.4);
      pen.path(d`M6 ${door + 5}h${width * 0.22}l${-width * 0.16} ${height * 0.5}H6z`, tones.white, { opacity: 0.13 });
      pen.rect(width * 0.14, door + 0.6, width * 0.72, 1.8, pen.shade(trimOn(hex), 0.1), 0.9);
    },
  };
}

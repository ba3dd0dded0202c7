import { darker, hexOf, lighter, mix, tones } from './colours';
import { Pen, d, put } from './pen';
import { airPurifier, splitAirConditioner } from './portraits/air';
import { refrigerator } from './portraits/cooling';
import { chaiseSofa } from './portraits/seating';
import { upholsteredBed } from './portraits/sleeping';
import { vaseHumidifier } from './portraits/small';
import { diningChair, roundTable } from './portraits/tables';
import { cupboards, floorLamp, lightPatch, lowCabinet, pendant, picture, plant, rug, windowOn } from './props';

const width = 1600;
const height = 700;
/** The view in centimetres; its left third stays calm, for the words that go over it. */
const view = { width: 640, height: 280, horizon: 214 };

function shell(pen: Pen, wall: string, floor: string): void {
  pen.rect(0, 0, view.width, view.horizon, pen.linear([[0, mix(wall, tones.white, 0.5)], [1, wall]]));
  pen.rect(0, view.horizon, view.width, view.height - view.horizon, pen.linear([[0, lighter(floor, 0.2)], [1, darker(floor, 0.1)]]));
  pen.rect(0, view.horizon - 5, view.width, 5, mix(wall, tones.white, 0.6));
  lightPatch(pen, 20, 0, 110, 190);
  lightPatch(pen, 380, 0, 80, 180);
}

function livingRoom(pen: Pen): void {
  shell(pen, mix(tones.wall, tones.sage, 0.3), tones.floor);
  windowOn(pen, 256, 34, 72, 108, '#efe6d4');
  rug(pen, 452, 228, 330, 40, mix(tones.sand, tones.wall, 0.3));
  picture(pen, 418, 78, 40, 52);
  picture(pen, 468, 90, 30, 40, tones.mist);
  put(pen, splitAirConditioner(hexOf('cloud'), 'line'), 460, 28, 1.06);
  floorLamp(pen, 292, 230);
  put(pen, chaiseSofa(hexOf('oat')), 450, 252);
  put(pen, airPurifier(hexOf('cloud')), 612, 240);
}

function kitchen(pen: Pen): void {
  shell(pen, mix(tones.wall, tones.clay, 0.24), '#ddd2c3');
  cupboards(pen, 250, 132, 224, 4, 48, mix(tones.sage, tones.wall, 0.3));
  windowOn(pen, 300, 30, 84, 74);
  pen.stroke('M342 132v-16q0-8 8-8t8 8v3', '#aab0b0', 2.4);
  plant(pen, 272, 132, 32, tones.sand);
  pen.path(d`M${400} 122h24q0 10-12 10t-12-10z`, pen.shade(tones.clay));
  put(pen, refrigerator(hexOf('sage'), 'french'), 492, 228);
  pendant(pen, 586, 62, 44, tones.clay);
  put(pen, diningChair(hexOf('oak'), false), 532, 246);
  put(pen, roundTable(hexOf('cloud')), 590, 262, 0.96);
}

function bedroom(pen: Pen): void {
  shell(pen, mix(tones.wall, tones.mist, 0.42), mix(tones.floor, tones.wood, 0.2));
  windowOn(pen, 268, 30, 74, 112, tones.sage);
  rug(pen, 470, 232, 320, 38, mix(tones.sand, tones.wall, 0.4));
  put(pen, splitAirConditioner(hexOf('mist'), 'pores'), 470, 34, 1.06);
  lowCabinet(pen, 576, 236, 52, 44);
  put(pen, vaseHumidifier(hexOf('clay')), 602, 190);
  put(pen, upholsteredBed(hexOf('oat')), 470, 252, 1.02);
  plant(pen, 326, 240, 84, tones.sand);
}

const rooms: Record<string, (pen: Pen) => void> = { 'living-room': livingRoom, kitchen, bedroom };

/** The three wide pictures of the home page. */
export function heroes(): [name: string, svg: string][] {
  return Object.entries(rooms).map(([name, draw]) => {
    const pen = new Pen();
    pen.at(0, 0, width / view.width, () => draw(pen));
    return [name, pen.document(width, height)];
  });
}

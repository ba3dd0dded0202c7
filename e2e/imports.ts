import { resolve } from 'node:path';

export const root = resolve(__dirname, '..');

/** 285 freezers with brand, model and energy use; see its SOURCE.md. */
export const energyStarFreezers = resolve(root, '../shared/data/energystar-amee/kitchen_freezers.csv.gz');
export const mapping = resolve(root, 'operations/imports/energystar/kitchen_freezers.json');

/** One of them, and what the mapping makes of its 582 kWh a year: 4 yuan each, and 999. */
export const model = { code: 'AQF1613TEW', energyPerYear: '582', price: '¥3,327.00' };

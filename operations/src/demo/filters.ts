import { text } from './compose';
import type { DemoFilter } from './types';

const filter = (code: string, kind: DemoFilter['kind'], zh: string, en: string, more: Partial<Pick<DemoFilter, 'unit' | 'categories'>> = {}): DemoFilter => ({ code, kind, name: text(zh, en), ...more });

/** What lists of the demo brand can be filtered by, in the order of the facets. */
export const filters: DemoFilter[] = [
  filter('power', 'TERMS', '匹数', 'Horsepower', { categories: ['split-air-conditioners', 'floor-air-conditioners', 'ducted-air-conditioners'] }),
  filter('size', 'TERMS', '规格', 'Size', { categories: ['televisions', 'beds', 'sofas', 'dining-tables', 'desks', 'wardrobes', 'range-hoods', 'mattresses', 'projectors', 'living-storage', 'lighting'] }),
  filter('washingCapacity', 'RANGE', '洗涤容量', 'Washing capacity', { unit: 'kg' }),
  filter('dryingCapacity', 'RANGE', '烘干容量', 'Drying capacity', { unit: 'kg' }),
  filter('capacity', 'RANGE', '容量', 'Capacity', { unit: 'L', categories: ['refrigerators', 'water-heaters', 'rice-cookers', 'steam-ovens', 'humidifiers', 'kettles', 'freezers', 'ovens', 'microwaves', 'sterilisers', 'air-fryers', 'blenders', 'coffee-machines'] }),
  filter('cadr', 'RANGE', '颗粒物 CADR', 'Particle CADR', { unit: 'm³/h' }),
  filter('dehumidification', 'RANGE', '除湿量', 'Dehumidification', { unit: 'L/24h' }),
  filter('refreshRate', 'RANGE', '刷新率', 'Refresh rate', { unit: 'Hz' }),
  filter('placeSettings', 'RANGE', '餐具套数', 'Place settings'),
  filter('luminousFlux', 'RANGE', '光通量', 'Luminous flux', { unit: 'lm', categories: ['projectors', 'lighting'] }),
  filter('firmness', 'TERMS', '软硬度', 'Firmness'),
  filter('term', 'TERMS', '期限', 'Term'),
  filter('gas', 'TERMS', '气源', 'Gas'),
  filter('energyGrade', 'TERMS', '能效等级', 'Energy grade'),
  filter('noise', 'RANGE', '最低噪声', 'Lowest noise', { unit: 'dB(A)' }),
  filter('finish', 'TERMS', '颜色', 'Colour'),
];

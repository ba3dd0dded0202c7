import type { AssortmentSeed } from '@tonglu/catalog';
import { text } from './compose';

/** Provinces with district heating, by the first two digits of a district code. */
const north = ['11', '12', '13', '14', '15', '21', '22', '23', '37', '41', '61', '62', '63', '64', '65'];
const everywhere = ['MALL', 'DEALER', 'STORE', 'MARKETPLACE'] as const;

/** What is sold where: a choice of district changes what the mall shows. */
export const assortments: AssortmentSeed[] = [
  {
    code: 'NORTH-HEATING',
    name: text('北方采暖：其他地区不售', 'Northern heating: not sold elsewhere'),
    channels: everywhere,
    scope: 'CHANNEL',
    rules: [{ effect: 'EXCLUDE', product: 'QB-HP200' }],
  },
  {
    code: 'NORTH-HEATING-REGIONS',
    name: text('北方采暖：北方地区在售', 'Northern heating: sold in the north'),
    channels: everywhere,
    scope: 'REGION',
    values: north,
    rules: [{ effect: 'INCLUDE', product: 'QB-HP200' }],
  },
  {
    code: 'TRADE-PARTS',
    name: text('安装配件：仅供经销商', 'Fitting parts: for dealers only'),
    channels: ['MALL', 'STORE', 'MARKETPLACE'],
    scope: 'CHANNEL',
    rules: [{ effect: 'EXCLUDE', product: 'QB-PB01' }],
  },
  {
    code: 'STORE-WOODWORKS',
    name: text('实木系列：仅门店体验购买', 'Solid wood: in stores only'),
    channels: ['MALL', 'DEALER', 'MARKETPLACE'],
    scope: 'CHANNEL',
    rules: [{ effect: 'EXCLUDE', product: 'QB-SF03' }, { effect: 'EXCLUDE', product: 'QB-BD01' }, { effect: 'EXCLUDE', product: 'QB-DK01' }],
  },
];

import type { PriceBreak, VariantRecord } from '../../product/product-record';
import { PriceLevel } from '../price-level';
import type { ListRecord } from './list-record';

/** The two lists every catalogue has, and what of a variant's description goes into them. */
export const standardLists: readonly { list: ListRecord; amountOf(variant: VariantRecord): number | bigint | undefined; breaksOf(variant: VariantRecord): readonly PriceBreak[] | undefined }[] = [
  { list: { code: 'BASE', level: PriceLevel.BASE, channel: null, name: { 'zh-CN': '标准价', en: 'Base price' } }, amountOf: ({ basePrice }) => basePrice, breaksOf: ({ baseBreaks }) => baseBreaks },
  { list: { code: 'MALL', level: PriceLevel.CHANNEL, channel: 'MALL', name: { 'zh-CN': '商城价', en: 'Mall price' } }, amountOf: ({ mallPrice }) => mallPrice, breaksOf: ({ mallBreaks }) => mallBreaks },
];

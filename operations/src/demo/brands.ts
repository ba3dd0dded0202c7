import type { DemoBrand } from './types';
import { text } from './compose';

export const brands: DemoBrand[] = [
  { slug: 'qibai', name: text('栖白', 'Qibai') },
  { slug: 'qibai-woodworks', name: text('栖白木作', 'Qibai Woodworks') },
  { slug: 'qibai-everyday', name: text('栖白小日子', 'Qibai Everyday') },
];

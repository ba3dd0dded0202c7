import { connectionOf } from '@tonglu/kit';
import { Product } from './product';

export const ProductConnection = connectionOf(() => Product, 'Product');

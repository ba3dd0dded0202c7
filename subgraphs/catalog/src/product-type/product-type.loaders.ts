import { BroughtLoader, type Database, rowLoader } from '@tonglu/kit';
import { productTypeColumns, type ProductTypeRow } from './product-type';

export const productTypeLoader = (db: Database) =>
  new BroughtLoader(
    rowLoader(
      (ids: readonly string[]) => db.rows<ProductTypeRow>(`select ${productTypeColumns} from product_type where id = any($1)`, [ids], 'product-type-by-id'),
      (type) => type.id,
    ),
  );

export const allProductTypes = (db: Database): Promise<ProductTypeRow[]> => db.rows<ProductTypeRow>(`select ${productTypeColumns} from product_type order by code`, [], 'product-types-all');

export const productTypeByCode = (db: Database, code: string): Promise<ProductTypeRow | undefined> =>
  db.row<ProductTypeRow>(`select ${productTypeColumns} from product_type where code = $1`, [code], 'product-type-by-code');

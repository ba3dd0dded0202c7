import { type Database, groupLoader, rowLoader } from '@tonglu/kit';
import { addressColumns, type AddressRow } from './address';

export interface AddressLoaders {
  addressById: ReturnType<typeof addressLoaders>['addressById'];
  addressesOf: ReturnType<typeof addressLoaders>['addressesOf'];
}

export const addressLoaders = (db: Database) => ({
  addressById: rowLoader<string, AddressRow>(
    (ids) => db.rows(`select ${addressColumns} from address where id = any($1)`, [ids], 'addresses-by-id'),
    (address) => address.id,
  ),
  addressesOf: groupLoader<string, AddressRow>(
    (memberIds) =>
      db.rows(
        `select ${addressColumns} from address where member_id = any($1) order by is_default desc, created_at desc, id desc`,
        [memberIds],
        'addresses-of-members',
      ),
    (address) => address.memberId,
  ),
});

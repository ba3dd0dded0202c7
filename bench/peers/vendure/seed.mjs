// Into an empty database: goods, pictures and the search index.
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { bootstrap, ChannelService, JobQueueService, RequestContextService, SearchService, TransactionalConnection } from '@vendure/core';
import { populate } from '@vendure/core/cli/index.js';
import { config } from './config.mjs';
import { goodsAsCsv, shop } from './goods.mjs';

const step = async (name, work) => {
  const begun = Date.now();
  await work();
  console.log(`${name}: ${((Date.now() - begun) / 1_000).toFixed(0)} s`);
};

const app = await bootstrap({ ...config, dbConnectionOptions: { ...config.dbConnectionOptions, synchronize: true } });
const { rawConnection: sql } = app.get(TransactionalConnection);
const file = 'goods.csv';
writeFileSync(file, goodsAsCsv());
if ((await sql.query('select from product limit 1')).length === 0) await step('goods', () => populate(() => app, shop, file));
await step('pictures', hangPictures);
await step('collections', async () => {
  await sql.query(`delete from job_record where "queueName" = 'update-search-index'`); // one by one; the whole index is made below
  await app.get(JobQueueService).start();
  await untilNothingIsQueued();
});
await step('index', async () => {
  const ctx = await app.get(RequestContextService).create({ apiType: 'admin', channelOrToken: await app.get(ChannelService).getDefaultChannel() });
  await app.get(SearchService).reindex(ctx);
  await untilNothingIsQueued();
});
await sql.query('vacuum analyze');
await app.close();
process.exit(0);

async function untilNothingIsQueued() {
  do await wait(1_000);
  while ((await sql.query('select 1 from job_record where not "isSettled" limit 1')).length > 0);
}

/** Three for each product; the first is its cover. */
async function hangPictures() {
  await sql.query(`
    insert into asset (type, "mimeType", width, height, "fileSize", source, preview)
      select 'IMAGE', 'image/svg+xml', 800, 800, 1000, path, path from product cross join generate_series(0, 2) n cross join format('bench/%s/%s', product.id, n) path`);
  await sql.query('insert into asset_translation ("languageCode", name, "baseId") select \'en\', source, id from asset');
  await sql.query('insert into asset_channels_channel ("assetId", "channelId") select asset.id, channel.id from asset cross join channel');
  await sql.query(`insert into product_asset ("assetId", "productId", position) select id, split_part(source, '/', 2)::int, split_part(source, '/', 3)::int from asset`);
  await sql.query(`update product set "featuredAssetId" = "assetId" from product_asset where "productId" = product.id and position = 0`);
}

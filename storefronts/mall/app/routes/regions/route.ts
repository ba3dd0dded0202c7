import { askRegions } from '~/regions/ask-regions.server';
import { readRegions, type RegionLevels } from '~/regions/region-levels';
import type { Route } from './+types/route';

/** What the picker asks for while an address is being chosen. */
export async function loader({ context, url }: Route.LoaderArgs): Promise<RegionLevels> {
  return await askRegions(context, readRegions(url.searchParams));
}

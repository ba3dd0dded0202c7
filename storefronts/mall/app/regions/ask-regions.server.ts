import type { RouterContextProvider } from 'react-router';
import { askPage } from '~/graph.server';
import { RegionsDocument } from '~/gql/graphql';
import type { ChosenRegions, RegionLevels } from './region-levels';

/** Every level a half-filled address needs, in one question. */
export async function askRegions(context: Readonly<RouterContextProvider>, { province, city, district }: ChosenRegions): Promise<RegionLevels> {
  const { data } = await askPage(context, RegionsDocument, {
    province,
    city,
    district,
    withCities: province !== '',
    withDistricts: city !== '',
    withStreets: district !== '',
  });
  return { provinces: data.provinces ?? [], cities: data.cities, districts: data.districts, streets: data.streets };
}

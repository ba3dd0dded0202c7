import { provinceCapitals } from './province-capitals';

const earthRadiusKm = 6_371;
export const sameCity = 0;
export const sameProvince = 1;
const unknown = 100_000;

/**
 * How far two districts are apart, to rank warehouses by: the same city is nearest, then the same province,
 * then kilometres between the provinces' capitals. The same two codes always give the same answer.
 */
export function distanceBetween(district: string, other: string): number {
  if (district.slice(0, 4) === other.slice(0, 4)) return sameCity;
  if (district.slice(0, 2) === other.slice(0, 2)) return sameProvince;
  const from = provinceCapitals[district.slice(0, 2)];
  const to = provinceCapitals[other.slice(0, 2)];
  return from && to ? greatCircleKm(from, to) : unknown;
}

function greatCircleKm([latitude, longitude]: readonly [number, number], [otherLatitude, otherLongitude]: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfChord =
    Math.sin(radians(otherLatitude - latitude) / 2) ** 2 +
    Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * Math.sin(radians(otherLongitude - longitude) / 2) ** 2;
  return Math.round(2 * earthRadiusKm * Math.asin(Math.sqrt(halfChord)));
}

export const isDistrictCode = (text: string): boolean => /^\d{6}$/.test(text);

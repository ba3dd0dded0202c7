import { RegionLevel } from './region';
import { childrenOf, findRegion, parentOf, regionOf, spokenNames } from './regions';

test('31 provinces, each with cities, each with districts, each with streets', () => {
  const provinces = childrenOf(null) ?? [];
  expect(provinces).toHaveLength(31);
  const cities = provinces.flatMap(({ code }) => childrenOf(code) ?? []);
  const districts = cities.flatMap(({ code }) => childrenOf(code) ?? []);
  const streets = districts.map(({ code }) => childrenOf(code) ?? []);
  expect([cities.length, districts.length, streets.flat().length]).toEqual([342, 2978, 41352]);
  expect(streets.every((children) => children.length > 0)).toBe(true);
});

test('a region knows its level and the one above', () => {
  expect(findRegion('310104')).toEqual({ code: '310104', name: '徐汇区', level: RegionLevel.DISTRICT });
  const climbed = ['310104003', '310104', '3101', '31'].map((code) => parentOf(regionOf(code))?.name);
  expect(climbed).toEqual(['徐汇区', '市辖区', '上海市', undefined]);
});

test.each(['', '9', '99', '310199', '31010', '310104999', '__proto__', 'constructor'])('there is no region %j', (code) => {
  expect(findRegion(code)).toBeUndefined();
  expect(childrenOf(code)).toBeUndefined();
});

test('a street has nothing below', () => {
  expect(childrenOf('310104003')).toEqual([]);
});

test.each([
  ['310104', null, ['上海市', '徐汇区']],
  ['440604', null, ['广东省', '佛山市', '禅城区']],
  ['441900', '441900003', ['广东省', '东莞市', '东城街道']],
  ['500229', null, ['重庆市', '城口县']],
  ['429004', null, ['湖北省', '仙桃市']],
])('%s %s is spoken as %j', (district, street, names) => {
  expect(spokenNames(district, street)).toEqual(names);
});

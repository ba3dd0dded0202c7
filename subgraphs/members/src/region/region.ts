import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum RegionLevel {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  STREET = 'STREET',
}
registerEnumType(RegionLevel, { name: 'RegionLevel', description: '省, 市, 区县, 街道乡镇.' });

@ObjectType({
  simpleResolvers: true,
  description:
    'An administrative division of mainland China. Names are Chinese in every language: that is how couriers read them. Municipalities keep their 市辖区 as the city level.',
})
export class Region {
  @Field(() => String, { description: 'Statistical code: 2 digits for a province, 4 for a city, 6 for a district, 9 for a street.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => RegionLevel)
  level: RegionLevel;
}

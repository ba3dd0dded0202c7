import { choose, consistent, districtName, known, readRegions } from './region-levels';

const hangzhou = { province: '33', city: '3301', district: '330106', street: '330106001' };

describe('choosing a region', () => {
  it('forgets what lay below', () =>
    expect(choose(hangzhou, 'city', '3302')).toEqual({ province: '33', city: '3302', district: '', street: '' }));

  it('drops a city left over from another province', () =>
    expect(consistent({ ...hangzhou, province: '44' })).toEqual({ province: '44', city: '', district: '', street: '' }));

  it('drops a street left over from another district', () =>
    expect(consistent({ ...hangzhou, district: '330108' })).toEqual({ ...hangzhou, district: '330108', street: '' }));

  it('keeps a whole choice', () => expect(consistent(hangzhou)).toEqual(hangzhou));

  it('reads only codes', () =>
    expect(readRegions(new URLSearchParams('province=33&city=%27%3B--&district=330106'))).toEqual({ province: '33', city: '', district: '', street: '' }));

  it('knows only what is offered', () =>
    expect(known(hangzhou, { provinces: [{ code: '33', name: '浙江省' }], cities: [{ code: '3302', name: '宁波市' }] })).toEqual({ province: '33', city: '', district: '', street: '' }));

  it('leaves out what nobody says', () =>
    expect(
      districtName(
        { province: '11', city: '1101', district: '110101', street: '' },
        { provinces: [{ code: '11', name: '北京市' }], cities: [{ code: '1101', name: '市辖区' }], districts: [{ code: '110101', name: '东城区' }] },
      ),
    ).toBe('北京市 东城区'));

  it('says a municipality once', () =>
    expect(
      districtName(
        { province: '31', city: '3101', district: '310101', street: '' },
        { provinces: [{ code: '31', name: '上海市' }], cities: [{ code: '3101', name: '上海市' }], districts: [{ code: '310101', name: '黄浦区' }] },
      ),
    ).toBe('上海市 黄浦区'));
});

import { choose, consistent, districtName, known, readRegions } from './region-levels';

const hangzhou = { province: '330000', city: '330100', district: '330106', street: '330106001' };

describe('choosing a region', () => {
  it('forgets what lay below', () =>
    expect(choose(hangzhou, 'city', '330200')).toEqual({ province: '330000', city: '330200', district: '', street: '' }));

  it('drops a city left over from another province', () =>
    expect(consistent({ ...hangzhou, province: '440000' })).toEqual({ province: '440000', city: '', district: '', street: '' }));

  it('drops a street left over from another district', () =>
    expect(consistent({ ...hangzhou, district: '330108' })).toEqual({ ...hangzhou, district: '330108', street: '' }));

  it('keeps a whole choice', () => expect(consistent(hangzhou)).toEqual(hangzhou));

  it('reads only codes', () =>
    expect(readRegions(new URLSearchParams('province=330000&city=%27%3B--&district=330106'))).toEqual({ province: '330000', city: '', district: '', street: '' }));

  it('knows only what is offered', () =>
    expect(known(hangzhou, { provinces: [{ code: '330000', name: '浙江省' }], cities: [{ code: '330200', name: '宁波市' }] })).toEqual({ province: '330000', city: '', district: '', street: '' }));

  it('says a municipality once', () =>
    expect(
      districtName(
        { province: '310000', city: '310100', district: '310101', street: '' },
        { provinces: [{ code: '310000', name: '上海市' }], cities: [{ code: '310100', name: '上海市' }], districts: [{ code: '310101', name: '黄浦区' }] },
      ),
    ).toBe('上海市 黄浦区'));
});

import type { DemoWarehouse } from './types';
import { text } from './compose';

/** Cities are written without the word for one: 上海, not 上海市. */
function store(code: string, districtCode: string, city: readonly [string, string], quarter: readonly [string, string]): DemoWarehouse {
  return {
    code: `ST-${code}`,
    kind: 'STORE',
    name: text(`栖白生活馆 · ${city[0]}${quarter[0]}店`, `Qibai Living · ${city[1]} ${quarter[1]}`),
    city: text(...city),
    provinceCode: `${districtCode.slice(0, 2)}0000`,
    cityCode: `${districtCode.slice(0, 4)}00`,
    districtCode,
    cutOffHour: 20,
    address: text(`${quarter[0]}商圈示范广场一层 108 号`, `Unit 108, Demo Plaza, ${quarter[1]}`),
  };
}

const shanghai = ['上海', 'Shanghai'] as const;
const beijing = ['北京', 'Beijing'] as const;

export const stores: DemoWarehouse[] = [
  store('SH-XUJIAHUI', '310104', shanghai, ['徐家汇', 'Xujiahui']),
  store('SH-LUJIAZUI', '310115', shanghai, ['陆家嘴', 'Lujiazui']),
  store('BJ-SANLITUN', '110105', beijing, ['三里屯', 'Sanlitun']),
  store('BJ-ZHONGGUANCUN', '110108', beijing, ['中关村', 'Zhongguancun']),
  store('GZ-TIANHE', '440106', ['广州', 'Guangzhou'], ['天河路', 'Tianhe Road']),
  store('SZ-HOUHAI', '440305', ['深圳', 'Shenzhen'], ['后海', 'Houhai']),
  store('HZ-XIXI', '330106', ['杭州', 'Hangzhou'], ['西溪', 'Xixi']),
  store('NJ-XINJIEKOU', '320104', ['南京', 'Nanjing'], ['新街口', 'Xinjiekou']),
  store('SU-GUANQIAN', '320508', ['苏州', 'Suzhou'], ['观前街', 'Guanqian Street']),
  store('WH-CHUHEHANJIE', '420106', ['武汉', 'Wuhan'], ['楚河汉街', 'Chuhe Hanjie']),
  store('CD-CHUNXI', '510104', ['成都', 'Chengdu'], ['春熙路', 'Chunxi Road']),
  store('CQ-GUANYINQIAO', '500105', ['重庆', 'Chongqing'], ['观音桥', 'Guanyinqiao']),
  store('XA-QUJIANG', '610113', ['西安', 'Xi’an'], ['曲江', 'Qujiang']),
  store('QD-MAYFOURTH', '370202', ['青岛', 'Qingdao'], ['五四广场', 'May Fourth Square']),
];

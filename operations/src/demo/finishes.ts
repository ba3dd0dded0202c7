/** The house palette: one list of colours and materials for the data and for the drawings. */
export const finishes = {
  cloud: { token: 'CLD', hex: '#f3efe7', 'zh-CN': '云白', en: 'Cloud white' },
  sand: { token: 'SND', hex: '#d9c6a9', 'zh-CN': '细沙', en: 'Sand' },
  clay: { token: 'CLY', hex: '#c28e73', 'zh-CN': '陶土', en: 'Clay' },
  sage: { token: 'SAG', hex: '#a5b29b', 'zh-CN': '鼠尾草绿', en: 'Sage' },
  mist: { token: 'MST', hex: '#a8bcc7', 'zh-CN': '雾蓝', en: 'Mist blue' },
  ink: { token: 'INK', hex: '#42474c', 'zh-CN': '墨色', en: 'Ink' },
  graphite: { token: 'GRP', hex: '#7d8182', 'zh-CN': '岩灰', en: 'Graphite' },
  steel: { token: 'STL', hex: '#c6c9c8', 'zh-CN': '素钢', en: 'Brushed steel' },
  oat: { token: 'OAT', hex: '#ddd1bd', 'zh-CN': '燕麦', en: 'Oat' },
  moss: { token: 'MOS', hex: '#838f70', 'zh-CN': '苔绿', en: 'Moss' },
  rust: { token: 'RST', hex: '#b57655', 'zh-CN': '赭石', en: 'Rust' },
  oak: { token: 'OAK', hex: '#d4b28a', 'zh-CN': '橡木', en: 'Oak' },
  ash: { token: 'ASH', hex: '#e5d2b3', 'zh-CN': '白蜡木', en: 'Ash' },
  walnut: { token: 'WAL', hex: '#8e674c', 'zh-CN': '胡桃木', en: 'Walnut' },
} as const;

export type FinishCode = keyof typeof finishes;

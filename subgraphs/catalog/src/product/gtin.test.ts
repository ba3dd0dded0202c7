import { isGtin } from './gtin';

test.each(['96385074', '036000291452', '4006381333931', '10614141000415', '6900000000014'])('%s is a GTIN', (text) => expect(isGtin(text)).toBe(true));
test.each(['4006381333932', '4006381333913', '400638133393', '', '123', '40063813339311', '４００６３８１３３３９３１', '4006381333931 '])('%p is none', (text) => expect(isGtin(text)).toBe(false));

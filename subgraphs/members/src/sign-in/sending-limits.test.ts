import fc from 'fast-check';
import { nextSendAt, sendingLimits } from './sending-limits';

const at = (seconds: number) => new Date(seconds * 1_000);

test('a phone that has received nothing may be sent to now', () => {
  expect(nextSendAt([], at(100))).toEqual(at(100));
});

test.each([
  ['60 seconds after the last', [0], 10, 60],
  ['an hour after the fifth newest', [2_400, 1_800, 1_200, 600, 0], 3_000, 3_600],
  ['a day after the tenth newest', [36_000, 32_000, 28_000, 24_000, 20_000, 16_000, 12_000, 8_000, 4_000, 0], 40_000, 86_400],
])('%s', (_rule, sent, now, expected) => {
  expect(nextSendAt(sent.map(at), at(now))).toEqual(at(expected));
});

test('who sends whenever it is allowed never exceeds a limit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 }), (pauses) => {
      const sent: Date[] = [];
      let now = 0;
      for (const pause of pauses) {
        now = nextSendAt(sent, at(now + pause)).getTime() / 1_000;
        sent.unshift(at(now));
      }
      for (const { sends, span } of sendingLimits) {
        for (let index = 0; index + sends < sent.length; index += 1) {
          expect(sent[index].getTime() - sent[index + sends].getTime()).toBeGreaterThanOrEqual(span);
        }
      }
    }),
  );
});

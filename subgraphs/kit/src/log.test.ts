import pino from 'pino';
import { lateLog } from './log';

test('a late log is made once, by whoever writes first; copying what holds it makes nothing', () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push(line) });
  const make = jest.fn(() => log.child({ requestId: 'r-1' }));
  const context = { log: lateLog(make) };
  const copy = { ...context };
  expect(make).not.toHaveBeenCalled();
  context.log.info('one');
  copy.log.child({ more: true }).warn({ err: new Error('two') }, 'two');
  expect(make).toHaveBeenCalledTimes(1);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ requestId: 'r-1', msg: 'one' }, { requestId: 'r-1', more: true, msg: 'two' }]);
});

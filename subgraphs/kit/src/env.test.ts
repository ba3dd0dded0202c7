import { z } from 'zod';
import { EnvError, readEnv } from './env';

test('every wrong variable is named, with the reason', () => {
  const read = () => readEnv({ PORT: z.coerce.number().int().max(65_535), SECRET: z.string() }, { PORT: '99999' });
  expect(read).toThrow(EnvError);
  expect(read).toThrow(/PORT: .*65535[\s\S]*SECRET: /);
});

test('an empty variable counts as not given', () => {
  expect(readEnv({ PORT: z.coerce.number().default(4000) }, { PORT: '' })).toEqual({ PORT: 4000 });
});

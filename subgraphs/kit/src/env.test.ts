import { z } from 'zod';
import { EnvError, houseSecret, readEnv } from './env';

test('every wrong variable is named, with the reason', () => {
  const read = () => readEnv({ PORT: z.coerce.number().int().max(65_535), SECRET: z.string() }, { PORT: '99999' });
  expect(read).toThrow(EnvError);
  expect(read).toThrow(/PORT: .*65535[\s\S]*SECRET: /);
});

test('an empty variable counts as not given', () => {
  expect(readEnv({ PORT: z.coerce.number().default(4000) }, { PORT: '' })).toEqual({ PORT: 4000 });
});

test('a secret that is missing or too short is refused by name', () => {
  expect(() => readEnv({ TONGLU_SECRET: houseSecret }, {})).toThrow(/TONGLU_SECRET: is missing/);
  expect(() => readEnv({ TONGLU_SECRET: houseSecret }, { TONGLU_SECRET: 'thirty-one characters are few..' })).toThrow(/TONGLU_SECRET: must have at least 32/);
});

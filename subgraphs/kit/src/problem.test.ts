import { InvalidInput, orRefusal, Refusal, refuse } from './problem';

const late = new InvalidInput(['input', 'when'], { 'zh-CN': '太晚了', en: 'too late' });

test('what a verb refuses becomes data in the reader’s language', async () => {
  const refusal = await orRefusal({ locale: 'en' }, () => Promise.reject(caught(() => refuse(late))));
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).problems).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', message: 'too late', path: ['input', 'when'] })]);
});

test('a bug is not a refusal', async () => {
  await expect(orRefusal({ locale: 'en' }, () => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
});

function caught(work: () => never): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

/** Longer input than any way of writing a phone number is not looked at. */
const longestInput = 40;

/**
 * A mainland mobile number as eleven digits, however it was written: +86, 0086, spaces, dashes,
 * full-width digits. Undefined where it is none.
 */
export function normalisePhone(text: string): string | undefined {
  if (text.length > longestInput) return undefined;
  const bare = text.normalize('NFKC').replace(/[\s\u2010-\u2015-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(bare) ? bare : undefined;
}

/** `138****0001`: enough for its owner to recognise, not enough to call. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

export const notAPhone = {
  'zh-CN': '请输入 11 位中国大陆手机号',
  en: 'Enter a mainland China mobile number of 11 digits',
};

import { InvalidInput, KeyedInput, refuse } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import { normalisePhone, notAPhone } from '../identity/phone';

@InputType()
export class RequestSignInCodeInput extends KeyedInput {
  @Field(() => String, { description: 'Mainland mobile number; +86, spaces and dashes are fine.' })
  phone: string;
}

@InputType()
export class SignInInput extends KeyedInput {
  @Field(() => String, { description: 'The one the code was sent to.' })
  phone: string;

  @Field(() => String, { description: 'The six digits of the message.' })
  code: string;
}

export function checkPhone(text: string): string {
  return normalisePhone(text) ?? refuse(new InvalidInput(['input', 'phone'], notAPhone));
}

/** What cannot be a code is refused before it counts as a guess. */
export function checkCode(text: string): string {
  const code = text.length <= 20 ? text.normalize('NFKC').replace(/\s/g, '') : '';
  if (!/^\d{6}$/.test(code)) refuse(new InvalidInput(['input', 'code'], { 'zh-CN': '验证码为 6 位数字', en: 'The code has 6 digits' }));
  return code;
}

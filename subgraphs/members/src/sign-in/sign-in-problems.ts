import { Problem } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'Too often: nothing was done. The same answer whether or not the phone is known here.' })
export class TooManyRequests extends Problem {
  @Field(() => Date, { description: 'The earliest moment at which it can work.' })
  retryAt: Date;

  constructor(path: readonly string[], retryAt: Date) {
    super('TOO_MANY_REQUESTS', { 'zh-CN': '发送过于频繁，请稍后再试', en: 'Too many codes were sent: try again later' }, path);
    this.retryAt = retryAt;
  }
}

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'The code is not the newest one sent to this phone, has expired, was used, or was guessed at too often.' })
export class WrongCode extends Problem {
  @Field(() => Int, { description: 'How many more guesses the code stands; at 0 it is dead: request another.' })
  attemptsLeft: number;

  constructor(attemptsLeft: number) {
    super(
      'WRONG_CODE',
      attemptsLeft > 0
        ? { 'zh-CN': `验证码不正确，还可以尝试 ${attemptsLeft} 次`, en: `This code is not right. Attempts left: ${attemptsLeft}` }
        : { 'zh-CN': '验证码不正确或已失效，请重新获取', en: 'This code is not right or no longer valid: request another' },
      ['input', 'code'],
    );
    this.attemptsLeft = attemptsLeft;
  }
}

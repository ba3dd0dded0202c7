import { orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { MembersContext } from '../context';
import { Member, type MemberRow } from '../member/member';
import { requestSignInCode } from './request-sign-in-code';
import { signIn } from './sign-in';
import { RequestSignInCodeInput, SignInInput } from './sign-in-inputs';

@ObjectType({ simpleResolvers: true, description: 'A code is on its way. Only the newest one counts.' })
class SignInCodeSent {
  @Field(() => String, { description: 'The phone as it was understood: eleven digits.' })
  phone: string;
  @Field(() => Date, { description: 'When the code is worth nothing any more.' })
  expiresAt: Date;
  @Field(() => Date, { description: 'The earliest moment for another code.' })
  resendAt: Date;
}

@ObjectType({ simpleResolvers: true, description: '`token` is the opaque session; send it as `Authorization: Bearer …`. Shown once.' })
class SignedIn {
  @Field(() => String, { description: 'Opaque; whoever has it is this member.' })
  token: string;
  @Field(() => Date, { description: '30 days after signing in.' })
  expiresAt: Date;
  @Field(() => Member)
  member: MemberRow;
}

const RequestSignInCodeResult = resultUnion('RequestSignInCodeResult', () => SignInCodeSent, 'SignInCodeSent');
const SignInResult = resultUnion('SignInResult', () => SignedIn, 'SignedIn');

@Resolver()
export class SignInResolver {
  @Mutation(() => RequestSignInCodeResult, {
    description: 'Sends a code of six digits, valid for 5 minutes: one a minute, 5 an hour, 10 a day per phone. Refusals: INVALID_INPUT, TOO_MANY_REQUESTS.',
  })
  requestSignInCode(@Arg('input', () => RequestSignInCodeInput) input: RequestSignInCodeInput, @Ctx() context: MembersContext) {
    return orRefusal(context, () => requestSignInCode(context, input));
  }

  @Mutation(() => SignInResult, { description: 'Signs in with the newest code; who comes for the first time becomes a member. Each guess needs an idempotency key of its own. Refusals: INVALID_INPUT, WRONG_CODE.' })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: MembersContext) {
    return orRefusal(context, async () => {
      const { memberId, token, expiresAt } = await signIn(context, input);
      // What is left of this request runs for whom it has just signed in.
      context.actor = { ...context.actor, kind: 'MEMBER', memberId };
      return { token, expiresAt, member: await context.loaders.memberById.load(memberId) };
    });
  }
}

import { KeyedInput, orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { MembersContext } from '../context';
import { SessionActor, sessionActor } from './session-actor';
import { signOut } from './sign-out';

@InputType()
class SignOutInput extends KeyedInput {}

@ObjectType({ simpleResolvers: true, description: 'The session is worth nothing any more.' })
class SignedOut {
  @Field(() => Date)
  at: Date;
}

const SignOutResult = resultUnion('SignOutResult', () => SignedOut, 'SignedOut');

@Resolver()
export class SessionResolver {
  @Mutation(() => SignOutResult, { description: 'Ends this session and no other. For who has none it changes nothing.' })
  signOut(@Arg('input', () => SignOutInput) input: SignOutInput, @Ctx() context: MembersContext) {
    return orRefusal(context, () => signOut(context, input));
  }

  @Query(() => SessionActor, { nullable: true, description: 'For the gateway: whom the token with this SHA-256 (hex) stands for; null where it is unknown, expired or signed out.' })
  @Directive('@inaccessible')
  async session(@Arg('tokenDigest', () => String) tokenDigest: string, @Ctx() context: MembersContext): Promise<SessionActor | null> {
    return (await sessionActor(context, tokenDigest)) ?? null;
  }
}

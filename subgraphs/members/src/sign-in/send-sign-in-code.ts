import { inLocale, type Job, type Locale, type LocalizedText } from '@tonglu/kit';
import type { MembersContext } from '../context';
import { sendMessage } from '../message-desk';
import { seal, unseal } from '../secrets';
import { codeLifeMs } from './sign-in-code';

export const sendSignInCodeTask = 'send-sign-in-code';

interface CodeToSend {
  phone: string;
  code: string;
}

/**
 * The job must know the code although the table keeps only its digest. So it travels sealed in the job's
 * row, which is deleted once it is sent; without the secret the row tells nothing.
 */
export const sealCode = (secret: string, id: string, toSend: CodeToSend): string => seal(secret, JSON.stringify(toSend), id);

export const openCode = (secret: string, id: string, sealed: string): CodeToSend => JSON.parse(unseal(secret, sealed, id)) as CodeToSend;

/**
 * Hands the code to the message desk. Where the desk is down the worker tries again, ever more slowly,
 * until the code has expired. The code's id makes the desk deliver it once, whatever crashes in between.
 */
export const sendSignInCode: Job<MembersContext> = {
  name: sendSignInCodeTask,
  run: async ({ db, clock, settings }, payload) => {
    const { id, sealed, locale } = payload as { id: string; sealed: string; locale: Locale };
    const isWanted = await db.row('select from sign_in_code where id = $1 and used_at is null and expires_at > $2', [id, clock.now()], 'sign-in-code-wanted');
    if (!isWanted) return;
    const { phone, code } = openCode(settings.secret, id, sealed);
    const minutes = codeLifeMs / 60_000;
    await sendMessage(settings.messageDesk, { to: phone, template: 'sign-in-code', params: { code, minutes }, text: inLocale(textOf(code, minutes), locale), idempotencyKey: id });
  },
};

/** Begins with the brand's signature, as carriers demand. */
const textOf = (code: string, minutes: number): LocalizedText => ({
  'zh-CN': `【栖白】验证码 ${code}，${minutes} 分钟内有效。`,
  en: `[Qibai] Your code is ${code}. It is valid for ${minutes} minutes.`,
});

import { localPath } from '@tonglu/storefront-kit/local-path';
import { useTexts } from '~/i18n/texts';
import { redirect } from 'react-router';
import { env } from '~/env.server';
import { act, askPage } from '~/graph.server';
import { RequestSignInCodeDocument, SignInDocument, SignInPageDocument, type ProblemFragment } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey } from '~/once.server';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';
import { CodeForm } from './code-form';
import { bringCartAlong } from './bring-cart-along.server';
import { PhoneForm } from './phone-form';

export async function loader({ context, url }: Route.LoaderArgs) {
  const next = localPath(url.searchParams.get('next'), '/me');
  const { data } = await askPage(context, SignInPageDocument, {});
  if (data.me) throw redirect(next);
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('signIn.title') },
    next,
    messageDesk: env.messageDeskUrl,
    key: onceKey(),
  };
}

interface Outcome {
  phone: string;
  /** Set once a code is on its way: the second step. */
  resendAt: string | null;
  problems: ProblemFragment[];
  /** For the next attempt: this one's is used up, and the page may be sent again before its loader has brought another. */
  key: string;
}

export async function action({ context, request }: Route.ActionArgs): Promise<Outcome | Response> {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  // Spaces and dashes are how people group a number, not part of it.
  const phone = text('phone').replace(/[\s-]/g, '');
  if (form.has('code')) {
    const data = await act(context, SignInDocument, { input: { phone, code: text('code'), idempotencyKey: text('key') } });
    if (data.signIn.__typename === 'Refusal') return { phone, resendAt: text('resendAt'), problems: data.signIn.problems, key: onceKey() };
    await bringCartAlong(context, data.signIn.token);
    return redirect(localPath(form.get('next'), '/me'));
  }
  const data = await act(context, RequestSignInCodeDocument, { input: { phone, idempotencyKey: text('key') } });
  const sent = data.requestSignInCode;
  if (sent.__typename === 'SignInCodeSent') return { phone, resendAt: sent.resendAt, problems: [], key: onceKey() };
  return { phone, resendAt: text('resendAt') || null, problems: sent.problems, key: onceKey() };
}

export default function SignIn({ loaderData: { next, messageDesk, key: firstKey }, actionData }: Route.ComponentProps) {
  const { t } = useTexts();
  const key = actionData?.key ?? firstKey;
  const step = actionData?.resendAt ? 'code' : 'phone';
  const problems = actionData?.problems ?? [];
  return (
    <div className="frame max-w-md pt-12 md:pt-20">
      <h1 className="display text-3xl">{t('signIn.title')}</h1>
      <p className="mt-3 text-reed">{step === 'phone' ? t('signIn.text') : t('signIn.sentTo', { phone: actionData?.phone })}</p>
      {step === 'phone' ? (
        <PhoneForm phone={actionData?.phone ?? ''} next={next} onceKey={key} problems={problems} />
      ) : (
        <CodeForm phone={actionData?.phone ?? ''} resendAt={actionData?.resendAt ?? ''} next={next} onceKey={key} problems={problems} />
      )}
      {messageDesk && (
        <p className="mt-10 border-t border-line pt-5 text-sm text-reed">
          {t('signIn.deskHint')}{' '}
          <a href={messageDesk} target="_blank" rel="noreferrer" className="inline-flex min-h-11 items-center text-pool underline underline-offset-4">
            {t('signIn.desk')}
          </a>
        </p>
      )}
    </div>
  );
}

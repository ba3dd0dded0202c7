import { secondsUntil } from '@tonglu/storefront-kit/dates';
import { sortProblems } from '@tonglu/storefront-kit/problems';
import { Button, buttonClass, Field } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form, Link } from 'react-router';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { Problems } from '~/parts/problems';
import { useFocusOnError } from '~/parts/use-focus-on-error';
import { useProblemText } from '~/parts/problem-text';
import { useNow } from '~/parts/use-now';
import type { StepProps } from './phone-form';

export function CodeForm({ phone, resendAt, next, onceKey, problems }: StepProps & { resendAt: string }) {
  const { t } = useTexts();
  const textOf = useProblemText();
  const now = useNow();
  const wait = now === null ? 0 : secondsUntil(resendAt, now);
  const form = useFocusOnError<HTMLFormElement>(problems);
  const { fields, general } = sortProblems(problems, ['code']);
  const hidden = (
    <>
      <input type="hidden" name="key" value={onceKey} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="phone" value={phone} />
      <input type="hidden" name="resendAt" value={resendAt} />
    </>
  );
  return (
    <>
      <Form ref={form} method="post" noValidate className="mt-8 space-y-5">
        <Problems problems={general} />
        {hidden}
        <Field
          label={t('signIn.code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          error={fields.code && textOf(fields.code)}
          autoFocus
          required
          className="[&_input]:text-center [&_input]:text-2xl [&_input]:tracking-[0.5em]"
        />
        <Button className="min-h-12 w-full">{t('signIn.submit')}</Button>
      </Form>
      <div className="mt-4 flex flex-wrap justify-between gap-x-6">
        <Form method="post">
          {hidden}
          <Button look="quiet" disabled={wait > 0}>
            {wait > 0 ? t('signIn.resendIn', { count: wait }) : t('signIn.resend')}
          </Button>
        </Form>
        <Link to={withQuery('/sign-in', { next })} className={buttonClass('quiet')}>
          {t('signIn.otherPhone')}
        </Link>
      </div>
    </>
  );
}

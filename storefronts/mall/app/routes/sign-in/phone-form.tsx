import { sortProblems } from '@tonglu/storefront-kit/problems';
import { Button, Field } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form } from 'react-router';
import type { ProblemFragment } from '~/gql/graphql';
import { Problems } from '~/parts/problems';
import { useFocusOnError } from '~/parts/use-focus-on-error';
import { useProblemText } from '~/parts/problem-text';

export interface StepProps {
  phone: string;
  next: string;
  onceKey: string;
  problems: ProblemFragment[];
}

export function PhoneForm({ phone, next, onceKey, problems }: StepProps) {
  const { t } = useTexts();
  const textOf = useProblemText();
  const form = useFocusOnError<HTMLFormElement>(problems);
  const { fields, general } = sortProblems(problems, ['phone']);
  return (
    <Form ref={form} method="post" noValidate className="mt-8 space-y-5">
      <Problems problems={general} />
      <input type="hidden" name="key" value={onceKey} />
      <input type="hidden" name="next" value={next} />
      <Field
        label={t('signIn.phone')}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        defaultValue={phone}
        hint={t('signIn.phoneHint')}
        error={fields.phone && textOf(fields.phone)}
        required
      />
      <Button className="min-h-12 w-full">{t('signIn.send')}</Button>
    </Form>
  );
}

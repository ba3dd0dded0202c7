import { sortProblems } from '@tonglu/storefront-kit/problems';
import { Button, ButtonLink, Field } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form, useNavigation } from 'react-router';
import { Problems } from '~/parts/problems';
import { useProblemText } from '~/parts/problem-text';
import { useFocusOnError } from '~/parts/use-focus-on-error';
import { RegionPicker } from '~/regions/region-picker';
import { addressFields } from './address-values';
import type { AddressDraft } from './save-address.server';

export function AddressForm({ draft, onceKey, next }: { draft: AddressDraft; onceKey: string; next: string }) {
  const { t } = useTexts();
  const textOf = useProblemText();
  const busy = useNavigation().state === 'submitting';
  const { values, offered, problems } = draft;
  const { fields, general } = sortProblems(problems, addressFields);
  const error = (name: (typeof addressFields)[number]) => fields[name] && textOf(fields[name]);
  const form = useFocusOnError<HTMLFormElement>(problems);
  return (
    <Form ref={form} method="post" noValidate className="space-y-5">
      <div aria-live="assertive">
        {problems.length > 0 && <p className="ears-only">{t('address.problems', { count: problems.length })}</p>}
        <Problems problems={general} />
      </div>
      <input type="hidden" name="key" value={onceKey} />
      <input type="hidden" name="next" value={next} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t('address.recipient')} name="recipient" autoComplete="name" defaultValue={values.recipient} error={error('recipient')} required />
        <Field label={t('address.phone')} name="phone" type="tel" inputMode="tel" autoComplete="tel-national" defaultValue={values.phone} error={error('phone')} required />
      </div>
      <RegionPicker
        chosen={values.regions}
        offered={offered}
        depth={['province', 'city', 'district', 'street']}
        errors={{ ...(fields.district && { [firstMissing(values.regions)]: values.regions.district ? textOf(fields.district) : t('address.choose') }), ...(fields.street && { street: textOf(fields.street) }) }}
      />
      <Field label={t('address.detail')} name="detail" autoComplete="street-address" defaultValue={values.detail} hint={t('address.detailHint')} error={error('detail')} required />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="makeDefault" defaultChecked={values.makeDefault} className="size-5 accent-ink" />
        {t('address.makeDefault')}
      </label>
      <div className="flex flex-wrap gap-4 pt-2">
        <Button className="min-h-12" disabled={busy}>
          {t('address.save')}
        </Button>
        <ButtonLink to={next} look="quiet">
          {t('address.cancel')}
        </ButtonLink>
      </div>
    </Form>
  );
}

// The graph only knows that the district is missing; the visitor may have stopped before it, and is to choose there.
function firstMissing({ province, city }: { province: string; city: string }) {
  return province === '' ? 'province' : city === '' ? 'city' : 'district';
}

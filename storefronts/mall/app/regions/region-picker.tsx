import { buttonClass, SelectField } from '@tonglu/storefront-kit/ui';
import { useState } from 'react';
import { useTexts } from '~/i18n/texts';
import { useFetcher } from 'react-router';
import { choose, type ChosenRegions, type Level, type RegionLevels } from './region-levels';

interface Props {
  chosen: ChosenRegions;
  offered: RegionLevels;
  depth: readonly Level[];
  errors?: Partial<Record<Level, string>>;
}

const choicesOf = { province: 'provinces', city: 'cities', district: 'districts', street: 'streets' } as const;

/**
 * Four selects, each offering what lies in the one before. With script the next one fills by itself; without, the
 * button beside it sends the form, which comes back with the next level to choose from.
 */
export function RegionPicker({ chosen: initially, offered: initialOffer, depth, errors = {} }: Props) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState(initially);
  const fetcher = useFetcher<RegionLevels>();
  const offered = fetcher.data ?? initialOffer;
  const loading = fetcher.state !== 'idle';

  function onChoose(level: Level, code: string) {
    const next = choose(chosen, level, code);
    setChosen(next);
    if (code && level !== depth.at(-1)) void fetcher.load(`/regions?${new URLSearchParams({ ...next })}`);
  }

  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="ears-only">{t('address.region')}</legend>
      {depth.map((level, index) => {
        const parent = depth[index - 1];
        const ready = !parent || chosen[parent] !== '';
        const choices = ready ? (offered[choicesOf[level]] ?? []) : [];
        // Many districts have no streets to choose from: then there is nothing to ask.
        if (level === 'street' && ready && !loading && choices.length === 0) return null;
        return (
          <SelectField
            key={level}
            label={t(`address.${level}`)}
            name={level}
            value={choices.some(({ code }) => code === chosen[level]) ? chosen[level] : ''}
            onChange={(event) => onChoose(level, event.currentTarget.value)}
            error={errors[level]}
            aria-busy={loading || undefined}
            disabled={!ready}
            autoComplete="off"
          >
            <option value="">{ready && loading && choices.length === 0 ? t('address.loading') : t('address.choose')}</option>
            {choices.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        );
      })}
      <noscript>
        <button name="intent" value="regions" formNoValidate className={buttonClass('line')}>
          {t('address.nextLevel')}
        </button>
      </noscript>
    </fieldset>
  );
}

import { useTexts } from '~/i18n/texts';

export function Promises() {
  const { t } = useTexts();
  return (
    <section aria-labelledby="promises" className="frame mt-20 md:mt-32">
      <h2 id="promises" className="ears-only">
        {t('home.promises.title')}
      </h2>
      <dl className="grid gap-8 border-t border-line pt-10 md:grid-cols-3 md:gap-12">
        {(['price', 'stock', 'date'] as const).map((promise) => (
          <div key={promise}>
            <dt className="display text-xl">{t(`home.promises.${promise}.title`)}</dt>
            <dd className="mt-2 text-[0.9375rem] text-reed">{t(`home.promises.${promise}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

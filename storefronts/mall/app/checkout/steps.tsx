import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';

const steps = ['address', 'confirm', 'pay'] as const;
export type Step = (typeof steps)[number];

/** Where one stands between cart and paid; steps already done can be gone back to. */
export function Steps({ at, back = {} }: { at: Step; back?: Partial<Record<Step, string>> }) {
  const { t } = useTexts();
  return (
    <nav aria-label={t('checkout.steps')} className="pt-6 md:pt-10">
      <ol className="flex gap-2 text-sm">
        {steps.map((step, index) => {
          const to = back[step];
          const current = step === at;
          const name = `${index + 1} ${t(`checkout.step.${step}`)}`;
          return (
            <li key={step} aria-current={current ? 'step' : undefined} className={`flex-1 border-t-2 ${current ? 'border-bill text-ink' : steps.indexOf(at) > index ? 'border-ink text-ink' : 'border-line text-reed'}`}>
              {to ? (
                <Link to={to} className="flex min-h-11 items-center underline decoration-edge underline-offset-4">
                  {name}
                </Link>
              ) : (
                <span className="flex min-h-11 items-center">{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

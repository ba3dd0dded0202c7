import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';

export function Breadcrumbs({ path, here }: { path: { slug: string; name: string }[]; here?: string }) {
  const { t } = useTexts();
  const steps = [{ to: '/', name: t('nav.home') }, ...path.map(({ slug, name }) => ({ to: `/c/${slug}`, name }))];
  const links = here === undefined ? steps.slice(0, -1) : steps;
  const current = here ?? steps.at(-1)?.name;
  return (
    <nav aria-label={t('nav.breadcrumbs')} className="text-sm text-reed">
      <ol className="flex items-center overflow-hidden">
        {links.map(({ to, name }) => (
          <li key={to} className="flex shrink-0 items-center after:px-2 after:text-edge after:content-['/']">
            <Link to={to} className="flex h-11 items-center min-w-6 hover:text-ink hover:underline">
              {name}
            </Link>
          </li>
        ))}
        <li aria-current="page" className="truncate text-ink">
          {current}
        </li>
      </ol>
    </nav>
  );
}

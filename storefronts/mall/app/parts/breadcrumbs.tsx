import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';

const separator = "before:px-2 before:text-edge before:content-['/']";

export function Breadcrumbs({ path, here }: { path: { slug: string; name: string }[]; here?: string }) {
  const { t } = useTexts();
  const steps = [{ to: '/', name: t('nav.home') }, ...path.map(({ slug, name }) => ({ to: `/c/${slug}`, name }))];
  const links = here === undefined ? steps.slice(0, -1) : steps;
  const current = here ?? steps.at(-1)?.name;
  return (
    <nav aria-label={t('nav.breadcrumbs')} className="text-sm text-reed">
      <ol className="flex items-center overflow-hidden">
        {links.map(({ to, name }, index) => (
          <li key={to} className={`flex shrink-0 items-center ${index > 0 ? separator : ''}`}>
            <Link to={to} className="flex h-11 min-w-6 items-center justify-center hover:text-ink hover:underline">
              {name}
            </Link>
          </li>
        ))}
        {/* On a phone there is no room for a product's name, which its heading says. */}
        <li aria-current="page" className={`min-w-0 items-center text-ink ${here === undefined ? 'flex' : 'hidden md:flex'} ${links.length > 0 ? separator : ''}`}>
          <span className="truncate">{current}</span>
        </li>
      </ol>
    </nav>
  );
}

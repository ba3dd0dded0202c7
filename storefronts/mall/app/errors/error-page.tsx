import { ButtonLink } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { isRouteErrorResponse, useLocation } from 'react-router';
import { isUnavailable } from './unavailable';

/** Whatever went wrong, in plain words: what happened, what can be done, and the id to tell us. */
export function ErrorPage({ error, kind = kindOf(error) }: { error?: unknown; kind?: Kind }) {
  const { t } = useTexts();
  const { pathname, search } = useLocation();
  const requestId = isRouteErrorResponse(error) && isUnavailable(error.data) ? error.data.requestId : undefined;
  return (
    <div className="frame grid min-h-[60vh] place-content-center py-24 text-center">
      <p aria-hidden="true" className="display text-7xl text-line">
        {t(`error.${kind}.mark`)}
      </p>
      <h1 className="display mt-6 text-3xl">{t(`error.${kind}.title`)}</h1>
      <p className="mx-auto mt-4 max-w-md text-reed">{t(`error.${kind}.text`)}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        {(kind === 'unavailable' || kind === 'busy' || kind === 'broken') && (
          <ButtonLink to={pathname + search} reloadDocument>
            {t('error.retry')}
          </ButtonLink>
        )}
        <ButtonLink to="/" look={kind === 'notFound' ? 'solid' : 'line'}>
          {t('error.home')}
        </ButtonLink>
      </div>
      {requestId && <p className="mt-8 text-xs text-reed">{t('error.requestId', { id: requestId })}</p>}
    </div>
  );
}

type Kind = 'notFound' | 'forged' | 'busy' | 'unavailable' | 'broken';

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'broken';
  if (error.status === 404) return 'notFound';
  if (error.status === 403) return 'forged';
  if (error.status === 429) return 'busy';
  return error.status === 503 ? 'unavailable' : 'broken';
}

import { withQuery } from '@tonglu/storefront-kit/local-path';
import { useTexts } from '~/i18n/texts';
import { Form, useLocation } from 'react-router';

/** A plain form: the language is remembered in the cookie and the page is loaded anew in it. */
export function LanguageSwitch() {
  const { locale } = useTexts();
  const { pathname, search } = useLocation();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <Form action="/locale" method="post" reloadDocument>
      <input type="hidden" name="next" value={withQuery(pathname + search, { lang: null })} />
      <button name="locale" value={other} lang={other} className="h-11 min-w-11 px-2 text-sm whitespace-nowrap text-reed hover:text-ink">
        {other === 'en' ? 'EN' : '中文'}
      </button>
    </Form>
  );
}

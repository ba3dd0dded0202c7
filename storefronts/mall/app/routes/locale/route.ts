import { isLocale } from '@tonglu/storefront-kit/locale';
import { localPath } from '@tonglu/storefront-kit/local-path';
import { redirect } from 'react-router';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

export function loader() {
  return redirect('/');
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const locale = form.get('locale');
  if (isLocale(locale)) visitOf(context).remember({ locale });
  return redirect(localPath(form.get('next')), 303);
}

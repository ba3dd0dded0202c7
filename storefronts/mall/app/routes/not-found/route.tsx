import { data } from 'react-router';
import { ErrorPage } from '~/errors/error-page';
import { ask } from '~/graph.server';
import { NotFoundDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { emptyShell, shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

/** A page of its own rather than a thrown error, so that it keeps the frame's navigation. */
export async function loader({ context }: Route.LoaderArgs) {
  const page = { title: translate(visitOf(context).locale)('error.notFound.title') };
  const shell = await ask(context, NotFoundDocument, {}).then(
    (told) => shellOf(told.data),
    () => emptyShell,
  );
  return data({ shell, page }, { status: 404 });
}

export default function NotFound(_props: Route.ComponentProps) {
  return <ErrorPage kind="notFound" />;
}

import { isRouteErrorResponse, useMatches, useRouteError } from 'react-router';
import { emptyShell, type Page, type PageData, type Shell } from './shell';

/** The frame's data and the page's title, as the deepest page's loader gave them, or the refusal that stands in its place. */
export function usePage(): { shell: Shell; page?: Page } {
  const error = useRouteError();
  const given = useMatches().map(({ loaderData }) => loaderData);
  return [...given, isRouteErrorResponse(error) && error.data].findLast((data): data is PageData => typeof data === 'object' && data !== null && 'shell' in data) ?? { shell: emptyShell };
}

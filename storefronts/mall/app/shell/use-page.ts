import { useMatches } from 'react-router';
import { emptyShell, type Page, type Shell } from './shell';

interface PageData {
  shell: Shell;
  page: Page;
}

/** The frame's data and the page's title, as the deepest page's loader gave them. */
export function usePage(): Partial<PageData> & { shell: Shell } {
  const found = useMatches()
    .map(({ loaderData }) => loaderData)
    .findLast((data): data is PageData => typeof data === 'object' && data !== null && 'shell' in data);
  return found ?? { shell: emptyShell };
}

import { createContext, type RouterContextProvider } from 'react-router';
import type { Thing } from './things';

const describedContext = createContext<readonly Thing[]>([]);

/** What a page's loader tells search engines. It is written into the page once and never sent to the browser's script. */
export function describe(context: Readonly<RouterContextProvider>, things: readonly Thing[]): void {
  context.set(describedContext, things);
}

/** As the content of a script element: nothing in it can end the element. */
export function describedIn(context: Readonly<RouterContextProvider>): string {
  const things = context.get(describedContext);
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

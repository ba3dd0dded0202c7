/**
 * Whether a changing request was sent by one of our own pages. Browsers state where a request comes from in
 * Sec-Fetch-Site; older ones at least in Origin. A request that states neither is not from a form of ours.
 */
export function isSameOrigin(request: Request, publicOrigin: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin !== null && origin === publicOrigin;
}

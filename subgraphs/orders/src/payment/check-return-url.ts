import { InvalidInput, refuse } from '@tonglu/kit';

const longest = 2_000;

/** Browsers are sent back to our own storefronts only: a payment page must not become an open redirect. */
export function checkReturnUrl(returnUrl: string | null | undefined, origins: readonly string[]): string | undefined {
  if (returnUrl === null || returnUrl === undefined) return undefined;
  const url = URL.canParse(returnUrl) ? new URL(returnUrl) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    refuse(new InvalidInput(['input', 'returnUrl'], { 'zh-CN': '返回地址必须是 http 或 https 的完整地址', en: 'returnUrl must be a complete http or https address' }));
  }
  if (!origins.includes(url.origin) || url.username || url.password) {
    refuse(new InvalidInput(['input', 'returnUrl'], { 'zh-CN': '返回地址不属于本商城', en: 'returnUrl is not on one of our storefronts' }));
  }
  if (returnUrl.length > longest) {
    refuse(new InvalidInput(['input', 'returnUrl'], { 'zh-CN': `返回地址不能超过 ${longest} 个字符`, en: `returnUrl may have at most ${longest} characters` }));
  }
  return url.href;
}

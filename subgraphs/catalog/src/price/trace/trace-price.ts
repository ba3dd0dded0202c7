import { badInput, channels, inLocale, isId, type Locale, type LocalizedText, Money } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import type { PriceViewer } from '../price-viewer';
import { PriceListKind } from '../list/price-list';
import { type PriceTrace, type PriceViewerInput, type RejectedPrice, type ViewerInput } from './price-trace';
import { reasonOrder, rejectionInWords } from './price-rejection';
import { readCandidates } from './read-candidates';
import { type Offer, type Rejected, type Resolution, resolveCandidates } from './resolve-price';

const most = { shopper: 10, editor: 50, quantity: 99_999, name: 60 };

/** Why a variant costs a viewer what it costs: from the lists that apply to them, which are all they may know of. */
export async function traceForViewer({ loaders, locale }: CatalogContext, variantId: string, quantity: number, district?: string): Promise<PriceTrace> {
  const prices = loaders.prices(district);
  const resolution = resolveCandidates(await prices.candidatesOf(variantId), prices.viewer, loaders.now(), quantity);
  return showTrace(resolution, quantity, locale, false);
}

export interface TraceQuestion {
  variant: string;
  viewer?: PriceViewerInput | null;
  quantity: number;
  at?: Date | null;
}

/** For editors: any viewer, any instant, every list. Null where there is no such variant. */
export async function tracePrice({ actor, db, loaders, locale }: CatalogContext, { variant, viewer, quantity, at }: TraceQuestion): Promise<PriceTrace | null> {
  if (quantity < 1 || quantity > most.quantity) throw badInput('quantity', `must be between 1 and ${most.quantity}`);
  const asked = readViewer(viewer ?? {}, actor.channel, [viewer?.member]);
  const known = isId(variant) && (await db.row('select from variant where id = $1', [variant], 'variant-known'));
  if (!known) return null;
  const candidates = await readCandidates(db, [variant], { at: at ?? undefined });
  return showTrace(resolveCandidates(candidates, asked, at ?? loaders.now(), quantity), quantity, locale, true);
}

/** Who is meant; refuses what no viewer can be. `members`: ids that quotations may name; `at`: where the input stands. */
export function readViewer({ channel, district, seller, grade, dealer, contract, store }: ViewerInput, own: string, members: readonly (string | null | undefined)[] = [], at = 'viewer'): PriceViewer {
  if (channel && !channels.some((known) => known === channel)) throw badInput(`${at}.channel`, `must be one of ${channels.join(', ')}`);
  if (district && !/^\d{6}$/.test(district)) throw badInput(`${at}.district`, 'must be the 6 digits of a district code');
  for (const [field, name] of Object.entries({ seller, grade, dealer, contract, store })) {
    if (typeof name === 'string' && (name.trim() === '' || name.length > most.name)) throw badInput(`${at}.${field}`, `must be 1–${most.name} characters`);
  }
  return {
    channel: channel ?? own,
    district: district ?? undefined,
    seller: seller ?? undefined,
    grade: grade ?? undefined,
    dealer: dealer ?? undefined,
    contract: contract ?? undefined,
    store: store ?? undefined,
    buyers: [...members, dealer].filter((name) => name !== null && name !== undefined),
  };
}

export function showTrace({ best, base, floor, rejected }: Resolution, quantity: number, locale: Locale, isEditor: boolean): PriceTrace {
  const shown = rejected.filter(({ candidate }) => candidate.list.kind === PriceListKind.SALE).sort((a, b) => reasonOrder.indexOf(a.reason) - reasonOrder.indexOf(b.reason));
  return {
    quantity,
    amount: best ? new Money(best.amount) : null,
    base: base ? new Money(base.amount) : null,
    level: best?.list.level ?? null,
    list: best ? inLocale(best.list.name, locale) : null,
    code: best && isEditor ? best.list.code : null,
    minQuantity: best?.minQuantity ?? null,
    rule: best ? showRule(best) : null,
    floor: floor && isEditor ? new Money(floor.amount) : null,
    rejected: shown.slice(0, isEditor ? most.editor : most.shopper).map((each) => showRejected(each, locale, isEditor)),
    explanation: inLocale(explain(best, quantity), locale),
  };
}

const showRule = ({ rule, counted }: Offer): PriceTrace['rule'] =>
  rule && counted !== undefined ? { reference: new Money(counted), percentOff: rule.percentOff, amountOff: rule.amountOff === null ? null : new Money(rule.amountOff) } : null;

const showRejected = ({ candidate: { list, minQuantity }, amount, reason }: Rejected, locale: Locale, isEditor: boolean): RejectedPrice => ({
  level: list.level,
  list: inLocale(list.name, locale),
  code: isEditor ? list.code : null,
  minQuantity,
  amount: amount === null ? null : new Money(amount),
  reason,
  message: inLocale(rejectionInWords(reason), locale),
});

function explain(best: Offer | undefined, quantity: number): LocalizedText {
  if (!best) return { 'zh-CN': `没有价目表对 ${quantity} 件定价，不销售`, en: `No list has a price for ${quantity}: not for sale` };
  const { list, rule, counted, minQuantity } = best;
  const [zhName, enName] = [`「${list.name['zh-CN']}」`, `“${list.name.en ?? list.name['zh-CN']}”`];
  if (rule && counted !== undefined) {
    const from = `¥${new Money(counted).amount}`;
    const [zhOff, enOff] = rule.percentOff === null ? [`减 ¥${new Money(rule.amountOff ?? 0n).amount}`, `less ¥${new Money(rule.amountOff ?? 0n).amount}`] : [`优惠 ${rule.percentOff / 100}%`, `less ${rule.percentOff / 100}%`];
    return { 'zh-CN': `按价目表${zhName}的规则：${from} ${zhOff}`, en: `By a rule of the list ${enName}: ${from} ${enOff}` };
  }
  return minQuantity > 1 ? { 'zh-CN': `价目表${zhName}满 ${minQuantity} 件的价格`, en: `The list ${enName}, from ${minQuantity} pieces` } : { 'zh-CN': `价目表${zhName}的价格`, en: `The price in the list ${enName}` };
}

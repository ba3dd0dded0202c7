import { channels, formatFen, InvalidInput, parseFen, type Problem, refuse } from '@tonglu/kit';
import { mostMoney } from '../../money-bounds';
import { PriceLevel, rankOf, scopeFields, scopesOfLevel } from '../price-level';
import type { PriceListInput, PriceRuleInput, SetPricesInput } from './price-list-inputs';
import { PriceListKind } from './price-list';

const most = { prices: 10_000, rules: 200, quantity: 99_999, name: 60 };
type Wrong = (path: readonly (string | number)[], zh: string, en: string) => void;

/** Refuses with everything that is wrong, whatever the database says. */
export function checkList({ list, prices, rules }: SetPricesInput): void {
  const problems: Problem[] = [];
  const wrong: Wrong = (path, zh, en) => problems.push(new InvalidInput(['input', ...path.map(String)], { 'zh-CN': zh, en }));
  checkHeader(list, wrong);
  checkScope(list, wrong);
  checkPrices(prices, Boolean(rules), wrong);
  if (rules?.length) checkRules(list, rules, wrong);
  if (problems.length > 0) refuse(...problems);
}

function checkHeader({ code, name, priority, validFrom, validUntil }: PriceListInput, wrong: Wrong): void {
  if (!/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(code)) wrong(['list', 'code'], '须为 1–40 个大写字母、数字或连字符', 'must be 1–40 capitals, digits or hyphens');
  if (name.zh.trim().length === 0) wrong(['list', 'name', 'zh'], '不能为空', 'must not be empty');
  if (Math.abs(priority) > 1_000_000) wrong(['list', 'priority'], '须在 ±1000000 之间', 'must be within ±1000000');
  if (validFrom && validUntil && validFrom >= validUntil) wrong(['list', 'validUntil'], '须晚于开始时间', 'must be after validFrom');
}

function checkScope(list: PriceListInput, wrong: Wrong): void {
  const { needs, may } = scopesOfLevel[list.level];
  if (needs.length > 0 && list.level !== PriceLevel.CHANNEL && !needs.some((field) => list[field])) wrong(['list', needs[0]], `${list.level} 价目表须指明 ${needs.join(' 或 ')}`, `a ${list.level} list names its ${needs.join(' or ')}`);
  for (const field of scopeFields) {
    const value = list[field];
    if (value === null || value === undefined) continue;
    if (field !== 'seller' && ![...needs, ...may].includes(field)) wrong(['list', field], `${list.level} 价目表不能限定 ${field}`, `a ${list.level} list has no ${field}`);
    else if (field === 'region' && !/^(\d{2}){1,3}$/.test(value)) wrong(['list', field], '须为区县代码的前 2、4 或 6 位', 'must be the first 2, 4 or 6 digits of a district code');
    else if (field === 'channel' && !channels.some((channel) => channel === value)) wrong(['list', field], `须为 ${channels.join('、')} 之一`, `must be one of ${channels.join(', ')}`);
    else if (value.trim() === '' || value.length > most.name) wrong(['list', field], `须为 1–${most.name} 个字符`, `must be 1–${most.name} characters`);
  }
}

function checkAmount(amount: string | null | undefined, path: readonly (string | number)[], wrong: Wrong): void {
  if (amount === null || amount === undefined) return;
  const fen = parseFen(amount);
  if (fen <= 0n || fen > mostMoney) wrong(path, `须大于零，至多 ${formatFen(mostMoney)}`, `must be above zero, ${formatFen(mostMoney)} at most`);
}

function checkPrices(prices: SetPricesInput['prices'], hasRules: boolean, wrong: Wrong): void {
  if ((prices.length < 1 && !hasRules) || prices.length > most.prices) wrong(['prices'], `须为 1–${most.prices} 条`, `must be 1–${most.prices} prices`);
  const seen = new Set<string>();
  prices.forEach(({ sku, amount, minQuantity }, index) => {
    checkAmount(amount, ['prices', index, 'amount'], wrong);
    if (minQuantity < 1 || minQuantity > most.quantity) wrong(['prices', index, 'minQuantity'], `须为 1–${most.quantity}`, `must be 1–${most.quantity}`);
    const key = `${minQuantity} ${sku}`;
    if (seen.has(key)) wrong(['prices', index, 'sku'], `${sku} 出现了两次`, `${sku} is given twice`);
    seen.add(key);
  });
}

function checkRules({ kind, level }: PriceListInput, rules: readonly PriceRuleInput[], wrong: Wrong): void {
  if (kind === PriceListKind.FLOOR || rankOf(level) >= rankOf(PriceLevel.CHANNEL)) wrong(['rules'], '只有渠道之上的销售价目表可以有规则', 'only SALE lists above CHANNEL have rules');
  if (rules.length > most.rules) wrong(['rules'], `最多 ${most.rules} 条`, `at most ${most.rules}`);
  const seen = new Set<string | null>();
  rules.forEach(({ category, reference, percentOff, amountOff }, index) => {
    const [hasPercent, hasAmount] = [typeof percentOff === 'number', typeof amountOff === 'string'];
    if (hasPercent === hasAmount) wrong(['rules', index], '须给出 percentOff 或 amountOff 之一', 'give either percentOff or amountOff');
    if (typeof percentOff === 'number' && (percentOff < 1 || percentOff > 9_999)) wrong(['rules', index, 'percentOff'], '须为 1–9999', 'must be 1–9999');
    checkAmount(amountOff, ['rules', index, 'amountOff'], wrong);
    if (reference !== PriceLevel.CHANNEL && reference !== PriceLevel.BASE) wrong(['rules', index, 'reference'], '须为 CHANNEL 或 BASE', 'must be CHANNEL or BASE');
    if (seen.has(category ?? null)) wrong(['rules', index, 'category'], '同一类目出现了两次', 'this category is given twice');
    seen.add(category ?? null);
  });
}

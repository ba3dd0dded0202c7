import { Trade, transitions, type TradeState, type TradeStep } from './trade';

const steps: TradeStep[] = ['capture', 'decline', 'close'];
const allowed = new Set(['WAITING capture', 'WAITING decline', 'WAITING close', 'EXPIRED close']);

it.each((Object.keys(transitions) as TradeState[]).flatMap((state) => steps.map((step) => [state, step] as const)))('%s → %s', (state, step) => {
  const trade = new Trade('SP1', { outTradeNo: 'PAY-0001', amount: 100, currency: 'CNY', subject: 'x', notifyUrl: 'http://localhost', expiresAt: '2026-11-21T10:00:00Z' }, '2026-11-21T09:00:00Z');
  const now = new Date(state === 'EXPIRED' ? '2026-11-21T10:00:00Z' : '2026-11-21T09:59:59.999Z');
  if (state !== 'EXPIRED') trade.settle(state, '2026-11-21T09:30:00Z');
  expect(trade.state(now)).toBe(state);
  expect(trade.can(step, now)).toBe(allowed.has(`${state} ${step}`));
});

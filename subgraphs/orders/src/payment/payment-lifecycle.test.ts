import { type PaymentState, type PaymentStep, paymentTransitions } from './payment-lifecycle';

const steps: PaymentStep[] = ['capture', 'fail', 'close', 'refund'];
const legal = ['PENDING capture CAPTURED', 'PENDING fail FAILED', 'PENDING close CLOSED', 'FAILED capture CAPTURED', 'CLOSED capture CAPTURED', 'CAPTURED refund REFUNDED'];

test('exactly these steps exist, out of all that could', () => {
  const found = (Object.keys(paymentTransitions) as PaymentState[]).flatMap((from) => steps.flatMap((step) => (paymentTransitions[from][step] ? [`${from} ${step} ${paymentTransitions[from][step]}`] : [])));
  expect(found.sort()).toEqual([...legal].sort());
});

test('money is never given up: every state that is not paid can still be captured', () => {
  for (const state of ['PENDING', 'FAILED', 'CLOSED'] as PaymentState[]) expect(paymentTransitions[state].capture).toBe('CAPTURED');
});

import type { TradeState } from './trade';

const zh = {
  tag: '沙箱支付',
  strip: '沙箱环境：不会扣真实的钱',
  payTo: '付款给',
  subject: '商品',
  number: '支付单号',
  merchantNumber: '商户单号',
  until: '请在此前付款',
  left: '剩余',
  confirm: '确认支付',
  decline: '拒绝支付',
  leave: '暂不支付，返回商户',
  back: '返回商户',
  stale: '这个页面停留太久，或来自别处。请核对金额后再点一次。',
  notice: '这里模拟付款人：确认即视为付款成功，拒绝即视为付款失败。',
  details: '付款明细',
  actions: '付款操作',
  otherLanguage: 'English',
  unknown: '没有这笔支付',
  unknownHint: '请从商户页面重新发起付款。',
  settledAt: '时间',
  beijing: '北京时间',
  refunded: '已退款',
};

type Texts = typeof zh;

const en: Texts = {
  tag: 'Sandbox Pay',
  strip: 'Sandbox: no real money moves',
  payTo: 'Pay to',
  subject: 'For',
  number: 'Payment no.',
  merchantNumber: 'Merchant no.',
  until: 'Pay before',
  left: 'Time left',
  confirm: 'Confirm payment',
  decline: 'Decline',
  leave: 'Leave without paying',
  back: 'Back to the shop',
  stale: 'This page was open for too long, or came from elsewhere. Check the amount and press again.',
  notice: 'You play the payer here: confirm and the payment succeeds, decline and it fails.',
  details: 'Payment details',
  actions: 'What to do',
  otherLanguage: '中文',
  unknown: 'There is no such payment',
  unknownHint: 'Please start again from the shop.',
  settledAt: 'At',
  beijing: 'Beijing time',
  refunded: 'Refunded',
};

export const cashierTexts = { zh, en };

/** What a payment that can no longer be paid says. */
export const outcomeTexts: Record<'zh' | 'en', Record<Exclude<TradeState, 'WAITING'>, { title: string; hint: string }>> = {
  zh: {
    CAPTURED: { title: '已支付', hint: '这笔付款已成功，无需再付。' },
    FAILED: { title: '已拒绝', hint: '这笔付款被拒绝，没有扣款。可回到商户重新付款。' },
    CLOSED: { title: '已关闭', hint: '商户关闭了这笔支付，没有扣款。' },
    EXPIRED: { title: '已过期', hint: '付款时间已过，没有扣款。可回到商户重新下单或付款。' },
  },
  en: {
    CAPTURED: { title: 'Paid', hint: 'This payment went through. There is nothing more to pay.' },
    FAILED: { title: 'Declined', hint: 'This payment was declined and nothing was charged. You can pay again from the shop.' },
    CLOSED: { title: 'Closed', hint: 'The merchant closed this payment. Nothing was charged.' },
    EXPIRED: { title: 'Expired', hint: 'The time to pay is over and nothing was charged. Start again from the shop.' },
  },
};

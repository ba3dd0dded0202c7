const zh = {
  title: '控制台', lead: '沙箱支付自己的账本与天气。这里只有本机能打开。',
  weather: '天气：按需出错', weatherHint: '留空单号即对全部支付生效；重启后恢复晴天。',
  outTradeNo: '商户单号（可空）', duplicate: '重复通知（多发几份）', delayMs: '通知延迟（毫秒）',
  lose: '丢失通知：扣款成功，但永不通知', reorder: '乱序：先发生的后到', timeoutAfterCharge: '做完不答：接口办完事后不回应',
  apply: '应用', clear: '恢复晴天', perTrade: '单独设置的支付',
  trades: '支付', events: '通知', none: '还没有记录',
  number: '商户单号', subject: '商品', amount: '金额', refunded: '已退', state: '状态', created: '创建', actions: '操作',
  cashier: '收银台', confirm: '代为支付', decline: '代为拒绝', stray: '抢先通知',
  type: '类型', deliveries: '投递', lost: '按要求丢失', again: '再发一次', attempts: '已试', next: '下次', refresh: '刷新',
  states: { WAITING: '待支付', CAPTURED: '已支付', FAILED: '已拒绝', CLOSED: '已关闭', EXPIRED: '已过期' },
  deliveryStates: { WAITING: '待送达', DELIVERED: '已送达', GIVEN_UP: '已放弃' },
  otherLanguage: 'English',
};

const en: typeof zh = {
  title: 'Control desk', lead: 'Books and weather of the provider. Only this machine can open it.',
  weather: 'Weather: faults on demand', weatherHint: 'Without a number the faults hold for all payments; a restart brings fair weather.',
  outTradeNo: 'Merchant no. (optional)', duplicate: 'Extra copies of each webhook', delayMs: 'Webhook delay (ms)',
  lose: 'Lose: money is taken, no webhook is ever sent', reorder: 'Reorder: what happened first arrives last', timeoutAfterCharge: 'Time out after the work: the API never answers',
  apply: 'Apply', clear: 'Fair weather', perTrade: 'Payments with faults of their own',
  trades: 'Payments', events: 'Webhooks', none: 'Nothing yet',
  number: 'Merchant no.', subject: 'Subject', amount: 'Amount', refunded: 'Refunded', state: 'State', created: 'Created', actions: 'Actions',
  cashier: 'Cashier', confirm: 'Pay', decline: 'Decline', stray: 'Early webhook',
  type: 'Type', deliveries: 'Deliveries', lost: 'Lost on purpose', again: 'Send again', attempts: 'tried', next: 'next', refresh: 'Refresh',
  states: { WAITING: 'Waiting', CAPTURED: 'Captured', FAILED: 'Declined', CLOSED: 'Closed', EXPIRED: 'Expired' },
  deliveryStates: { WAITING: 'On its way', DELIVERED: 'Delivered', GIVEN_UP: 'Given up' },
  otherLanguage: '中文',
};

export const controlTexts = { zh, en };
export type ControlTexts = typeof zh;

import { formatFen, type LocalizedText } from '@tonglu/kit';
import type { Missing, RejectionReason } from './engine/reason';
import type { PromotionRecord } from './promotion-record';
import type { Effect, EffectOf } from './rules/effects';

export const yuan = (fen: number | bigint): string => `¥${formatFen(BigInt(fen)).replace(/\.00$/, '')}`;
const share = (percent: number): string => `${percent / 100}%`;
export const both = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

function tierInWords({ fromAmount, fromQuantity, amount, percent }: EffectOf<'SPEND_AND_SAVE'>['tiers'][number], each: boolean): LocalizedText {
  const [zhFrom, enFrom] = fromAmount === undefined ? [`${fromQuantity} 件`, `${fromQuantity} pieces`] : [yuan(fromAmount), yuan(fromAmount)];
  const [zhOff, enOff] = amount === undefined ? [`减 ${share(percent ?? 0)}`, `${share(percent ?? 0)} off`] : [`减 ${yuan(amount)}`, `${yuan(amount)} off`];
  return each ? both(`每满 ${zhFrom} ${zhOff}`, `${enOff} for every ${enFrom}`) : both(`满 ${zhFrom} ${zhOff}`, `${enOff} from ${enFrom}`);
}

const join = (texts: readonly LocalizedText[]): LocalizedText => both(texts.map((text) => text['zh-CN']).join('，'), texts.map((text) => text.en).join('; '));

function effectInWords(effect: Effect): LocalizedText {
  switch (effect.kind) {
    case 'PERCENT_OFF':
      return effect.maxAmount === undefined ? both(`减 ${share(effect.percent)}`, `${share(effect.percent)} off`) : both(`减 ${share(effect.percent)}，最多 ${yuan(effect.maxAmount)}`, `${share(effect.percent)} off, ${yuan(effect.maxAmount)} at most`);
    case 'AMOUNT_OFF':
      return effect.per === 'PIECE' ? both(`每件减 ${yuan(effect.amount)}`, `${yuan(effect.amount)} off each`) : both(`减 ${yuan(effect.amount)}`, `${yuan(effect.amount)} off`);
    case 'FIXED_PRICE':
      return both(`到手 ${yuan(effect.price)}`, `Now ${yuan(effect.price)}`);
    case 'GROUP_PRICE':
      return join([...effect.prices].sort((a, b) => a.people - b.people).map(({ people, price }) => both(`${people} 人团 ${yuan(price)}`, `${yuan(price)} for ${people} people`)));
    case 'PRESALE':
      return both(`付定金 ${yuan(effect.deposit)} 抵 ${yuan(effect.worth)}`, `${yuan(effect.deposit)} deposit counts as ${yuan(effect.worth)}`);
    case 'SPEND_AND_SAVE':
      return join(effect.tiers.map((tier) => tierInWords(tier, effect.repeat)));
    case 'BUNDLE_PRICE':
      return both(`套系价 ${yuan(effect.price)}`, `${yuan(effect.price)} for the suite`);
    case 'FREE_SERVICE':
      return both('免费安装服务', 'Service free of charge');
    case 'TRADE_IN_BONUS':
      return both(`以旧换新补贴 ${yuan(effect.amount)}`, `${yuan(effect.amount)} for your old one`);
    case 'POINTS_PAY':
      return both(`${effect.points} 积分抵 ${yuan(effect.amount)}，最高抵 ${share(effect.maxShare)}`, `${effect.points} points pay ${yuan(effect.amount)}, up to ${share(effect.maxShare)}`);
    case 'FREE_FREIGHT':
      return effect.upTo === undefined ? both('免运费', 'Free delivery') : both(`运费减 ${yuan(effect.upTo)}`, `${yuan(effect.upTo)} off delivery`);
    case 'GIFT':
      return both(`赠品 ${effect.quantity} 件`, `${effect.quantity} free`);
    case 'POINTS_MULTIPLIER':
      return both(`积分 ${effect.rate / 10_000} 倍`, `${effect.rate / 10_000}× points`);
  }
}

/** What a promotion gives, for a badge or a line of text. */
export const inWords = ({ effects }: Pick<PromotionRecord, 'effects'>): LocalizedText => join(effects.map(effectInWords));

/** What would unlock an offer. */
export function missingInWords({ name, ...promotion }: Pick<PromotionRecord, 'name' | 'effects'>, { amount, quantity, people, tier }: Missing): LocalizedText {
  const gives = tier ? tierInWords(tier, promotion.effects.some((effect) => effect.kind === 'SPEND_AND_SAVE' && effect.repeat)) : inWords(promotion);
  if (people !== undefined) return both(`再邀 ${people} 人，享「${name['zh-CN']}」：${gives['zh-CN']}`, `${people} more people for “${name.en ?? name['zh-CN']}”: ${gives.en}`);
  const [zh, en] = [
    [quantity === undefined ? [] : [`${quantity} 件`], amount === undefined ? [] : [yuan(amount)]].flat().join('且满 '),
    [quantity === undefined ? [] : [`${quantity} more`], amount === undefined ? [] : [`${yuan(amount)} more`]].flat().join(' and '),
  ];
  return both(`再买 ${zh}，享「${name['zh-CN']}」：${gives['zh-CN']}`, `${en} for “${name.en ?? name['zh-CN']}”: ${gives.en}`);
}

/** Why something does not apply. */
export const reasons: Readonly<Record<RejectionReason, LocalizedText>> = {
  NOT_YET: both('活动尚未开始', 'Not yet begun'),
  OVER: both('活动已结束', 'Over'),
  WRONG_TIME: both('不在活动时段', 'Not at this time'),
  CHANNEL: both('不适用于此渠道', 'Not in this channel'),
  REGION: both('不适用于收货地区', 'Not in this region'),
  STORE: both('不适用于此门店', 'Not in this store'),
  MEMBERS_ONLY: both('仅限会员，请先登录', 'For members: sign in first'),
  TIER: both('会员等级不符', 'For another member tier'),
  SEGMENT: both('不在适用人群', 'For another audience'),
  NOT_FIRST_ORDER: both('仅限首单', 'On a first order only'),
  COUPON: both('需要优惠码', 'Needs a code'),
  STORED_VALUE: both('须以储值支付', 'For payment from stored value'),
  EXHAUSTED: both('名额已用完', 'Used up'),
  MEMBER_LIMIT: both('您的次数已用完', 'You have used it up'),
  NO_ITEMS: both('没有适用的商品', 'No item qualifies'),
  EXCLUDED: both('不与已享优惠同享', 'Not combined with what applies already'),
  TOO_FEW: both('件数不足', 'Too few pieces'),
  TOO_MANY: both('超过限购件数', 'More pieces than one order may have'),
  TOO_LITTLE: both('金额不足', 'Amount not reached'),
  INCOMPLETE_SUITE: both('套系未配齐', 'The suite is not complete'),
  TOO_FEW_PEOPLE: both('成团人数不足', 'Too few people'),
  NO_TRADE_IN: both('没有交回旧机', 'Nothing is traded in'),
  NO_POINTS: both('未使用积分', 'No points are spent'),
  OUTBID: both('同组已有更合适的优惠', 'Another offer of its group applies'),
  NOTHING_TO_GIVE: both('没有可给的优惠', 'There is nothing it could give'),
};

import { language } from '../client/session.ts';
import { reader } from '../client/words.ts';
import { Notice } from './notice.tsx';

/** Why the API refuses, in Chinese; in English its own message is shown. */
const chinese = reader(
  Object.fromEntries(
    Object.entries({
      ALREADY_BOOKED: '您在该时间已有预约，请换一个时间。',
      ALREADY_REPORTED: '您已举报过该商品，案件尚未结束。',
      ATTRIBUTION_EXPIRED: '到店与购买相隔太久。',
      BLOCKED_BY_JURISDICTION: '当地法律不允许以此立案。',
      BUDGET_EXHAUSTED: '该活动的预算已用完，请查看其他活动。',
      BUYER_MISMATCH: '该购买属于其他买家。',
      CAP_REACHED: '该活动对您、该车辆或该门店的额度已用完。',
      CHECK_IN_REFUSED: '核验码、门店或时间不符。',
      CLAIM_PERIOD_OVER: '申领期限已过。',
      CONFLICT_OF_INTEREST: '您是该案当事人或已裁决过，须由他人裁决。',
      DEADLINE_PASSED: '期限已过。',
      DELIVERY_OUTSIDE_WINDOW: '尚未交付。交付后即可申领。',
      ENDORSEMENT_DENIED: '品牌否认了该促销。',
      FORBIDDEN: '您不能进行此操作。',
      GOODS_EXCLUDED: '优惠券不能用于此类商品。',
      GOOD_FAITH_MISSING: '请先声明善意。',
      IDEMPOTENCY_CONFLICT: '该请求已用其他内容提交过。',
      ILLEGAL_TRANSITION: '当前状态不允许此操作。',
      INVALID_AMOUNT: '金额无效。',
      INVALID_INPUT: '填写内容有误。',
      INVALID_PERIOD: '起止时间无效。',
      ISSUING_SUSPENDED: '数据库由副本恢复，运营方确认后才能继续。',
      MODEL_NOT_PARTICIPATING: '该车型或项目不参加活动。',
      NOTHING_TO_REDEEM: '没有可用的优惠券。',
      NOT_FOUND: '未找到，或您无权查看。',
      NOT_LIVE: '该商品已不在售。',
      ORDER_ALREADY_REDEEMED: '该订单已使用过优惠券。',
      OTHER_BRAND: '该商品属于其他品牌。',
      OVERLAPPING_AUTHORIZATION: '与该卖家已有的授权在范围和时间上重叠。',
      PURCHASE_UNVERIFIED: '购买记录尚未核验。',
      SELLER_NOT_AUTHORIZED_AT_PURCHASE: '购买时该卖家未获品牌授权。',
      STACKING_CONFLICT: '同组活动只能申领一次。',
      STORE_NOT_PARTICIPATING: '该卖家或门店不参加活动。',
      TOO_MANY: '一次最多可举报300个商品，其余请分次提交。',
      TOO_MANY_COUNTER_NOTICES: '反通知次数已用完。',
      UNAUTHENTICATED: '请先登录。',
      UNFOUNDED: '该商品并无此问题。',
      UNIT_ALREADY_SOLD: '该车辆或房屋已售出。',
      UNIT_HELD: '已被其他买家保留。',
      VERSION_CONFLICT: '内容已被他人更改，请刷新后重试。',
      VIN_ALREADY_CLAIMED: '该车辆或购买已申领过返利。',
      VISIT_AFTER_PURCHASE: '到店晚于购买。',
      VISIT_MISSING: '没有已到店的预约。请先到店。',
      WINDOW_CLOSED: '该时刻不在活动窗口内。',
    }).map(([code, zh]) => [code, [code, zh] as const]),
  ),
);

/** A refusal of the API: what it says to do next, and its code for whoever asks. */
export function Refusal({ code, message }: { readonly code: string; readonly message: string }) {
  const known = language.value === 'zh' ? chinese(code) : code;
  return (
    <Notice tone="alert">
      <p>
        {known === code ? message : known} <code>{code}</code>
      </p>
    </Notice>
  );
}

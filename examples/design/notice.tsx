import type { ComponentChildren } from 'preact';
import type { Area, Problem } from '../client/problems.ts';
import { signInAs } from '../client/session.ts';
import { speaker } from '../client/words.ts';

const say = speaker({
  unreachable: ['The marketplace cannot be reached.', '无法连接到市场。'],
  expired: ['Your sign-in has expired or is not valid.', '登录已过期或无效。'],
  tooMany: ['That was more than is allowed in a minute.', '请求过于频繁。'],
  tooBroad: [
    'Too few of all offers meet all of this to be found. Add a brand, a region, a price or words.',
    '符合全部条件的商品过少，无法查到。请增加品牌、地区、价格或关键词。',
  ],
  failed: ['The marketplace could not answer.', '市场暂时无法响应。'],
  partial: ['Shown without {missing}, which cannot be read just now.', '暂时无法读取{missing}，以下为其余内容。'],
  offers: ['a part of the offers', '部分商品信息'],
  rights: ['sellers and their rights', '卖家与授权信息'],
  promotions: ['promotions and rebates', '促销与返利信息'],
  and: [' and ', '和'],
  again: ['Try again', '重试'],
  signOut: ['Go on without signing in', '以访客身份继续'],
  reload: ['Sign in again', '重新登录'],
});

/** A sentence that stands out, with what can be done about it. `alert` is for what went wrong. */
export function Notice({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'alert' | 'good';
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`notice ${tone}`} role={tone === 'alert' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** What is wrong with a view, and the way on. Nothing where nothing is. */
export function ProblemNotice({
  problem,
  again,
}: {
  readonly problem: Problem | undefined;
  readonly again: () => void;
}) {
  if (!problem) return null;
  const missing = problem.kind === 'partial' ? problem.missing.map((area: Area) => say(area)).join(say('and')) : '';
  return (
    <Notice tone="alert">
      <p>{say(problem.kind, { missing })}</p>
      <Way problem={problem} again={again} />
    </Notice>
  );
}

/** The way on: what is too broad is made narrower by the visitor, the rest by a button. */
function Way({ problem: { kind }, again }: { readonly problem: Problem; readonly again: () => void }) {
  if (kind === 'tooBroad') return null;
  if (kind !== 'expired')
    return (
      <button type="button" onClick={again}>
        {say('again')}
      </button>
    );
  return (
    <p class="ways">
      <button type="button" onClick={() => location.reload()}>
        {say('reload')}
      </button>
      <button type="button" class="quiet" onClick={() => signInAs(undefined)}>
        {say('signOut')}
      </button>
    </p>
  );
}

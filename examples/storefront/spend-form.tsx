import { useMutation } from '@urql/preact';
import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { money } from '../client/format.ts';
import { useIdempotencyKey } from '../client/idempotency.ts';
import { pageData } from '../client/page-data.ts';
import { language } from '../client/session.ts';
import { Notice } from '../design/notice.tsx';
import { CaptureRedemptionDocument, type GoodsCategory, RedeemCouponsDocument } from '../generated.ts';
import { say } from './wallet-words.ts';

const categories = ['HOME', 'GENERAL', 'VEHICLE_SERVICE', 'VEHICLE'] as const satisfies readonly GoodsCategory[];

/** Spends coupons on an order of other goods, as a shop's checkout would: they are locked for the order, then pay for it. */
export function SpendForm({ again }: { readonly again: () => void }) {
  const key = useIdempotencyKey();
  const shops = pageData.callers.filter(({ role }) => role === 'seller');
  const [order, setOrder] = useState('SOFA-1102');
  const [yuan, setYuan] = useState('888');
  const [shop, setShop] = useState(shops[0]?.id ?? '');
  const [goods, setGoods] = useState<GoodsCategory>('HOME');
  const [paid, setPaid] = useState<string>();
  const [, capture] = useMutation(CaptureRedemptionDocument);
  const redeem = useCommand(
    RedeemCouponsDocument,
    (data) => data.redeemCoupons,
    () => ({
      input: {
        ...{ order, seller: shop, goods: [goods], idempotencyKey: key.current() },
        amount: { minorUnits: Math.round(Number(yuan) * 100), currency: 'CNY' },
      },
    }),
  );
  const locked = redeem.done;
  const pay = async (): Promise<void> => {
    if (!locked) return;
    const { data } = await capture({ input: { redemption: locked.id, idempotencyKey: `pay-${key.current()}` } });
    if (data?.captureRedemption.__typename !== 'Redemption') return;
    setPaid(money(data.captureRedemption.amount));
    key.renew();
    again();
  };
  return (
    <form
      class="form spend"
      onSubmit={(event) => {
        event.preventDefault();
        redeem.send();
      }}
    >
      <h3>{say('spend')}</h3>
      <p class="soft">{say('spendHint')}</p>
      <label class="field">
        {say('order')}
        <input required maxLength={100} value={order} onInput={({ currentTarget }) => setOrder(currentTarget.value)} />
      </label>
      <label class="field">
        {say('amount')} ({say('yuan')})
        <input
          required
          type="number"
          min="0.01"
          step="0.01"
          value={yuan}
          onInput={({ currentTarget }) => setYuan(currentTarget.value)}
        />
      </label>
      <label class="field">
        {say('shop')}
        <select value={shop} onChange={({ currentTarget }) => setShop(currentTarget.value)}>
          {shops.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language.value]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('goods')}
        <select
          value={goods}
          onChange={({ currentTarget: { value } }) => setGoods(categories.find((one) => one === value) ?? 'HOME')}
        >
          {categories.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
      {locked && !paid ? (
        <button type="button" onClick={() => void pay()}>
          {say('pay')} {money(locked.amount)}
        </button>
      ) : (
        <button type="submit" disabled={redeem.sending}>
          {say('spend')}
        </button>
      )}
      {redeem.refusal}
      {paid && (
        <Notice tone="good">
          <p>{say('paid', { amount: paid })}</p>
        </Notice>
      )}
    </form>
  );
}

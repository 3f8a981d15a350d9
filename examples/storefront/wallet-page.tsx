import { day, moment, money } from '../client/format.ts';
import { language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { SignInFirst } from '../design/sign-in-first.tsx';
import { WalletDocument, type WalletQuery } from '../generated.ts';
import { PurchaseItem } from './purchase-item.tsx';
import { SpendForm } from './spend-form.tsx';
import { VisitItem } from './visit-item.tsx';
import { say } from './wallet-words.ts';

type Viewer = NonNullable<WalletQuery['viewer']>;
type Wallet = NonNullable<Viewer['wallet']>;

/** What is the buyer's own: coupons and their movements, visits, purchases, claims. */
export function WalletPage() {
  const { data, waiting, problem, again } = useView(WalletDocument, { language: language.value });
  const viewer = data?.viewer;
  const isBuyer = viewer?.role === 'buyer';
  return (
    <article class="wallet" aria-busy={waiting}>
      <h1>{say('wallet')}</h1>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {data && !isBuyer && !problem && <SignInFirst as="buyer" says={say('signIn')} />}
      {viewer && isBuyer && (
        <div class="columns">
          <div>
            {viewer.wallet && <Balance wallet={viewer.wallet} again={again} />}
            {viewer.wallet && <Movements wallet={viewer.wallet} />}
          </div>
          <div>
            <section class="panel">
              <h2>{say('visits')}</h2>
              {viewer.visits.edges.length === 0 && <p class="soft">{say('noVisits')}</p>}
              <ul class="items">
                {viewer.visits.edges.map(({ node }) => (
                  <VisitItem key={node.id} visit={node} again={again} />
                ))}
              </ul>
            </section>
            <section class="panel">
              <h2>{say('purchases')}</h2>
              {viewer.purchases.edges.length === 0 && <p class="soft">{say('noPurchases')}</p>}
              <ul class="items">
                {viewer.purchases.edges.map(({ node }) => (
                  <PurchaseItem
                    key={node.id}
                    purchase={node}
                    again={again}
                    claim={viewer.claims.edges.find((one) => one.node.purchase?.id === node.id)?.node}
                  />
                ))}
              </ul>
            </section>
          </div>
        </div>
      )}
    </article>
  );
}

function Balance({ wallet: { balance, coupons }, again }: { readonly wallet: Wallet; readonly again: () => void }) {
  return (
    <section class="panel">
      <h2>{say('balance')}</h2>
      <p class="big">{money(balance)}</p>
      <h3>{say('coupons')}</h3>
      {coupons.edges.length === 0 && <p class="soft">{say('noCoupons')}</p>}
      <ul class="items">
        {coupons.edges.map(({ node: { id, amount, remaining, status, expiresAt, excludes } }) => (
          <li key={id}>
            <p>
              <strong>{say('left', { remaining: money(remaining), amount: money(amount) })}</strong>{' '}
              <span class="measure">{term(status)}</span>
            </p>
            <p class="soft">
              {say('expires', { day: day(expiresAt, undefined, 'full') })}
              {excludes.length > 0 && `, ${say('excludes', { goods: excludes.map(term).join(', ') })}`}
            </p>
          </li>
        ))}
      </ul>
      {balance.minorUnits > 0 && <SpendForm again={again} />}
    </section>
  );
}

function Movements({ wallet: { entries } }: { readonly wallet: Wallet }) {
  return (
    <section class="panel">
      <h2>{say('entries')}</h2>
      {entries.edges.length === 0 ? (
        <p class="soft">{say('noEntries')}</p>
      ) : (
        <table class="table tight">
          <thead>
            <tr>
              <th>{say('when')}</th>
              <th>{say('cause')}</th>
              <th class="number">{say('amount')}</th>
              <th class="number">{say('after')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.edges.map(({ node: { id, at, cause, amount, balanceAfter } }) => (
              <tr key={id}>
                <td data-label={say('when')}>{moment(at)}</td>
                <td data-label={say('cause')}>{say(cause)}</td>
                <td class="number" data-label={say('amount')}>
                  {money(amount, true)}
                </td>
                <td class="number" data-label={say('after')}>
                  {money(balanceAfter)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

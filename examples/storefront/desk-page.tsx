import { language } from '../client/session.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { SignInFirst } from '../design/sign-in-first.tsx';
import { DeskDocument } from '../generated.ts';
import { PurchaseItem } from './purchase-item.tsx';
import { SaleForm } from './sale-form.tsx';
import { VisitItem } from './visit-item.tsx';
import { say } from './wallet-words.ts';

/** What a store's staff works with: visitors to receive and sales to record. */
export function DeskPage() {
  const { data, waiting, problem, again } = useView(DeskDocument, { language: language.value });
  const viewer = data?.viewer;
  const visits = viewer?.visits.edges.map(({ node }) => node) ?? [];
  return (
    <article class="wallet" aria-busy={waiting}>
      <h1>{say('desk')}</h1>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {data && viewer?.role !== 'seller' && !problem && <SignInFirst as="seller" says={say('signInSeller')} />}
      {viewer?.role === 'seller' && (
        <div class="columns">
          <section class="panel">
            <h2>{say('visits')}</h2>
            {visits.length === 0 && <p class="soft">{say('noVisits')}</p>}
            <ul class="items">
              {visits.map((visit) => (
                <VisitItem key={visit.id} visit={visit} again={again} />
              ))}
            </ul>
          </section>
          <div>
            <SaleForm visits={visits.filter(({ checkedInAt }) => checkedInAt !== null)} again={again} />
            <section class="panel">
              <h2>{say('sold')}</h2>
              {viewer.purchases.edges.length === 0 && <p class="soft">{say('noSales')}</p>}
              <ul class="items">
                {viewer.purchases.edges.map(({ node }) => (
                  <PurchaseItem key={node.id} purchase={node} again={again} />
                ))}
              </ul>
            </section>
          </div>
        </div>
      )}
    </article>
  );
}

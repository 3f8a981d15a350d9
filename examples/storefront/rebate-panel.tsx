import { moment, money } from '../client/format.ts';
import { term } from '../client/terms.ts';
import { Funders } from '../design/funders.tsx';
import { Refusal } from '../design/refusal.tsx';
import type { ListingDetailQuery } from '../generated.ts';
import type { Detail } from './detail-page.tsx';
import { say } from './words.ts';

/** The rebate that a purchase now would earn, with what it takes; or why there is none. */
export function RebatePanel({
  listing,
  quote,
}: {
  readonly listing: Detail;
  readonly quote: ListingDetailQuery['rebateQuote'];
}) {
  const [best] = listing.rebates ?? [];
  if (!best)
    return (
      <section class="panel">
        <h2>{say('noRebate')}</h2>
        {quote?.__typename === 'Rejection' && <Refusal code={quote.code} message={quote.message} />}
      </section>
    );
  const { amount, campaign, requires, claimBy, endorsement } = best;
  return (
    <section class="panel rebate-panel">
      <h2>{say('rebate')}</h2>
      <p class="big">{money(amount)}</p>
      <p class="soft">
        {campaign.name}, {say('asCoupon')}
      </p>
      <h3>{say('requires')}</h3>
      <ol class="requires">
        {requires.map((one) => (
          <li key={one}>{term(one)}</li>
        ))}
      </ol>
      <p>{say('claimBy', { moment: moment(claimBy, campaign.timeZone) })}</p>
      <h3>{say('paidFrom')}</h3>
      <Funders shares={campaign.funding} />
      {endorsement && (
        <p class={`stand ${endorsement.state.toLowerCase()}`}>
          <strong>
            {endorsement.brand.name}: {term(endorsement.state)}
          </strong>
          {endorsement.statement && <q>{endorsement.statement}</q>}
        </p>
      )}
    </section>
  );
}

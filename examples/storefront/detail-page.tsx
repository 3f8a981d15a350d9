import { useRoute } from 'preact-iso';
import { day, money } from '../client/format.ts';
import { language, now } from '../client/session.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { StepChart } from '../design/step-chart.tsx';
import { ListingDetailDocument, type ListingDetailQuery } from '../generated.ts';
import { FactTable } from './fact-table.tsx';
import { factsOf } from './listing-row.tsx';
import { PriceSteps } from './price-steps.tsx';
import { RebatePanel } from './rebate-panel.tsx';
import { SellerPanel } from './seller-panel.tsx';
import { VisitPanel } from './visit-panel.tsx';
import { say } from './words.ts';

/** A listing as its page has it. */
export type Detail = NonNullable<ListingDetailQuery['listing']>;

/** One listing: what it is, who sells it by what right, and how its price comes about. */
export function DetailPage() {
  const { params } = useRoute();
  const { data, waiting, problem, again } = useView(ListingDetailDocument, {
    id: params.id ?? '',
    language: language.value,
  });
  const listing = data?.listing;
  return (
    <article class="detail" aria-busy={waiting}>
      <p class="crumb">
        <a href="/storefront">← {say('back')}</a>
      </p>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {data && !listing && !problem && <p class="empty">{say('notFound')}</p>}
      {listing && (
        <>
          <header>
            <h1>{listing.title}</h1>
            <p class="soft">
              {listing.brand.name} · {factsOf(listing).join(' · ')}
            </p>
            <Compare listing={listing} />
          </header>
          <div class="columns">
            <div>
              <SellerPanel listing={listing} />
              <FactTable listing={listing} />
              <VisitPanel listing={listing} again={again} />
            </div>
            <div>
              <PricePanel listing={listing} />
              <RebatePanel listing={listing} quote={data.rebateQuote} />
            </div>
          </div>
        </>
      )}
    </article>
  );
}

function Compare({ listing }: { readonly listing: Detail }) {
  const product = listing.__typename === 'CarListing' ? listing.model : listing.project;
  if (!product || product.offers.totalCount < 2) return null;
  const path = listing.__typename === 'CarListing' ? 'models' : 'projects';
  return (
    <p>
      <a href={`/storefront/${path}/${product.id}`}>{say('compare', { count: product.offers.totalCount })}</a>
    </p>
  );
}

function PricePanel({ listing }: { readonly listing: Detail }) {
  const steps = listing.priceHistory.toReversed().map(({ price, from }) => ({ ...price, from }));
  const [first] = steps;
  return (
    <section class="panel price-panel">
      <h2>{say('breakdown')}</h2>
      {listing.priceBreakdown ? (
        <PriceSteps breakdown={listing.priceBreakdown} />
      ) : (
        <p class="total">
          {say('advertised')} <strong>{money(listing.price)}</strong>
        </p>
      )}
      <h3>{say('history')}</h3>
      {first && steps.length === 1 ? (
        <p class="soft">{say('onePrice', { day: day(first.from, undefined, 'full') })}</p>
      ) : (
        <StepChart steps={steps} until={now()} />
      )}
    </section>
  );
}

import { useRoute } from 'preact-iso';
import { type Amount, money } from '../client/format.ts';
import { language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { useView, type View } from '../client/view.ts';
import { Funders } from '../design/funders.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { RightOfSale } from '../design/right-of-sale.tsx';
import { type OfferLineFragment, OffersOfModelDocument, OffersOfProjectDocument } from '../generated.ts';
import { say } from './words.ts';

/** Every seller's offer of one model, official or not. */
export function ComparePage() {
  const { params } = useRoute();
  const view = useView(OffersOfModelDocument, { id: params.id ?? '', language: language.value });
  const model = view.data?.vehicleModel;
  return (
    <Comparison
      view={view}
      name={model ? `${model.brand.name} ${model.name}` : undefined}
      guide={model?.guidePrice ?? undefined}
      offers={model?.offers.edges.map(({ node }) => node)}
    />
  );
}

/** Every seller's offer of a flat in one project. */
export function CompareProjectPage() {
  const { params } = useRoute();
  const view = useView(OffersOfProjectDocument, { id: params.id ?? '', language: language.value });
  const project = view.data?.apartmentProject;
  return (
    <Comparison
      view={view}
      name={project?.name}
      guide={undefined}
      offers={project?.offers.edges.map(({ node }) => node)}
    />
  );
}

interface ComparisonProps {
  readonly view: View<unknown>;
  readonly name: string | undefined;
  readonly guide: Amount | undefined;
  readonly offers: readonly OfferLineFragment[] | undefined;
}

const payOf = (offer: OfferLineFragment): Amount => offer.priceBreakdown?.effective ?? offer.price;

function Comparison({ view: { waiting, problem, again }, name, guide, offers }: ComparisonProps) {
  const most = Math.max(guide?.minorUnits ?? 0, ...(offers ?? []).map((one) => payOf(one).minorUnits));
  return (
    <article class="compare" aria-busy={waiting}>
      <p class="crumb">
        <a href="/storefront">← {say('back')}</a>
      </p>
      <ProblemNotice problem={problem} again={again} />
      {!offers && <p class="soft">{waiting ? say('loading') : say('noModel')}</p>}
      {offers && (
        <>
          <h1>{say('offersOf', { name: name ?? '' })}</h1>
          {guide && (
            <p class="soft">
              {say('guide')} <strong>{money(guide)}</strong>
            </p>
          )}
          <table class="table">
            <thead>
              <tr>
                <th>{say('offer')}</th>
                <th>{say('right')}</th>
                <th class="number">{say('youPay')}</th>
                <th>{say('whoPays')}</th>
              </tr>
            </thead>
            <tbody>
              {offers.map((offer) => (
                <Offer key={offer.id} offer={offer} guide={guide} most={most} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </article>
  );
}

function Offer({
  offer,
  guide,
  most,
}: {
  readonly offer: OfferLineFragment;
  readonly guide: Amount | undefined;
  readonly most: number;
}) {
  const pay = payOf(offer);
  const steps = offer.priceBreakdown?.adjustments ?? [];
  const gap = guide && guide.currency === pay.currency ? guide.minorUnits - pay.minorUnits : 0;
  return (
    <tr>
      <td data-label={say('offer')}>
        <a href={`/storefront/listings/${offer.id}`}>{offer.title}</a>
        <span class="soft block">
          {offer.seller?.name}
          {offer.seller && `, ${term(offer.seller.kind)}`}
        </span>
      </td>
      <td data-label={say('right')}>
        <RightOfSale of={offer.authorization?.class} />
        {offer.disclosure && <q class="soft block">{offer.disclosure}</q>}
      </td>
      <td class="number" data-label={say('youPay')}>
        <strong>{money(pay)}</strong>
        {gap !== 0 && <span class="soft block">{money({ ...pay, minorUnits: -gap }, true)}</span>}
        <span class="length" aria-hidden="true">
          <span style={{ width: `${(pay.minorUnits / most) * 100}%` }} />
        </span>
        {offer.bestRebate && (
          <span class="rebate block">{say('rebateOf', { amount: money(offer.bestRebate.amount) })}</span>
        )}
      </td>
      <td data-label={say('whoPays')}>
        {steps.length === 0 && <span class="soft">{say('nobody')}</span>}
        {steps.map(({ label, amount, funding, endorsement }) => (
          <div key={label} class="who-pays">
            {label} {money(amount)}
            <Funders shares={funding} />
            {endorsement && (
              <span class={`stand-word ${endorsement.state.toLowerCase()}`}>{term(endorsement.state)}</span>
            )}
          </div>
        ))}
      </td>
    </tr>
  );
}

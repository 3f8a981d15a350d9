import { type Amount, day, money } from '../client/format.ts';
import { term } from '../client/terms.ts';
import { Funders } from '../design/funders.tsx';
import type { Detail } from './detail-page.tsx';
import { say } from './words.ts';

type Breakdown = NonNullable<Detail['priceBreakdown']>;

/** From the guide price to what the buyer pays, step by step, with who pays each and what the brand says of it. */
export function PriceSteps({
  breakdown: { guide, advertised, effective, adjustments },
}: {
  readonly breakdown: Breakdown;
}) {
  return (
    <ol class="price-steps">
      {guide && <Line label={say('guide')} amount={guide} />}
      {adjustments.map(({ label, amount, funding, endorsement }) => (
        <li key={label} class="step">
          <span class="label">{label}</span>
          <span class="amount">{money({ ...amount, minorUnits: -amount.minorUnits }, true)}</span>
          <Funders shares={funding} />
          {endorsement && (
            <p class={`stand ${endorsement.state.toLowerCase()}`}>
              <strong>
                {endorsement.brand.name}: {term(endorsement.state)}
              </strong>
              {`, ${say('since', { day: day(endorsement.since, undefined, 'full') })}`}
              {endorsement.statement && <q>{endorsement.statement}</q>}
            </p>
          )}
        </li>
      ))}
      {advertised.minorUnits !== effective.minorUnits && <Line label={say('advertised')} amount={advertised} />}
      <li class="total">
        <span class="label">{say('youPay')}</span>
        <strong class="amount">{money(effective)}</strong>
      </li>
    </ol>
  );
}

function Line({ label, amount }: { readonly label: string; readonly amount: Amount }) {
  return (
    <li>
      <span class="label">{label}</span>
      <span class="amount">{money(amount)}</span>
    </li>
  );
}

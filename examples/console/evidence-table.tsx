import { moment, money } from '../client/format.ts';
import { term } from '../client/terms.ts';
import { RightOfSale } from '../design/right-of-sale.tsx';
import type { FindingDetailQuery } from '../generated.ts';
import { readSnapshot } from './snapshot.ts';
import { say } from './words.ts';

type Detail = NonNullable<FindingDetailQuery['finding']>;

/** The listing as evidence froze it, beside itself as it is now; what changed stands out. */
export function EvidenceTable({ finding: { evidence, listing } }: { readonly finding: Detail }) {
  if (!evidence) return <p class="soft">{say('noEvidence')}</p>;
  const frozen = readSnapshot(evidence.snapshot);
  const amount = (minorUnits: number | null | undefined): string | undefined =>
    minorUnits === null || minorUnits === undefined ? undefined : money({ minorUnits, currency: frozen.currency });
  const rows: readonly (readonly [string, string | undefined, string | null | undefined])[] = [
    [say('status'), frozen.status && term(frozen.status), listing && term(listing.status)],
    [say('claim'), frozen.claim, listing?.authorizationClaim],
    [say('price'), amount(frozen.price), listing && money(listing.price)],
    [say('guide'), amount(frozen.guide), listing?.guidePrice && money(listing.guidePrice)],
    [say('pays'), amount(frozen.effective), listing?.priceBreakdown && money(listing.priceBreakdown.effective)],
    [say('where'), frozen.region && term(frozen.region), listing && term(listing.region.code)],
    [say('seller'), frozen.seller, listing?.seller?.legalName],
    [say('disclosure'), undefined, listing?.disclosure],
    [
      say('measure'),
      undefined,
      listing?.enforcement && listing.enforcement.measure !== 'NONE' ? term(listing.enforcement.measure) : undefined,
    ],
  ];
  return (
    <>
      <table class="table tight evidence">
        <thead>
          <tr>
            <th>{say('listing')}</th>
            <th>{say('before')}</th>
            <th>{say('now')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td data-label="">{say('right')}</td>
            <td data-label={say('before')}>
              <RightOfSale of={frozen.class} />
            </td>
            <td data-label={say('now')}>{listing ? <RightOfSale of={listing.authorization?.class} /> : say('gone')}</td>
          </tr>
          {rows
            .filter(([, before, after]) => before || after)
            .map(([name, before, after]) => (
              <tr key={name} class={before && after && before !== after ? 'changed' : ''}>
                <td data-label="">{name}</td>
                <td data-label={say('before')}>{before ?? '–'}</td>
                <td data-label={say('now')}>{after ?? '–'}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p class="seal">
        {say('frozen', { moment: moment(evidence.capturedAt) })}.{' '}
        <span class={evidence.intact ? 'intact' : 'broken'}>{say(evidence.intact ? 'sameHash' : 'otherHash')}</span>{' '}
        <code class="hash">{evidence.hash}</code>
      </p>
      <details>
        <summary>{say('snapshot')}</summary>
        <textarea class="snapshot" readOnly rows={18} aria-label={say('snapshot')}>
          {JSON.stringify(JSON.parse(evidence.snapshot), null, 2)}
        </textarea>
      </details>
    </>
  );
}

import { moment, money } from '../client/format.ts';
import { RightOfSale } from '../design/right-of-sale.tsx';
import type { FindingLineFragment } from '../generated.ts';
import { caseTerm, say } from './words.ts';

/** Findings as rows; with `chosen`, some of them can be chosen. */
export function FindingList({
  findings,
  chosen,
  choose,
}: {
  readonly findings: readonly FindingLineFragment[];
  readonly chosen?: ReadonlySet<string>;
  readonly choose?: (listings: readonly string[], isChosen: boolean) => void;
}) {
  if (findings.length === 0) return <p class="empty">{say('none')}</p>;
  const listings = findings.flatMap(({ listing }) => (listing ? [listing.id] : []));
  return (
    <table class="table tight findings">
      <thead>
        <tr>
          {chosen && (
            <th>
              <input
                type="checkbox"
                aria-label={say('selectAll')}
                checked={listings.every((one) => chosen.has(one))}
                onChange={({ currentTarget }) => choose?.(listings, currentTarget.checked)}
              />
            </th>
          )}
          <th>{say('kind')}</th>
          <th>{say('listing')}</th>
          <th>{say('right')}</th>
          <th class="number">{say('price')}</th>
          <th>{say('detected')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <Row key={finding.id} finding={finding} chosen={chosen} choose={choose} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  finding: { id, kind, listing, seller, detectedAt, resolvedAt, enforceable, priceGap, campaign },
  chosen,
  choose,
}: {
  readonly finding: FindingLineFragment;
  readonly chosen: ReadonlySet<string> | undefined;
  readonly choose: ((listings: readonly string[], isChosen: boolean) => void) | undefined;
}) {
  const title = listing?.title ?? campaign?.name ?? id;
  return (
    <tr class={resolvedAt ? 'resolved' : ''}>
      {chosen && (
        <td>
          {listing && (
            <input
              type="checkbox"
              aria-label={say('select', { title })}
              checked={chosen.has(listing.id)}
              onChange={({ currentTarget }) => choose?.([listing.id], currentTarget.checked)}
            />
          )}
        </td>
      )}
      <td data-label={say('kind')}>
        {caseTerm(kind)}
        {!enforceable && <span class="soft block">{say('information')}</span>}
      </td>
      <td data-label={say('listing')}>
        <a href={`/console/findings/${id}`}>{title}</a>
        <span class="soft block">{seller?.name}</span>
      </td>
      <td data-label={say('right')}>
        <RightOfSale of={listing?.authorization?.class} />
      </td>
      <td class="number" data-label={say('price')}>
        {listing && money(listing.price)}
        {priceGap && (
          <span class="soft block">{money({ ...priceGap.amount, minorUnits: -priceGap.amount.minorUnits }, true)}</span>
        )}
      </td>
      <td class="soft" data-label={say('detected')}>
        {moment(detectedAt)}
        {resolvedAt && <span class="block">{say('resolved', { moment: moment(resolvedAt) })}</span>}
      </td>
    </tr>
  );
}

import { day } from '../client/format.ts';
import { term } from '../client/terms.ts';
import { RightOfSale } from '../design/right-of-sale.tsx';
import type { Detail } from './detail-page.tsx';
import { say } from './words.ts';

/** Who sells it, and by what right. */
export function SellerPanel({ listing }: { readonly listing: Detail }) {
  const { seller, authorization, disclosure, enforcement } = listing;
  return (
    <section class={`panel seller-panel ${authorization?.class.toLowerCase() ?? ''}`}>
      <h2>{say('right')}</h2>
      <p>
        <RightOfSale of={authorization?.class} />
      </p>
      {authorization && <p>{rightOf(authorization)}</p>}
      {disclosure && <p class="soft">{say('sellerSays', { words: disclosure })}</p>}
      {enforcement && enforcement.measure !== 'NONE' && (
        <p class="measures">
          <strong>{term(enforcement.measure)}</strong> {enforcement.reasons.join(' ')}
        </p>
      )}
      {seller && (
        <dl class="facts">
          <dt>{say('seller')}</dt>
          <dd>
            {seller.name}, {term(seller.kind)}
          </dd>
          <dt>{say('legalName')}</dt>
          <dd>{seller.legalName}</dd>
          {seller.unifiedSocialCreditCode && (
            <>
              <dt>{say('creditCode')}</dt>
              <dd>
                <code>{seller.unifiedSocialCreditCode}</code>
              </dd>
            </>
          )}
          <dt>{say(seller.verified ? 'verified' : 'unverified')}</dt>
          <dd>{seller.verified ? '✓' : '–'}</dd>
        </dl>
      )}
    </section>
  );
}

function rightOf({ class: found, authorization }: NonNullable<Detail['authorization']>): string {
  if (!authorization) return say(found === 'FALSE_CLAIM' ? 'rightFalse' : 'rightNone');
  const name = authorization.grantedBy.name ?? authorization.grantedBy.id;
  const until = authorization.validUntil;
  return until ? say('rightBy', { name, day: day(until, undefined, 'full') }) : say('rightByOpen', { name });
}

import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { count, day, moment } from '../client/format.ts';
import { usePages } from '../client/pages.ts';
import { identity, language, now } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { Notice } from '../design/notice.tsx';
import {
  GrantAuthorizationDocument,
  RevokeAuthorizationDocument,
  RightsDocument,
  type RightsQuery,
} from '../generated.ts';
import { PagesEnd } from './pages-end.tsx';
import { say } from './words.ts';

type Offer = RightsQuery['listings']['edges'][number]['node'];
type Right = RightsQuery['authorizations']['edges'][number]['node'];

/** All authorisations of the brand, ended ones too: grant and revoke, and watch the offers come and go. */
export function RightsPage() {
  const brand = identity.value?.id ?? '';
  const list = usePages(
    RightsDocument,
    { brands: [brand], first: 50, language: language.value },
    (page) => page.authorizations.pageInfo,
  );
  const { again } = list;
  const [data] = list.pages;
  const offers = data?.listings.edges.map(({ node }) => node) ?? [];
  return (
    <article class="rights" aria-busy={list.waiting}>
      <h1>{say('rights')}</h1>
      {!data && <PagesEnd of={list} />}
      {data && (
        <div class="columns">
          <section class="panel">
            <h2>{say('allRights', { count: count(data.authorizations.totalCount) })}</h2>
            <p class="soft" aria-live="polite">
              {say('offersNow', { count: count(data.listings.totalCount) })}
            </p>
            <ul class="items">
              {list.pages.flatMap(({ authorizations }) =>
                authorizations.edges.map(({ node }) => (
                  <RightItem key={node.id} right={node} titles={titlesOf(offers, node.id)} again={again} />
                )),
              )}
            </ul>
            <PagesEnd of={list} />
          </section>
          <GrantForm brand={brand} sellers={data.sellers.edges.map(({ node }) => node)} again={again} />
        </div>
      )}
    </article>
  );
}

function titlesOf(offers: readonly Offer[], right: string): readonly string[] {
  return offers.filter((one) => one.authorization?.authorization?.id === right).map(({ title }) => title);
}

function scopeOf({ scope: { regions, models, projects, conditions } }: Right): string {
  const parts = [
    ...(regions ?? []).map(term),
    ...[...(models ?? []), ...(projects ?? [])].map(({ name }) => name),
    ...(conditions ?? []).map(term),
  ];
  return parts.join(', ') || say('everything');
}

function RightItem({
  right,
  titles,
  again,
}: {
  readonly right: Right;
  readonly titles: readonly string[];
  readonly again: () => void;
}) {
  const [reason, setReason] = useState('');
  const revoke = useCommand(
    RevokeAuthorizationDocument,
    (data) => data.revokeAuthorization,
    () => ({ input: { authorization: right.id, reason } }),
    again,
  );
  return (
    <li>
      <p>
        <strong>{right.seller.name}</strong> <span class="measure">{term(right.status)}</span>
      </p>
      <p class="soft">
        {say('scope')} {scopeOf(right)},{' '}
        {right.validUntil ? say('until', { day: day(right.validUntil, undefined, 'full') }) : say('noEnd')}
      </p>
      {right.revokedAt && (
        <p class="soft">
          {say('endedAt', { moment: moment(right.revokedAt) })} {right.reason}
        </p>
      )}
      {titles.length > 0 && <p class="soft">{say('carries', { titles: titles.join(', ') })}</p>}
      {right.nextActions.includes('REVOKE') && (
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            revoke.send();
          }}
        >
          <input
            required
            maxLength={500}
            aria-label={say('reason')}
            placeholder={say('reason')}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <button type="submit" class="quiet" disabled={revoke.sending}>
            {say('revoke')}
          </button>
          {revoke.refusal}
        </form>
      )}
    </li>
  );
}

function GrantForm({
  brand,
  sellers,
  again,
}: {
  readonly brand: string;
  readonly sellers: RightsQuery['sellers']['edges'][number]['node'][];
  readonly again: () => void;
}) {
  const [seller, setSeller] = useState(sellers[0]?.id ?? '');
  const [region, setRegion] = useState('');
  const [days, setDays] = useState('365');
  const grant = useCommand(
    GrantAuthorizationDocument,
    (data) => data.grantAuthorization,
    () => ({
      input: {
        ...{ brand, seller, validUntil: new Date(now().getTime() + Number(days) * 86_400_000).toISOString() },
        ...(region && { scope: { regions: [region] } }),
      },
    }),
    again,
  );
  return (
    <section class="panel">
      <h2>{say('grant')}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          grant.send();
        }}
      >
        <label class="field">
          {say('seller')}
          <select value={seller} onChange={({ currentTarget }) => setSeller(currentTarget.value)}>
            {sellers.map(({ id, name, kind }) => (
              <option key={id} value={id}>
                {name}, {term(kind)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say('region')}
          <input value={region} maxLength={6} onInput={({ currentTarget }) => setRegion(currentTarget.value.trim())} />
        </label>
        <label class="field">
          {say('days')}
          <input
            required
            type="number"
            min={1}
            max={3650}
            value={days}
            onInput={({ currentTarget }) => setDays(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={grant.sending}>
          {say('grant')}
        </button>
        {grant.refusal}
        {grant.done && (
          <Notice tone="good">
            <p>{say('granted', { status: term(grant.done.status) })}</p>
          </Notice>
        )}
      </form>
    </section>
  );
}

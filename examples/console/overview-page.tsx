import { count, moment, money, percent } from '../client/format.ts';
import { identity, language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { useView } from '../client/view.ts';
import { Funders } from '../design/funders.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { RightOfSale } from '../design/right-of-sale.tsx';
import { OverviewDocument, type OverviewQuery } from '../generated.ts';
import { FeedLine, useArrivals, withArrivals } from './feed.tsx';
import { FindingList } from './finding-list.tsx';
import { RegionMap } from './region-map.tsx';
import { Trend } from './trend.tsx';
import { say } from './words.ts';

type Brand = NonNullable<OverviewQuery['brand']>;
type Audit = NonNullable<Brand['audit']>;

/** Everything about the sale of a brand's goods on one screen, in one request. */
export function OverviewPage() {
  const brand = identity.value?.id ?? '';
  const { data, waiting, problem, again } = useView(OverviewDocument, {
    brand,
    brands: [brand],
    language: language.value,
  });
  const audit = data?.brand?.audit;
  const latest = audit?.findings.edges.map(({ node }) => node) ?? [];
  const arrivals = useArrivals(audit?.asOf);
  return (
    <article class="overview" aria-busy={waiting}>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {data && !audit && !problem && <p class="empty">{say('notFound')}</p>}
      {data?.brand && audit && (
        <>
          <header>
            <h1>{data.brand.name}</h1>
            <p class="soft">{say('asOf', { moment: moment(audit.asOf) })}</p>
          </header>
          <Figures audit={audit} />
          <div class="board">
            <section class="panel wide">
              <h2>{say('trend')}</h2>
              <Trend days={audit.trend} />
            </section>
            <section class="panel">
              <h2>{say('map')}</h2>
              <RegionMap all={data.all.facets} unauthorized={data.unauthorized.facets} />
              <p class="soft key">{say('mapKey')}</p>
            </section>
            <Sellers audit={audit} />
            <Gap audit={audit} />
            <section class="panel wide">
              <h2>
                {say('latest')} <a href="/console/findings">{say('everyFinding')}</a>
              </h2>
              <FeedLine of={arrivals} list={latest} again={again} />
              <FindingList findings={withArrivals(latest, arrivals.arrived)} />
            </section>
            <Trust brand={data.brand} audit={audit} />
          </div>
        </>
      )}
    </article>
  );
}

function Figures({ audit }: { readonly audit: Audit }) {
  const { liveListings, classes, priceGaps, unendorsedPromotions, duplicateVins, findings } = audit;
  return (
    <dl class="figures">
      <div>
        <dt>{say('live')}</dt>
        <dd>{count(liveListings)}</dd>
      </div>
      {classes.map(({ class: name, listings, sellers }) => (
        <div key={name}>
          <dt>
            <RightOfSale of={name} />
          </dt>
          <dd>{count(listings)}</dd>
          <dd class="soft">{say('sellersOf', { count: count(sellers) })}</dd>
        </div>
      ))}
      <div>
        <dt>{say('gap')}</dt>
        <dd>{priceGaps.largest ? money(priceGaps.largest) : '–'}</dd>
        <dd class="soft">{say('gapsIn', { count: count(priceGaps.listings) })}</dd>
      </div>
      <div>
        <dt>{say('open')}</dt>
        <dd>{count(findings.totalCount)}</dd>
        <dd class="soft">
          {say('unendorsed')} {count(unendorsedPromotions)}, {say('duplicates')} {count(duplicateVins)}
        </dd>
      </div>
    </dl>
  );
}

function Sellers({ audit: { sellers } }: { readonly audit: Audit }) {
  const most = Math.max(1, ...sellers.edges.map(({ node }) => node.listings));
  return (
    <section class="panel wide">
      <h2>{say('ranked')}</h2>
      <table class="table tight">
        <thead>
          <tr>
            <th>{say('seller')}</th>
            <th>{say('right')}</th>
            <th>{say('verified')}</th>
            <th class="number">{say('listings')}</th>
          </tr>
        </thead>
        <tbody>
          {sellers.edges.map(({ node }) => (
            <tr key={`${node.seller?.id} ${node.class}`}>
              <td data-label={say('seller')}>
                {node.seller?.name} <span class="soft">{term(node.seller?.kind)}</span>
              </td>
              <td data-label={say('right')}>
                <RightOfSale of={node.class} />
              </td>
              <td class="soft" data-label={say('verified')}>
                {say(node.seller?.verified ? 'checked' : 'unchecked')}
              </td>
              <td class="number" data-label={say('listings')}>
                <span
                  class={`meter ${node.class.toLowerCase()}`}
                  style={{ width: `${(node.listings / most) * 4}rem` }}
                />
                {count(node.listings)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ audit: { priceGaps } }: { readonly audit: Audit }) {
  const finding = priceGaps.finding;
  return (
    <section class="panel">
      <h2>{say('gaps')}</h2>
      {!finding?.priceGap && <p class="soft">{say('noGap')}</p>}
      {finding?.priceGap && (
        <>
          <p>
            <a href={`/console/findings/${finding.id}`}>{finding.listing?.title ?? finding.id}</a>
            <span class="soft block">{finding.seller?.name}</span>
          </p>
          <p class="big">{money(finding.priceGap.amount)}</p>
          {finding.priceGap.parts.map(({ amount, funding, campaign }, index) => (
            // Parts have no id and never change their order.
            <div key={campaign?.id ?? index} class="part">
              <span>{campaign?.name ?? say('ownPrice')}</span> <strong>{money(amount)}</strong>
              <Funders shares={funding} />
            </div>
          ))}
        </>
      )}
    </section>
  );
}

function Trust({
  brand: { reporterStanding },
  audit: { log, evidence },
}: {
  readonly brand: Brand;
  readonly audit: Audit;
}) {
  const chain = ({ entries, intact, firstBroken }: { entries: number; intact: boolean; firstBroken: unknown }) => (
    <dd class={intact ? 'intact' : 'broken'}>
      {intact ? say('intact', { count: count(entries) }) : say('broken', { entry: String(firstBroken) })}
    </dd>
  );
  return (
    <section class="panel">
      <h2>{say('trust')}</h2>
      <dl class="facts">
        <dt>{say('log')}</dt>
        {chain(log)}
        <dt>{say('evidence')}</dt>
        {chain(evidence)}
        {reporterStanding && (
          <>
            <dt>{say('standing')}</dt>
            <dd>
              {say(reporterStanding.fastTrack ? 'fastTrack' : 'noFastTrack')}
              <span class="soft block">
                {say('standingOf', {
                  decided: count(reporterStanding.decided),
                  upheld:
                    reporterStanding.upheldBasisPoints === null ? '–' : percent(reporterStanding.upheldBasisPoints),
                  overturned:
                    reporterStanding.overturnedBasisPoints === null
                      ? '–'
                      : percent(reporterStanding.overturnedBasisPoints),
                })}
              </span>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

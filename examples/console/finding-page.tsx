import { useRoute } from 'preact-iso';
import { moment, money } from '../client/format.ts';
import { language } from '../client/session.ts';
import { useView } from '../client/view.ts';
import { Funders } from '../design/funders.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { FindingDetailDocument } from '../generated.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { ReportForm } from './report-form.tsx';
import { caseTerm, say } from './words.ts';

/** A finding: its evidence as it was frozen, beside the listing as it is now. */
export function FindingPage() {
  const { params } = useRoute();
  const { data, waiting, problem, again } = useView(FindingDetailDocument, {
    id: params.id ?? '',
    language: language.value,
  });
  const finding = data?.finding;
  return (
    <article class="finding" aria-busy={waiting}>
      <p class="crumb">
        <a href="/console/findings">← {say('everyFinding')}</a>
      </p>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {data && !finding && !problem && <p class="empty">{say('notFound')}</p>}
      {finding && (
        <>
          <h1>
            {caseTerm(finding.kind)}: {finding.listing?.title ?? say('gone')}
          </h1>
          <p class="soft">
            {finding.seller?.name}, {moment(finding.detectedAt)}
            {finding.resolvedAt && `, ${say('resolved', { moment: moment(finding.resolvedAt) })}`}
            {!finding.enforceable && `, ${say('information')}`}
            {finding.rival && `, ${say('rival')} ${finding.rival.title}`}
          </p>
          <div class="columns">
            <section class="panel">
              <h2>{say('evidence')}</h2>
              <EvidenceTable finding={finding} />
            </section>
            <div>
              {finding.priceGap && (
                <section class="panel">
                  <h2>{say('gapOf', { amount: money(finding.priceGap.amount) })}</h2>
                  {finding.priceGap.parts.map(({ amount, funding, campaign }) => (
                    <div key={campaign?.id ?? 'own'} class="part">
                      <span>{campaign?.name ?? say('ownPrice')}</span> <strong>{money(amount)}</strong>
                      <Funders shares={funding} />
                    </div>
                  ))}
                </section>
              )}
              {finding.enforceable && !finding.resolvedAt && finding.listing && (
                <section class="panel">
                  <ReportForm
                    brand={finding.brand.id}
                    kind={finding.kind}
                    listings={[finding.listing.id]}
                    again={again}
                  />
                </section>
              )}
              {!finding.enforceable && <p class="panel soft">{say('whyInformation')}</p>}
            </div>
          </div>
        </>
      )}
    </article>
  );
}

import { useRoute } from 'preact-iso';
import { moment } from '../client/format.ts';
import { language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { CaseFileDocument, type CaseFileQuery } from '../generated.ts';
import { CaseActions } from './case-actions.tsx';
import { caseTerm, say } from './words.ts';

type File = NonNullable<CaseFileQuery['violationCase']>;

/** One case: where it stands, until when, what can be done, and how it came there. */
export function CasePage() {
  const { params } = useRoute();
  const { data, waiting, problem, again } = useView(CaseFileDocument, {
    id: params.id ?? '',
    language: language.value,
  });
  const file = data?.violationCase;
  return (
    <article class="case" aria-busy={waiting}>
      <p class="crumb">
        <a href="/console/cases">← {say('cases')}</a>
      </p>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {data && !file && !problem && <p class="empty">{say('notFound')}</p>}
      {file && (
        <>
          <h1>{caseTerm(file.kind)}</h1>
          <div class="columns">
            <div>
              <Facts file={file} />
              <History file={file} />
            </div>
            <div>
              <section class="panel">
                <h2>{say('next')}</h2>
                {file.nextActions.length === 0 && <p class="soft">{say('nothing')}</p>}
                <CaseActions
                  key={file.status}
                  id={file.id}
                  isAboutListing={file.listing !== null}
                  wasRejected={file.decision?.outcome === 'REJECTED'}
                  actions={file.nextActions}
                  again={again}
                />
              </section>
              <Said file={file} />
            </div>
          </div>
        </>
      )}
    </article>
  );
}

function Facts({ file }: { readonly file: File }) {
  const { status, listing, campaign, respondent, reporter, openedAt, deadline, jurisdiction, explanation } = file;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [say('status'), caseTerm(status)],
    [say('deadline'), deadline && moment(deadline)],
    [say('listing'), listing?.title ?? campaign?.name],
    [say('respondent'), respondent?.name],
    [say('case'), `${reporter.name ?? reporter.id}, ${moment(openedAt)}`],
    [say('jurisdiction'), jurisdiction],
    [say('explanation'), explanation],
  ];
  return (
    <section class="panel">
      <dl class="facts">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

/** Each change of state with its hash, as the brand's decision log chains them. */
function History({ file: { history } }: { readonly file: File }) {
  return (
    <section class="panel">
      <h2>{say('history')}</h2>
      <ol class="items">
        {history.map(({ entry, at, actorRole, to, reason, hash }) => (
          <li key={entry}>
            <p>
              <strong>{caseTerm(to)}</strong> <span class="soft">{moment(at)}</span> {caseTerm(actorRole)}
            </p>
            {reason && <p>{reason}</p>}
            <p class="soft">
              #{entry} <code class="hash">{hash}</code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ file: { counterNotices, decision, appeal, statementOfReasons } }: { readonly file: File }) {
  return (
    <>
      {counterNotices.length > 0 && (
        <section class="panel">
          <h2>{say('counter')}</h2>
          <ol class="items">
            {counterNotices.map(({ number, filedAt, statement, returnReason }) => (
              <li key={number}>
                <p>{statement}</p>
                <p class="soft">
                  {moment(filedAt)} {returnReason}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {decision && (
        <section class="panel">
          <h2>{say('decision')}</h2>
          <p>
            <strong>{caseTerm(decision.outcome)}</strong>{' '}
            {decision.measure !== 'NONE' && <span class="measure">{term(decision.measure)}</span>}
          </p>
          <p class="soft">{moment(decision.decidedAt)}</p>
          {statementOfReasons && (
            <>
              <h3>{say('reasons')}</h3>
              <p>{statementOfReasons.groundReference}</p>
              <p>{statementOfReasons.facts}</p>
              <p class="soft">{statementOfReasons.redress}</p>
            </>
          )}
        </section>
      )}
      {appeal && (
        <section class="panel">
          <h2>{say('appeal')}</h2>
          <p>{appeal.statement}</p>
          <p class="soft">
            {caseTerm(appeal.outcome)} {appeal.reasons}
          </p>
        </section>
      )}
    </>
  );
}

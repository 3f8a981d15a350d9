import { moment } from '../client/format.ts';
import { identity, language } from '../client/session.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { CasesDocument } from '../generated.ts';
import { caseTerm, say } from './words.ts';

/** The caller's cases with their deadlines and next steps. */
export function CasesPage() {
  const isBrand = identity.value?.role === 'brand';
  const { data, waiting, problem, again } = useView(CasesDocument, {
    brand: isBrand ? identity.value?.id : undefined,
    first: 50,
    language: language.value,
  });
  const cases = data?.violationCases.edges.map(({ node }) => node) ?? [];
  return (
    <article class="cases" aria-busy={waiting}>
      <h1>{say('cases')}</h1>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {data && cases.length === 0 && <p class="empty">{say('noCases')}</p>}
      {cases.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th>{say('case')}</th>
              <th>{say('listing')}</th>
              <th>{say('respondent')}</th>
              <th>{say('status')}</th>
              <th>{say('deadline')}</th>
              <th>{say('next')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(
              ({ id, kind, status, listing, campaign, respondent, deadline, openedAt, nextActions, jurisdiction }) => (
                <tr key={id}>
                  <td data-label={say('case')}>
                    <a href={`/console/cases/${id}`}>{caseTerm(kind)}</a>
                    <span class="soft block">
                      {moment(openedAt)}, {jurisdiction}
                    </span>
                  </td>
                  <td data-label={say('listing')}>{listing?.title ?? campaign?.name}</td>
                  <td data-label={say('respondent')}>{respondent?.name}</td>
                  <td data-label={say('status')}>{caseTerm(status)}</td>
                  <td data-label={say('deadline')}>{deadline ? moment(deadline) : '–'}</td>
                  <td class="soft" data-label={say('next')}>
                    {nextActions.map(caseTerm).join(', ') || '–'}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </article>
  );
}

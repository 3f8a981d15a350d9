import { moment } from '../client/format.ts';
import { usePages } from '../client/pages.ts';
import { identity, language } from '../client/session.ts';
import { CasesDocument } from '../generated.ts';
import { CsvLink } from './csv-link.tsx';
import { PagesEnd } from './pages-end.tsx';
import { caseTerm, say } from './words.ts';

/** The caller's cases with their deadlines and next steps. */
export function CasesPage() {
  const isBrand = identity.value?.role === 'brand';
  const brand = isBrand ? identity.value?.id : undefined;
  const list = usePages(
    CasesDocument,
    { brand, first: 50, language: language.value },
    (data) => data.violationCases.pageInfo,
  );
  const cases = list.pages.flatMap(({ violationCases }) => violationCases.edges.map(({ node }) => node));
  return (
    <article class="cases" aria-busy={list.waiting}>
      <h1>{say('cases')}</h1>
      {list.pages.length > 0 && cases.length === 0 && <p class="empty">{say('noCases')}</p>}
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
      <PagesEnd of={list} />
      {brand && cases.length > 0 && <CsvLink document="cases" parameters={{ brand }} />}
    </article>
  );
}

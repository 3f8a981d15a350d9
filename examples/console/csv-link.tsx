import type { Client, OperationResult } from '@urql/core';
import { useClient } from '@urql/preact';
import { useState } from 'preact/hooks';
import { type Problem, problemOf } from '../client/problems.ts';
import { language } from '../client/session.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { type FindingFilter, type FindingLineFragment, FindingsDocument, type FindingsQuery } from '../generated.ts';
import { csvOf } from './csv.ts';
import { say } from './words.ts';

/** Downloads all findings of a filter as a file: page after page is asked for, then the browser keeps it. */
export function CsvLink({ brand, filter }: { readonly brand: string; readonly filter: FindingFilter }) {
  const client = useClient();
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const download = async (): Promise<void> => {
    setRunning(true);
    const { findings, error } = await allFindings(client, { brand, filter, language: language.value });
    setRunning(false);
    setProblem(problemOf(error, false));
    if (!error) keep(csvOf(findings), `findings-${brand}.csv`);
  };
  return (
    <>
      <button type="button" class="quiet" disabled={isRunning} onClick={() => void download()}>
        {say('csv')}
      </button>
      <ProblemNotice problem={problem} again={() => void download()} />
    </>
  );
}

interface Asked {
  readonly brand: string;
  readonly filter: FindingFilter;
  readonly language: string;
}

/** Page after page; what went wrong with one of them ends it. */
async function allFindings(client: Client, asked: Asked) {
  const findings: FindingLineFragment[] = [];
  let after: string | null = null;
  do {
    const answer: OperationResult<FindingsQuery> = await client
      .query(FindingsDocument, { ...asked, first: 100, after })
      .toPromise();
    const page = answer.data?.brand?.audit?.findings;
    if (answer.error || !page) return { findings, error: answer.error };
    findings.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { findings, error: undefined };
}

function keep(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

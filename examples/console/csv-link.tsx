import { useState } from 'preact/hooks';
import { download } from '../client/download.ts';
import type { Problem } from '../client/problems.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { say } from './words.ts';

/** Downloads all rows of a list as CSV, however many the page shows; `parameters` are those of the document. */
export function CsvLink({
  document,
  parameters,
}: {
  readonly document: 'findings' | 'cases';
  readonly parameters: Readonly<Record<string, string>>;
}) {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async (): Promise<void> => {
    setRunning(true);
    setProblem(await download(document, parameters));
    setRunning(false);
  };
  return (
    <>
      <button type="button" class="quiet" disabled={isRunning} onClick={() => void run()}>
        {say('csv')}
      </button>
      <ProblemNotice problem={problem} again={() => void run()} />
    </>
  );
}

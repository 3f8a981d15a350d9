import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { progressOn } from '@marque/kit/command/progress.ts';
import { type Bug, bugs } from './bugs.ts';

/**
 * `npm run planted-bugs`: plants one bug after another in a copy of the project and runs the tests that must catch it.
 * Ends with 1, naming the bug, where the tests pass with it, fail without it, or its text is not in the file any more.
 */
const project = path.resolve(import.meta.dirname, '../..');

/** A copy of all files that are not ignored, with the packages of the original and its own workspaces. */
const copyProject = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'marque-planted-'));
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  for (const file of listed.split('\0').filter((one) => one !== ''))
    cpSync(path.join(project, file), path.join(copy, file), { recursive: true });
  const [from, to] = [project, copy].map((folder) => path.join(folder, 'node_modules')) as [string, string];
  mkdirSync(to);
  for (const name of readdirSync(from).filter((one) => one !== '@marque' && one !== '.vite'))
    symlinkSync(path.join(from, name), path.join(to, name));
  // Relative links: in the copy they lead to its own workspaces.
  cpSync(path.join(from, '@marque'), path.join(to, '@marque'), { recursive: true, verbatimSymlinks: true });
  return copy;
};

/** How many tests of a file failed and passed in a copy; null where the file could not be run. */
const run = (
  copy: string,
  [name, file]: Bug['caughtBy'],
): { readonly failed: number; readonly passed: number } | null => {
  const report = path.join(copy, 'report.json');
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    [
      path.join(copy, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      name,
      '--reporter=json',
      `--outputFile=${report}`,
      file,
    ],
    { cwd: copy, stdio: 'ignore', env: { ...process.env, CI: 'true' } },
  );
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8')); // vitest's report
    return numFailedTests + numPassedTests > 0 ? { failed: numFailedTests, passed: numPassedTests } : null;
  } catch {
    return null;
  }
};

/** What is wrong with a bug or with the tests that should catch it; null where they do. */
const faultOf = (copy: string, { file, is, becomes, caughtBy }: Bug): string | null => {
  const place = path.join(copy, file);
  const source = readFileSync(place, 'utf8');
  if (source.split(is).length !== 2) return `its text does not stand once in ${file}: plant it anew`;
  writeFileSync(
    place,
    source.replace(is, () => becomes),
  );
  const planted = run(copy, caughtBy);
  writeFileSync(place, source);
  if (planted === null) return `${caughtBy[1]} cannot be run with it`;
  return planted.failed === 0 ? `${caughtBy[1]} does not catch it` : null;
};

const copy = copyProject();
try {
  const progress = progressOn(process.stderr);
  const catchers = new Map(bugs.map(({ caughtBy }) => [caughtBy.join(' '), caughtBy]));
  progress.begin('Planting bugs', bugs.length + catchers.size);
  let done = 0;
  const faults: string[] = [];
  for (const caughtBy of catchers.values()) {
    const outcome = run(copy, caughtBy);
    if (outcome === null || outcome.failed > 0) faults.push(`${caughtBy[1]} does not pass without any bug`);
    done += 1;
    progress.at(done);
  }
  for (const bug of bugs) {
    const fault = faultOf(copy, bug);
    if (fault !== null) faults.push(`${bug.name}: ${fault}`);
    done += 1;
    progress.at(done);
  }
  progress.end();
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(
    `${bugs.length} bugs planted, ${faults.length === 0 ? 'all caught' : `${faults.length} faults`}\n`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

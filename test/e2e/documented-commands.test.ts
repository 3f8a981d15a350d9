import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialect } from '@marque/kit/db/dialect.ts';
import { expect, onTestFinished, test } from 'vitest';
import { openedForFile } from '../support/marketplace.ts';
import { blocksOf, projectFolder } from '../support/pages.ts';
import { startServer } from '../support/server.ts';

/** What the commands of the pages need of the machine beside Node and npm. CI has it; elsewhere they are left out, with a sentence. */
const hasShell = ['bash', 'curl'].every((command) => spawnSync(command, ['--version']).status === 0);
if (!hasShell) {
  const sentence = 'There is no bash or no curl: the commands that the pages name cannot be run.';
  if (process.env.CI) throw new Error(sentence);
  console.warn(sentence);
}

const pages = ['README.md', 'SECURITY.md', ...readdirSync(join(projectFolder, 'docs')).map((file) => `docs/${file}`)];
const blocks = pages
  .filter((page) => page.endsWith('.md'))
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'sh');

/** What cannot be run here, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'installs; it is how the project itself is tried',
  'npm run bench -- claims': 'takes minutes and measures a machine',
};

/** A stream has no end of its own: curl says with 28 that it was still open when its time was up. */
const isStream = (text: string): boolean => text.includes('curl -N');

const server = openedForFile((atEnd) => startServer('embedded', atEnd));

/** A folder that looks like the project's, so that what commands write lies in it. */
const workingFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'marque-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of readdirSync(projectFolder))
    if (!name.startsWith('.')) symlinkSync(join(projectFolder, name), join(folder, name));
  symlinkSync(server().dataFolder, join(folder, '.data'));
  return folder;
};

const runInShell = async (script: string, environment: Readonly<Record<string, string>>) => {
  const folder = workingFolder();
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [shell.stdout, shell.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(shell, 'close');
  return { code, said, files: readdirSync(folder) };
};

test
  .runIf(hasShell && dialect === 'sqlite')
  .each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
  'the commands at %s do what they say',
  async (_name, { text }) => {
    if (Object.keys(elsewhere).some((command) => text.startsWith(command))) return;
    const { url, bearer } = server();
    const token = (await bearer({ role: 'brand', id: 'brd_tesla' })).authorization.replace('Bearer ', '');
    const { host } = new URL(url);
    const script = `curl() { command curl --silent --show-error --fail --max-time 4 "$@"; }\n${text.replaceAll(/(localhost|127\.0\.0\.1):4000/g, host)}`;
    const { code, said, files } = await runInShell(script, { TOKEN: token });
    expect({ code, said }).toEqual({ code: isStream(text) ? 28 : 0, said: expect.any(String) });
    const written = [...text.matchAll(/--out (\S+)|writ\w+\('([\w.]+)'/g)].map(([, out, file]) => out ?? file);
    expect(files).toEqual(expect.arrayContaining(written));
  },
  60_000,
);

test('what is said to be run elsewhere is on a page', () => {
  const all = blocks.map(({ text }) => text);
  expect(Object.keys(elsewhere).filter((command) => !all.some((text) => text.startsWith(command)))).toEqual([]);
});

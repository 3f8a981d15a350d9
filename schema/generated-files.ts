import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project; generated files are named relative to it. */
export const projectFolder = path.resolve(import.meta.dirname, '..');

/**
 * Writes generated files (path from the project's folder -> content), or, when the command line says `--check`, writes
 * nothing and makes the process fail if one of them is not what is there already; `command` is what to run then.
 */
export function writeOrCheck(files: ReadonlyMap<string, string>, command: string): void {
  const changed = [...files].filter(([file, content]) => {
    const place = path.join(projectFolder, file);
    return !existsSync(place) || readFileSync(place, 'utf8') !== content;
  });
  if (process.argv.includes('--check')) {
    for (const [file] of changed) console.error(`${file} is out of date: run \`${command}\` and commit the result.`);
    if (changed.length > 0) process.exitCode = 1;
    return;
  }
  for (const [file, content] of changed) {
    writeFileSync(path.join(projectFolder, file), content);
    console.log(`wrote ${file}`);
  }
}

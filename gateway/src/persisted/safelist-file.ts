import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { ConfigError } from '../environment.ts';
import { hashOf } from './operations.ts';

/** Reads a safelist: a JSON object of SHA-256 hashes and the documents that they are of. Throws a ConfigError for anything else. */
export function readSafelist(file: string): ReadonlyMap<string, string> {
  const entries = entriesOf(readFileSync(file, 'utf8'));
  if (!entries?.length)
    throw new ConfigError(
      `MARQUE_SAFELIST (${file}) must hold a JSON object {"<sha256 of the document>": "<document>"}.`,
    );
  return new Map(entries.map(([hash, document]) => [checkedHash(file, hash, document), document]));
}

function entriesOf(text: string): [string, string][] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? entries : undefined;
  } catch {
    return undefined;
  }
}

function checkedHash(file: string, hash: string, document: string): string {
  if (hash !== hashOf(document))
    throw new ConfigError(
      `MARQUE_SAFELIST (${file}): ${hash} is not the SHA-256 of its document, ${hashOf(document)} is.`,
    );
  try {
    parse(document);
  } catch (error) {
    throw new ConfigError(`MARQUE_SAFELIST (${file}): ${hash}: ${error instanceof Error ? error.message : error}`);
  }
  return hash;
}

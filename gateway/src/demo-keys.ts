import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { algorithm } from '@marque/kit/server/tokens.ts';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/**
 * The private key of this data folder's demo tokens, made on first use: readable by its owner only, and the same for every
 * process that starts at once. Never called in production.
 */
export async function demoKey(folder: string): Promise<JWK> {
  const file = join(folder, 'demo.jwk.json');
  return (await read(file)) ?? (await make(folder, file));
}

async function read(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw new Error(`The demo key ${file} cannot be read; delete it to get a new one.`, { cause: error });
  }
}

async function make(folder: string, file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), alg: algorithm, use: 'sig', kid: randomUUID() };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${key.kid}.draft`);
  await writeFile(draft, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  try {
    // A link appears whole or not at all, and does not replace the key of a process that was faster.
    await link(draft, file);
    return key;
  } catch (error) {
    const winner = isCode(error, 'EEXIST') ? await read(file) : undefined;
    if (winner) return winner;
    throw error;
  } finally {
    await rm(draft);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { type Audience, variantNames, withoutOf } from '@marque/schema/variants.ts';

/** An environment that does not say what it must; its message is one sentence that says what to set. */
export class ConfigError extends Error {}

/** Values of environment variables: each takes a name and a text, gives `undefined` or nothing for an absent one, and throws a ConfigError for a wrong one. */
export function port(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 65_535) return value;
  throw new ConfigError(`${name} must be a port number from 0 to 65535, not "${text}".`);
}

/** A whole number, 0 or more unless told otherwise. */
export function count(name: string, text: string | undefined, least = 0): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new ConfigError(`${name} must be a whole number${least > 0 ? ` from ${least} on` : ''}, not "${text}".`);
}

/** One of a few words. */
export function oneOf<const Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const word = words.find((one) => one === text);
  if (word !== undefined || text === undefined) return word;
  throw new ConfigError(`${name} must be one of ${words.join(', ')}, not "${text}".`);
}

/** The path of a file that is there. */
export function existing(name: string, file: string | undefined): string | undefined {
  if (file === undefined || existsSync(file)) return file;
  throw new ConfigError(`${name} names the file ${file}, which does not exist.`);
}

/** A PostgreSQL connection string. It may hold a password, so that it is never repeated. */
export function databaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || /^postgres(ql)?:\/\/./.test(text)) return text;
  throw new ConfigError(
    'DATABASE_URL must be a PostgreSQL connection string that begins with postgres:// or postgresql://; leave it out for SQLite.',
  );
}

/** Where keys are served: over TLS, or on this machine; never beside a file of keys. It may hold a secret, so that it is never repeated. */
export function keysUrl(name: string, text: string | undefined, file: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  if (file !== undefined) throw new ConfigError(`Set ${name} or MARQUE_JWKS_FILE, not both.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const here = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url && (here || url.protocol === 'https:') && !url.username && !url.password) return url;
  throw new ConfigError(
    `${name} must be an address like https://login.example/jwks.json, without a password; http:// only on this machine.`,
  );
}

/** Web origins, with commas between them. */
export function origins(name: string, text: string | undefined): readonly string[] {
  return list(text).map((item) => {
    if (URL.canParse(item) && new URL(item).origin === item) return item;
    throw new ConfigError(
      `${name} must list origins like https://shop.example, with commas between them; "${item}" is not one.`,
    );
  });
}

/** The audiences whose parts a variant of the API does not know. A supergraph of one's own is one variant already. */
export function variant(name: string, text: string | undefined, supergraph: string | undefined): readonly Audience[] {
  if (text === undefined) return [];
  const without = withoutOf(text);
  if (!without) throw new ConfigError(`${name} must be one of ${variantNames.join(', ')}, not "${text}".`);
  if (supergraph !== undefined)
    throw new ConfigError(`Set ${name} or MARQUE_SUPERGRAPH: a supergraph of your own says itself what is served.`);
  return without;
}

/** IP addresses and networks (`10.0.0.0/8`), with commas between them. */
export function addresses(name: string, text: string | undefined): readonly string[] {
  return list(text).map((item) => {
    const [address = '', bits, ...more] = item.split('/');
    const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
    if (longest > 0 && isNetwork && more.length === 0) return item;
    throw new ConfigError(
      `${name} must list IP addresses or networks like 10.0.0.0/8, with commas between them; "${item}" is neither.`,
    );
  });
}

function list(text = ''): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

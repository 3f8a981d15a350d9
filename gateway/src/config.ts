import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the environment says, parsed once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder of the SQLite files and of the demo keys. */
  readonly dataFolder: string;
  /** One PostgreSQL for all subgraphs, a schema each; without it each has an SQLite file. */
  readonly databaseUrl: string | undefined;
  /** Everywhere but in production: demo data, demo tokens, the clock header, introspection and Apollo Sandbox. */
  readonly demo: boolean;
  /** The public keys of production, as a JWKS file. */
  readonly jwksFile: string | undefined;
  /** A file with a token of the role `service`, by which subgraphs of production read each other's feeds in split mode. */
  readonly serviceTokenFile: string | undefined;
  /** The web origins whose pages may call the gateway, in addition to Apollo Sandbox in demo mode. */
  readonly corsOrigins: readonly string[];
  /** The first of the ports of the subgraphs in split mode; the others follow it. */
  readonly subgraphPort: number;
}

/** An environment that does not say what it must; its message is one sentence that says what to set. */
export class ConfigError extends Error {}

/** Reads the environment; an empty variable is an absent one. Throws a ConfigError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const of = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const demo = of('NODE_ENV') !== 'production';
  const jwksFile = of('MARQUE_JWKS_FILE');
  if (!demo && !jwksFile) {
    throw new ConfigError(
      'Set MARQUE_JWKS_FILE to a JWKS file with the public keys of your token issuer: in production (NODE_ENV=production) the demo keys are not used.',
    );
  }
  for (const [name, file] of [
    ['MARQUE_JWKS_FILE', jwksFile],
    ['MARQUE_SERVICE_TOKEN_FILE', of('MARQUE_SERVICE_TOKEN_FILE')],
  ]) {
    if (file && !existsSync(file)) throw new ConfigError(`${name} names the file ${file}, which does not exist.`);
  }
  return {
    host: of('HOST') ?? '127.0.0.1',
    port: port('PORT', of('PORT'), 4000),
    dataFolder: resolve(of('MARQUE_DATA') ?? '.data'),
    databaseUrl: databaseUrl(of('DATABASE_URL')),
    demo,
    jwksFile,
    serviceTokenFile: of('MARQUE_SERVICE_TOKEN_FILE'),
    corsOrigins: (of('MARQUE_CORS_ORIGINS') ?? '')
      .split(',')
      .map((text) => text.trim())
      .filter(Boolean)
      .map(origin),
    subgraphPort: port('MARQUE_SUBGRAPH_PORT', of('MARQUE_SUBGRAPH_PORT'), 4001),
  };
}

/** The folder of the demo keys. */
export function keyFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'keys');
}

function port(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 65_535) return value;
  throw new ConfigError(`${name} must be a port number from 0 to 65535, not "${text}".`);
}

function databaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || /^postgres(ql)?:\/\/./.test(text)) return text;
  // The value may hold a password, so it is not repeated.
  throw new ConfigError(
    'DATABASE_URL must be a PostgreSQL connection string that begins with postgres:// or postgresql://; leave it out for SQLite.',
  );
}

function origin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new ConfigError(
    `MARQUE_CORS_ORIGINS must list origins like https://shop.example, with commas between them; "${text}" is not one.`,
  );
}

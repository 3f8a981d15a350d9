import { join, resolve } from 'node:path';
import type { Audience } from '@marque/schema/variants.ts';
import {
  addresses,
  ConfigError,
  count,
  databaseUrl,
  existing,
  keysUrl,
  oneOf,
  origins,
  port,
  variant,
} from './environment.ts';

export { ConfigError };

/** What the environment says, parsed once. docs/operations.md has the table. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder of the SQLite files and of the demo keys. */
  readonly dataFolder: string;
  /** One PostgreSQL for all subgraphs, a schema each; without it each has an SQLite file. */
  readonly databaseUrl: string | undefined;
  /** Everywhere but in production: demo data, demo tokens, the clock header, introspection and Apollo Sandbox. */
  readonly demo: boolean;
  /** The public keys of production's token issuer, as a JWKS file. */
  readonly jwksFile: string | undefined;
  /** Where production's token issuer serves them, in place of the file. */
  readonly jwksUrl: URL | undefined;
  /** A file with a token of the role `service`, by which subgraphs of production read each other's feeds in split mode. */
  readonly serviceTokenFile: string | undefined;
  /** The gateway's private key, as a JWK file, by which it signs its passes for subgraphs in split mode. */
  readonly gatewayKeyFile: string | undefined;
  /** The gateway's public keys, as a JWKS file, by which subgraphs verify its passes. */
  readonly gatewayJwksFile: string | undefined;
  /** The web origins whose pages may call the gateway, in addition to Apollo Sandbox in demo mode. */
  readonly corsOrigins: readonly string[];
  /** The first of the ports of the subgraphs in split mode; the others follow it. */
  readonly subgraphPort: number;
  /** Where the gateway serves its metrics, on the loopback interface; nowhere without it. */
  readonly metricsPort: number | undefined;
  /** Requests a minute that each caller may send; 0 is no limit. */
  readonly rateLimit: number;
  /** How many operations are executed at once. */
  readonly capacity: number;
  /** How long a request may wait for its turn, in milliseconds; 0 is no limit. */
  readonly longestWaitMs: number;
  /** How many megabytes of answers to anonymous callers are kept where all subgraphs are in this process; 0 keeps none. */
  readonly keptAnswers: number;
  /** The addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** A file of the only documents that are answered. */
  readonly safelistFile: string | undefined;
  /** Whether the pages are served: `fresh` bundles them anew on every visit. On in demo mode unless told otherwise, else off. */
  readonly pages: 'on' | 'off' | 'fresh';
  /** Whose parts of the API are not served. */
  readonly without: readonly Audience[];
  /** Where the composed schema is, when it is not the committed one; it may come later. Taken anew whenever the file changes. */
  readonly supergraphFile: string | undefined;
}

/** Enough to wait for databases and other processes meanwhile; at the few milliseconds that a page takes, the last is answered within a second or two. */
const usualCapacity = 256;

/** Longer than anything but overload makes anybody wait, in milliseconds. */
const usualLongestWaitMs = 1_000;

/** Requests a minute and caller that production allows unless told otherwise. */
const usualRateLimit = 600;

/** Reads the environment; an empty variable is an absent one. Throws a ConfigError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const of = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const file = (name: string): string | undefined => existing(name, of(name));
  const demo = of('NODE_ENV') !== 'production';
  if (!demo && !of('MARQUE_JWKS_FILE') && !of('MARQUE_JWKS_URL')) {
    throw new ConfigError(
      'Set MARQUE_JWKS_FILE to a JWKS file with the public keys of your token issuer, or MARQUE_JWKS_URL to where it serves them: in production (NODE_ENV=production) the demo keys are not used.',
    );
  }
  return {
    host: of('HOST') ?? '127.0.0.1',
    port: port('PORT', of('PORT')) ?? 4000,
    dataFolder: resolve(of('MARQUE_DATA') ?? '.data'),
    databaseUrl: databaseUrl(of('DATABASE_URL')),
    demo,
    jwksFile: file('MARQUE_JWKS_FILE'),
    jwksUrl: keysUrl('MARQUE_JWKS_URL', of('MARQUE_JWKS_URL'), of('MARQUE_JWKS_FILE')),
    serviceTokenFile: file('MARQUE_SERVICE_TOKEN_FILE'),
    gatewayKeyFile: file('MARQUE_GATEWAY_KEY_FILE'),
    gatewayJwksFile: file('MARQUE_GATEWAY_JWKS_FILE'),
    corsOrigins: origins('MARQUE_CORS_ORIGINS', of('MARQUE_CORS_ORIGINS')),
    subgraphPort: port('MARQUE_SUBGRAPH_PORT', of('MARQUE_SUBGRAPH_PORT')) ?? 4001,
    metricsPort: port('MARQUE_METRICS_PORT', of('MARQUE_METRICS_PORT')),
    rateLimit: count('MARQUE_RATE_LIMIT', of('MARQUE_RATE_LIMIT')) ?? (demo ? 0 : usualRateLimit),
    capacity: count('MARQUE_CAPACITY', of('MARQUE_CAPACITY'), 1) ?? usualCapacity,
    longestWaitMs: count('MARQUE_LONGEST_WAIT', of('MARQUE_LONGEST_WAIT')) ?? (demo ? 0 : usualLongestWaitMs),
    keptAnswers: count('MARQUE_RESPONSE_CACHE', of('MARQUE_RESPONSE_CACHE')) ?? 64,
    trustedProxies: addresses('MARQUE_TRUSTED_PROXY', of('MARQUE_TRUSTED_PROXY')),
    safelistFile: file('MARQUE_SAFELIST'),
    pages: oneOf('MARQUE_PAGES', of('MARQUE_PAGES'), ['on', 'off', 'fresh']) ?? (demo ? 'on' : 'off'),
    without: variant('MARQUE_VARIANT', of('MARQUE_VARIANT'), of('MARQUE_SUPERGRAPH')),
    supergraphFile: of('MARQUE_SUPERGRAPH'),
  };
}

/** The folder of the demo keys. */
export function keyFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'keys');
}

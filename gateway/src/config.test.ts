import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { testFolder } from './testing/start-library.ts';
import { demoToken } from './token.ts';

test('without any variable everything has a default that suits a first try', () => {
  expect(readConfig({ PORT: '', HOST: ' ' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    dataFolder: resolve('.data'),
    databaseUrl: undefined,
    demo: true,
    jwksFile: undefined,
    jwksUrl: undefined,
    serviceTokenFile: undefined,
    gatewayKeyFile: undefined,
    gatewayJwksFile: undefined,
    corsOrigins: [],
    subgraphPort: 4001,
    metricsPort: undefined,
    rateLimit: 0,
    capacity: 256,
    longestWaitMs: 0,
    keptAnswers: 64,
    trustedProxies: [],
    safelistFile: undefined,
    pages: 'on',
    without: [],
    supergraphFile: undefined,
  });
});

test('what is set is taken', () => {
  const set = {
    HOST: '0.0.0.0',
    PORT: '0',
    MARQUE_DATA: '/var/marque',
    DATABASE_URL: 'postgres://u:p@h/d',
    MARQUE_CORS_ORIGINS: 'https://shop.example, http://localhost:3000',
    MARQUE_RATE_LIMIT: '120',
    MARQUE_RESPONSE_CACHE: '0',
    MARQUE_CAPACITY: '50',
    MARQUE_LONGEST_WAIT: '300',
    MARQUE_TRUSTED_PROXY: '127.0.0.1, fd00::/8',
    MARQUE_METRICS_PORT: '9464',
  };
  expect(readConfig(set)).toMatchObject({
    host: '0.0.0.0',
    port: 0,
    dataFolder: '/var/marque',
    databaseUrl: 'postgres://u:p@h/d',
    corsOrigins: ['https://shop.example', 'http://localhost:3000'],
    rateLimit: 120,
    capacity: 50,
    longestWaitMs: 300,
    keptAnswers: 0,
    trustedProxies: ['127.0.0.1', 'fd00::/8'],
    metricsPort: 9464,
  });
});

test('a variant says whose parts are not served', () => {
  expect(readConfig({ MARQUE_VARIANT: 'storefront' }).without).toEqual(['partner', 'operator']);
  expect(readConfig({ MARQUE_VARIANT: 'operator' }).without).toEqual([]);
});

test.each([
  [{ MARQUE_VARIANT: 'shop' }, 'MARQUE_VARIANT must be one of storefront, brand, operator, not "shop".'],
  [
    { MARQUE_VARIANT: 'brand', MARQUE_SUPERGRAPH: 'package.json' },
    'Set MARQUE_VARIANT or MARQUE_SUPERGRAPH: a supergraph of your own says itself what is served.',
  ],
  [{ PORT: '65536' }, 'PORT must be a port number from 0 to 65535, not "65536".'],
  [{ PORT: '-1' }, 'PORT must be a port number from 0 to 65535, not "-1".'],
  [{ PORT: '4e3' }, 'PORT must be a port number from 0 to 65535, not "4e3".'],
  [
    { DATABASE_URL: 'mysql://u:secret@h/d' },
    'DATABASE_URL must be a PostgreSQL connection string that begins with postgres:// or postgresql://; leave it out for SQLite.',
  ],
  [
    { MARQUE_CORS_ORIGINS: 'https://shop.example/' },
    'MARQUE_CORS_ORIGINS must list origins like https://shop.example, with commas between them; "https://shop.example/" is not one.',
  ],
  [
    { MARQUE_CORS_ORIGINS: '*' },
    'MARQUE_CORS_ORIGINS must list origins like https://shop.example, with commas between them; "*" is not one.',
  ],
  [
    { NODE_ENV: 'production' },
    'Set MARQUE_JWKS_FILE to a JWKS file with the public keys of your token issuer, or MARQUE_JWKS_URL to where it serves them: in production (NODE_ENV=production) the demo keys are not used.',
  ],
  [
    { MARQUE_TRUSTED_PROXY: '10.0.0.1, 10.0.0.0/33' },
    'MARQUE_TRUSTED_PROXY must list IP addresses or networks like 10.0.0.0/8, with commas between them; "10.0.0.0/33" is neither.',
  ],
  [{ MARQUE_RATE_LIMIT: '-1' }, 'MARQUE_RATE_LIMIT must be a whole number, not "-1".'],
  [{ MARQUE_CAPACITY: '0' }, 'MARQUE_CAPACITY must be a whole number from 1 on, not "0".'],
  [{ MARQUE_METRICS_PORT: 'on' }, 'MARQUE_METRICS_PORT must be a port number from 0 to 65535, not "on".'],
  [{ MARQUE_SAFELIST: '/no/such.json' }, 'MARQUE_SAFELIST names the file /no/such.json, which does not exist.'],
  ...['login.example', 'http://login.example/keys', 'https://u:secret@login.example/keys', 'file:///keys.json'].map(
    (url): [Record<string, string>, string] => [
      { MARQUE_JWKS_URL: url },
      'MARQUE_JWKS_URL must be an address like https://login.example/jwks.json, without a password; http:// only on this machine.',
    ],
  ),
  [
    { MARQUE_JWKS_URL: 'https://login.example/keys', MARQUE_JWKS_FILE: 'package.json' },
    'Set MARQUE_JWKS_URL or MARQUE_JWKS_FILE, not both.',
  ],
  [{ MARQUE_JWKS_FILE: '/no/such.json' }, 'MARQUE_JWKS_FILE names the file /no/such.json, which does not exist.'],
])('%j is refused in one sentence that says what to set', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(new ConfigError(message));
});

test('the token command prints one token, and says what is wrong with its arguments', async () => {
  const environment = { MARQUE_DATA: testFolder() };
  expect(await demoToken(['--role', 'brand', '--id', 'brd_tesla'], environment)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  await expect(demoToken(['--role', 'admin', '--id', 'x'], environment)).rejects.toThrow('--role must be one of');
  await expect(demoToken(['--role', 'brand'], environment)).rejects.toThrow('--id must name');
  await expect(demoToken(['--id'], environment)).rejects.toThrow('Usage: npm run token');
  await expect(demoToken(['brand'], environment)).rejects.toThrow('Usage: npm run token');
  await expect(demoToken(['--role', 'brand', '--id', 'x'], { ...environment, NODE_ENV: 'production' })).rejects.toThrow(
    'not issued in production',
  );
});

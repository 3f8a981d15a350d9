import { parseArgs } from 'node:util';
import { roles } from '@marque/kit/server/tokens.ts';
import { ConfigError, readConfig } from './config.ts';
import { createIdentity } from './identity.ts';

const usage = `Usage: npm run token -- --role ${roles.join('|')} --id <id>`;

/** `npm run token -- --role brand --id brd_tesla`: prints a demo token and nothing else. Throws a ConfigError that says what is wrong. */
export async function demoToken(args: readonly string[], environment = process.env): Promise<string> {
  const { role, id } = options(args);
  if (!role || !roles.includes(role)) throw new ConfigError(`--role must be one of ${roles.join(', ')}. ${usage}`);
  if (!id) throw new ConfigError(`--id must name whom the token is for. ${usage}`);
  if (environment.NODE_ENV === 'production')
    throw new ConfigError('Demo tokens are not issued in production (NODE_ENV=production): ask your token issuer.');
  const { sign } = await createIdentity(
    readConfig({ ...environment, MARQUE_JWKS_FILE: undefined, MARQUE_JWKS_URL: undefined }),
  );
  if (!sign) throw new ConfigError('This configuration has no key to sign with.');
  return sign({ role, id });
}

function options(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { role: { type: 'string' }, id: { type: 'string' } } }).values;
  } catch (error) {
    throw new ConfigError(`${error instanceof Error ? error.message : error} ${usage}`);
  }
}

if (import.meta.main) {
  try {
    process.stdout.write(`${await demoToken(process.argv.slice(2))}\n`);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCurrency } from '@marque/kit/graphql/money.ts';
import type { FeedFormat } from './format.ts';
import { formats } from './formats.ts';
import { FeedRefused } from './refusal.ts';

/** What `npm run import` was asked. */
export interface ImportArguments {
  readonly file: string;
  readonly format: FeedFormat;
  readonly sellerId: string;
  readonly full: boolean;
  readonly allowMassWithdrawal: boolean;
  readonly rejectsFile: string;
  readonly currency: string | undefined;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
}

/** How the command is called. */
export const usage = `npm run import -- FILE --kind ${formats.map(({ name }) => name).join('|')} --seller ID
  --full                   the feed is all that the seller offers: withdraw what it no longer sends
  --allow-mass-withdrawal  let --full withdraw more than half
  --rejects FILE           where refused ads are written; FILE.rejects.csv next to the feed otherwise
  --currency EUR           for prices that name no currency (ISO 4217)
  --data DIR               the folder of the SQLite files; MARQUE_DATA or .data otherwise
DATABASE_URL chooses PostgreSQL. Exit code 0: the feed was processed; 2: it, or the command, was refused as a whole.`;

const options = {
  kind: { type: 'string' },
  seller: { type: 'string' },
  full: { type: 'boolean', default: false },
  'allow-mass-withdrawal': { type: 'boolean', default: false },
  rejects: { type: 'string' },
  currency: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new FeedRefused(error instanceof Error ? error.message : String(error));
  }
};

/** Reads the command line and the environment; null when help was asked for. Throws `FeedRefused` with what is missing or wrong. */
export const readArguments = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ImportArguments | null => {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new FeedRefused('Name one feed file');
  const format = formats.find(({ name }) => name === values.kind);
  if (!format) throw new FeedRefused(`Say --kind ${formats.map(({ name }) => name).join(' or --kind ')}`);
  if (!values.seller) throw new FeedRefused('Say whose feed it is: --seller ID');
  const currency = values.currency?.toUpperCase();
  if (currency !== undefined && !isCurrency(currency))
    throw new FeedRefused(`${currency} is not a currency of ISO 4217`);
  const rejectsFile = resolve(values.rejects ?? `${file}.rejects.csv`);
  if (rejectsFile === resolve(file))
    throw new FeedRefused('The rejects file would overwrite the feed: name another one');
  return {
    file: resolve(file),
    format,
    sellerId: values.seller,
    full: values.full,
    allowMassWithdrawal: values['allow-mass-withdrawal'],
    rejectsFile,
    currency,
    dataFolder: resolve(values.data ?? (environment.MARQUE_DATA?.trim() || '.data')),
    databaseUrl: environment.DATABASE_URL?.trim() || undefined,
  };
};

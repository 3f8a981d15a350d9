import { parseArgs } from 'node:util';
import type { SubgraphOptions } from '@marque/kit/subgraph.ts';
import { downloadNames } from './downloads.ts';

/** What `npm run export` was asked. */
export interface ExportArguments extends SubgraphOptions {
  readonly name: (typeof downloadNames)[number];
  /** What the address of the download would have. */
  readonly parameters: URLSearchParams;
  /** Standard output without it. */
  readonly file: string | undefined;
}

/** How the command is called. */
export const usage = `npm run export -- ${downloadNames.join('|')} --brand ID
  --format csv|jsonl       csv without it
  --out FILE               standard output without it; a file has its name once it is whole
  --kind A,B --seller A,B --region A,B --class A,B --since INSTANT --open true|false
                           the criteria of FindingFilter; of cases kind, seller, listing, status and open
  --data DIR               the folder of the SQLite files; MARQUE_DATA or .data otherwise
DATABASE_URL chooses PostgreSQL. Exit code 0: everything was written; 2: the command was refused.`;

/** The command cannot be run as it was given. */
export class ExportRefused extends Error {}

const text = { type: 'string' } as const;
const criteria = [
  'brand',
  'format',
  'kind',
  'seller',
  'region',
  'class',
  'since',
  'open',
  'listing',
  'status',
] as const;
const options = {
  ...(Object.fromEntries(criteria.map((name) => [name, text])) as Record<(typeof criteria)[number], typeof text>),
  out: text,
  data: text,
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line and the environment; null when help was asked for. Throws ExportRefused. */
export const readArguments = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ExportArguments | null => {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const name = downloadNames.find((one) => one === positionals[0]);
  if (!name || positionals.length > 1) throw new ExportRefused(`Say what to export: ${downloadNames.join(' or ')}.`);
  const given = criteria.flatMap((one) => (values[one] === undefined ? [] : [[one, values[one]]]));
  return {
    name,
    parameters: new URLSearchParams(given),
    file: values.out,
    dataFolder: values.data ?? (environment.MARQUE_DATA || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new ExportRefused(error instanceof Error ? error.message : String(error));
  }
};

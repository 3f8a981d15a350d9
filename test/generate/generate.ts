import { openSubgraphs } from '@marque/gateway/subgraphs.ts';
import type { Progress } from '@marque/kit/command/progress.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { checkpoints, outbox } from '@marque/kit/events/tables.ts';
import { createLog } from '@marque/kit/server/log.ts';
import { loadDefinitions } from '@marque/schema/subgraphs.ts';
import { sellers } from '@marque/sellers/sellers/tables.ts';
import { desc, eq, sql } from 'drizzle-orm';
import { type AuditSurroundings, createAuditWriter, readAuditSurroundings } from './audit.ts';
import { openBulkLoad } from './bulk.ts';
import { writeCampaigns } from './campaigns.ts';
import { generatedAt, type MadeListing } from './listing.ts';
import { makeListings } from './listings.ts';
import { createListingWriter, readSurroundings, type Surroundings } from './load.ts';
import { makeParties, type Parties } from './parties.ts';
import { beginAt, bytesIn, openAt, type Place, PlaceTaken, type SubgraphName, subgraphs } from './place.ts';
import { writeDevelopers, writeSellers } from './write-parties.ts';

/** What is generated, and where. */
export interface GenerateOptions extends Place {
  /** How many listings, beside those of the story. */
  readonly listings: number;
  /** The same seed and number make the same marketplace. */
  readonly seed: number;
  readonly progress: Progress;
}

/** What a run took. */
export interface Generated {
  /** Milliseconds of writing listings, indexes and full text among them. */
  readonly loadMs: number;
  /** CPU microseconds of the same. */
  readonly loadCpuMicroseconds: number;
  /** Of all databases together, for each generated listing. */
  readonly bytesPerListing: number;
}

const flushEvery = 500;

type Databases = Readonly<Record<SubgraphName, Database>>;

const openAll = async (place: Place): Promise<Databases & AsyncDisposable> => {
  const [catalog, sellers, promotions] = await Promise.all(subgraphs.map((name) => openAt(place, name)));
  if (!catalog || !sellers || !promotions) throw new Error('A database is missing');
  const close = async () => {
    for (const database of [catalog, sellers, promotions]) await database.close();
  };
  return { catalog, sellers, promotions, [Symbol.asyncDispose]: close };
};

/** Writes the story and all that comes before listings through the subgraphs' own code, and lets their projections hear of it. */
const prepare = async (place: Place, parties: Parties): Promise<void> => {
  await using databases = await openAll(place);
  const [known] = await databases.sellers.reader.select().from(sellers).where(eq(sellers.id, 'sel_g000001'));
  if (known) throw new PlaceTaken('The database holds a generated marketplace already: use another one');
  const log = createLog('generate');
  const open = await openSubgraphs({ definitions: await loadDefinitions(), seed: true, log, ...place });
  try {
    await writeDevelopers(databases.catalog, parties, generatedAt);
    await writeSellers(databases.sellers, parties, generatedAt);
    await writeCampaigns(databases.promotions, generatedAt);
    await open.pullAll();
  } finally {
    await open.close();
  }
};

/** Writes one listing after another. */
const writeListings = async (
  { listings, progress }: GenerateOptions,
  made: Iterable<MadeListing>,
  { write, flush }: { readonly write: (listing: MadeListing) => void; readonly flush: () => Promise<void> },
): Promise<void> => {
  let number = 0;
  progress.begin('Generating', listings);
  for (const listing of made) {
    write(listing);
    number += 1;
    if (number % flushEvery > 0) continue;
    await flush();
    progress.at(number);
  }
  progress.end();
};

/** Moves the checkpoints of those who follow catalog behind its last event, since the listings stand in their projections already. */
const moveCheckpoints = async ({ catalog, sellers, promotions }: Databases): Promise<void> => {
  const [last] = await catalog.reader
    .select()
    .from(outbox)
    .orderBy(desc(outbox.transaction), desc(outbox.position))
    .limit(1);
  if (!last) return;
  const cursor = `${last.transaction}.${last.position}`;
  for (const follower of [sellers, promotions])
    await follower.transaction((tx) =>
      tx
        .insert(checkpoints)
        .values({ producer: 'catalog', cursor })
        .onConflictDoUpdate({ target: checkpoints.producer, set: { cursor } }),
    );
};

const sizeOf = async ({ dataFolder, databaseUrl }: Place, { catalog }: Databases): Promise<number> => {
  if (!databaseUrl) return bytesIn(dataFolder);
  const [row] = await selectRows<{ size: string }>(
    catalog.reader,
    sql`select pg_database_size(current_database())::text as size`,
  );
  return Number(row?.size ?? 0);
};

/** Ends a load, and answers how large the databases are. */
const complete = async (place: Place, audit: ReturnType<typeof createAuditWriter>): Promise<number> => {
  await using databases = await openAll(place);
  await audit.keepDays(databases.sellers);
  await moveCheckpoints(databases);
  return await sizeOf(place, databases);
};

/** What the rows of listings are derived from, read once all parties are known to catalog. */
const survey = async (place: Place, parties: Parties): Promise<Surroundings & AuditSurroundings> => {
  await using databases = await openAll(place);
  const ofAudit = await readAuditSurroundings(databases.sellers, parties);
  return { ...(await readSurroundings(databases.catalog, parties)), ...ofAudit };
};

/**
 * Generates a marketplace into three databases: the demo story, then brands, projects, sellers, rights and campaigns by
 * the subgraphs' own code, then listings in bulk with every projection complete. Throws `PlaceTaken` where there is one.
 */
export const generate = async (options: GenerateOptions): Promise<Generated> => {
  const { finish, ...place } = beginAt(options);
  const parties = makeParties(options.listings, options.seed);
  await prepare(place, parties);
  const surroundings = await survey(place, parties);
  const begunAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const audit = await load(options, place, parties, surroundings);
  const loadMs = performance.now() - begunAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  const bytes = await complete(place, audit);
  finish();
  return { loadMs, loadCpuMicroseconds: user + system, bytesPerListing: Math.round(bytes / options.listings) };
};

const load = async (
  options: GenerateOptions,
  place: Place,
  parties: Parties,
  surroundings: Surroundings & AuditSurroundings,
): Promise<ReturnType<typeof createAuditWriter>> => {
  const databases = place.databaseUrl ? await openAll(place) : undefined;
  try {
    const open = (name: SubgraphName) => openBulkLoad(name, place.dataFolder, databases?.[name]);
    const loads = { catalog: open('catalog'), sellers: open('sellers'), promotions: open('promotions') };
    const each = async (step: 'flush' | 'finish') => {
      for (const name of subgraphs) await loads[name][step]();
    };
    const audit = createAuditWriter(loads.sellers, surroundings);
    const write = createListingWriter(loads, surroundings, audit);
    await writeListings(options, makeListings(options, parties, surroundings), { write, flush: () => each('flush') });
    audit.finish();
    options.progress.begin('Indexing', subgraphs.length);
    await each('finish');
    options.progress.end();
    return audit;
  } finally {
    await databases?.[Symbol.asyncDispose]();
  }
};

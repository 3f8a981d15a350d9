import type { Executor } from '@marque/kit/db/database.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import DataLoader from 'dataloader';
import type { Chain } from './authorizations/history.ts';
import { pairKey } from './authorizations/pair.ts';
import { type Pair, readAuthorizations, readChains, readGranted, readPeriods } from './authorizations/store.ts';
import type { AuthorizationRow } from './authorizations/tables.ts';
import { readBrands } from './brands/store.ts';
import { readCaseRecords, readCasesOfListings, readOpenCases } from './cases/store.ts';
import { readEnforcements } from './enforcements/store.ts';
import { readEvidence } from './evidence/store.ts';
import type { EvidenceRow } from './evidence/tables.ts';
import { readListings } from './listings/store.ts';
import { readHistory } from './log/store.ts';
import { readPolicies } from './policies/store.ts';
import { readSellers } from './sellers/store.ts';
import { readStores, readStoresOf } from './stores/store.ts';
import { type PointsSought, readPointsOfBrand } from './strikes/store.ts';

type Read<Row> = (reader: Executor, keys: readonly string[]) => Promise<Row[]>;

/** Loads one row a key, undefined where there is none. */
const one = <Row>(reader: Executor, read: Read<Row>, keyOf: (row: Row) => string) =>
  new DataLoader<string, Row | undefined>(async (keys) => {
    const rows = new Map((await read(reader, keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key));
  });

/** Loads the rows of a key, in the order in which they are read. */
const many = <Row>(reader: Executor, read: Read<Row>, keyOf: (row: Row) => string) =>
  new DataLoader<string, readonly Row[]>(async (keys) => {
    const rows = Map.groupBy(await read(reader, keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });

const createLoaders = (reader: Executor) => {
  const chain = new DataLoader<AuthorizationRow, Chain, string>(
    async (rows) => {
      const chains = await readChains(reader, rows);
      return rows.map(({ id }) => chains.get(id) ?? new Error(`The authorisation ${id} is in no chain`));
    },
    { cacheKeyFn: ({ id }) => id },
  );

  const granted = new DataLoader<Pair, readonly AuthorizationRow[], string>(
    async (pairs) => {
      const rows = Map.groupBy(await readGranted(reader, pairs), pairKey);
      return pairs.map((pair) => rows.get(pairKey(pair)) ?? []);
    },
    { cacheKeyFn: pairKey },
  );

  return {
    authorization: one(reader, readAuthorizations, ({ id }) => id),
    /** An authorisation and those above it, with all that was done with them. */
    /** All cases about a listing, the oldest first. */
    casesOfListing: many(reader, readCasesOfListings, ({ listingId }) => listingId ?? ''),
    /** The open case of a complaint about an object, by its key. */
    openCase: one(reader, readOpenCases, ({ openKey }) => openKey ?? ''),
    chain,
    /** All that a brand ever granted a seller. */
    granted,
    /** When an authorisation and all above it are in force. */
    periods: many(reader, readPeriods, ({ authorizationId }) => authorizationId),
    brand: one(reader, readBrands, ({ id }) => id),
    evidence: new DataLoader<number, EvidenceRow | undefined>(async (positions) => {
      const rows = new Map((await readEvidence(reader, positions)).map((row) => [row.position, row]));
      return positions.map((position) => rows.get(position));
    }),
    enforcements: many(reader, readEnforcements, ({ listingId }) => listingId),
    /** All that was logged about an object, the first entry first. */
    history: many(reader, readHistory, ({ subjectId }) => subjectId),
    listing: one(reader, readListings, ({ id }) => id),
    policies: many(reader, readPolicies, ({ brandId }) => brandId),
    seller: one(reader, readSellers, ({ id }) => id),
    store: one(reader, readStores, ({ id }) => id),
    strikePoints: new DataLoader<PointsSought, number, string>((sought) => readPointsOfBrand(reader, sought), {
      cacheKeyFn: ({ brandId, sellerId, at }) => `${brandId} ${sellerId} ${at}`,
    }),
    storesOf: many(reader, readStoresOf, ({ sellerId }) => sellerId),
    /** A case with all that was said and decided in it. */
    violationCase: one(reader, readCaseRecords, ({ id }) => id),
  };
};

/** Rows that a request asked for, each read once and together with those asked for at the same time. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Forgets what was read, after a command: the next one of the same request must see what this one did. */
export const forget = (loaders: Loaders): void => {
  for (const loader of Object.values(loaders)) loader.clearAll();
};

/** What resolvers of sellers get: the request's facts and loaders that live as long as it. */
export interface Context extends RequestFacts {
  readonly loaders: Loaders;
}

/** Makes the context of one request. */
export const createContext = (reader: Executor, facts: RequestFacts): Context => ({
  ...facts,
  loaders: createLoaders(reader),
});

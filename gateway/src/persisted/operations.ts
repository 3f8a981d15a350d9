import { createHash } from 'node:crypto';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How the text of an operation is found by its hash. */
export interface DocumentStore {
  readonly get: (hash: string) => string | undefined;
  /** Keeps a text that a caller sent with its hash. */
  readonly put: (hash: string, document: string) => void;
  /** Whether only documents that are in the store are answered. */
  readonly closed: boolean;
}

/** How much text is remembered at once, in characters; the least recently used goes first. */
const mostCharacters = 8 * 1024 * 1024;

/** A store that callers fill: automatic persisted queries, bounded, besides those that are known from the start. */
export function automaticStore(
  maxSize = mostCharacters,
  known: ReadonlyMap<string, string> = new Map(),
): DocumentStore {
  const documents = new LRUCache<string, string>({ maxSize, sizeCalculation: (text) => text.length + 64 });
  return {
    get: (hash) => known.get(hash) ?? documents.get(hash),
    put: (hash, document) => void documents.set(hash, document),
    closed: false,
  };
}

/** A store that is fixed: nothing else is answered. */
export function safelist(documents: ReadonlyMap<string, string>): DocumentStore {
  return { get: (hash) => documents.get(hash), put: () => {}, closed: true };
}

/** What of a request's parameters decides which text is meant. */
export interface Asked {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: unknown } | null | undefined;
}

/**
 * Finds operations by `extensions.persistedQuery { version: 1, sha256Hash }`: gives the text that is meant, or what stands in
 * `query` where nothing else is. With an open store any caller may send a text with its hash and from then on the hash alone;
 * with a closed one only its documents are answered, by hash or by their text. Throws what the caller did wrong.
 */
export function textOf(store: DocumentStore, { query, extensions }: Asked): unknown {
  const persisted = extensions?.persistedQuery;
  if (persisted === undefined || persisted === null) {
    if (store.closed) assertListed(store, query);
    return query;
  }
  const hash = hashIn(persisted);
  if (typeof query === 'string') register(store, hash, query);
  const document = store.get(hash);
  if (document === undefined) throw store.closed ? notListed() : notFound();
  return document;
}

/** Finds the operations of the runtime's requests. */
export function persistedOperations(store: DocumentStore): GatewayPlugin {
  return {
    onParams: ({ params, setParams }) => {
      if (typeof params !== 'object' || params === null) return; // refused further on, with what is wrong
      const query = textOf(store, params);
      if (query !== params.query) setParams({ ...params, query: query as string }); // checked further on
    },
  };
}

/** The SHA-256 of a document, in lower-case hexadecimal, as clients send it. */
export function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

function hashIn(persisted: unknown): string {
  const { version, sha256Hash } = persisted as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/.test(sha256Hash))
    throw refused(
      'extensions.persistedQuery must be { version: 1, sha256Hash: "<64 hexadecimal digits>" }.',
      'BAD_REQUEST',
      400,
    );
  return sha256Hash;
}

function register(store: DocumentStore, hash: string, query: string): void {
  if (hashOf(query) !== hash) throw refused('The hash is not that of the query.', 'PERSISTED_QUERY_HASH_MISMATCH', 400);
  store.put(hash, query);
}

function assertListed(store: DocumentStore, query: unknown): void {
  if (typeof query !== 'string' || store.get(hashOf(query)) === undefined) throw notListed();
}

function notListed(): GraphQLError {
  return refused('Only operations of the safelist are answered here.', 'PERSISTED_QUERY_NOT_IN_LIST', 403);
}

/** The message is the one that clients look for, and HTTP 200 what they expect; only the GraphQL media type gets the status. */
function notFound(): GraphQLError {
  return refused('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 404);
}

function refused(message: string, code: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { spec: true, status } } });
}

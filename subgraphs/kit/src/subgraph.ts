import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Instant } from './clock.ts';
import type { StatementListener } from './db/database.ts';
import type { Download } from './download.ts';
import type { Consumer } from './events/consumer.ts';
import type { Feed } from './events/feed.ts';
import type { Viewer } from './viewer.ts';

/** What every request carries into a subgraph, whichever way it came. */
export interface RequestFacts {
  /** The verified caller. */
  readonly viewer: Viewer;
  /** The instant as of which the request is answered: the clock's, unless a demo caller moved it. */
  readonly now: Instant;
  /** The id that logs of all processes share. */
  readonly requestId: string;
  /** Says that what is answered may change by the clock at an instant of which `Lasting` does not tell, so that it is not kept. */
  readonly notToKeep?: () => void;
}

/** What tells whether an answer to an anonymous caller still holds. */
export interface Lasting {
  /** A word for what is committed; as long as it stays the same, no answer changes but by the clock. */
  readonly state: () => Promise<string>;
  /** The first instant after `now` at which an answer may change by the clock alone; `forever` where none does. Of what is committed. */
  readonly nextChange: (now: Instant) => Promise<Instant>;
}

/** Where a subgraph keeps its rows. */
export interface SubgraphOptions {
  /** A PostgreSQL connection string; without it the rows live in one SQLite file. */
  readonly databaseUrl?: string | undefined;
  /** The folder of the SQLite files; made when it is missing. */
  readonly dataFolder: string;
  /** Hears each SQL statement before it runs, for counting and tracing. */
  readonly onStatement?: StatementListener | undefined;
  /** How long a single read outside a transaction may take on PostgreSQL, in milliseconds; without it, as long as it likes. */
  readonly longestReadMs?: number | undefined;
}

/** A subgraph that is open: its schema, what its resolvers need, and its change feed. */
export interface Subgraph {
  readonly name: string;
  /** Executable, with `_entities` and `_service`. */
  readonly schema: GraphQLSchema;
  /** A fresh resolver context (loaders and caller) for one request. */
  readonly context: (facts: RequestFacts) => object;
  /** Its ordered changes, for the projections of others. */
  readonly feed: Feed;
  /** The projections it keeps of other subgraphs' feeds. */
  readonly consumers: readonly Consumer[];
  /** The documents that it makes of its rows, by name. */
  readonly downloads?: Readonly<Record<string, Download>>;
  /** Loads the demo story; does nothing where it is there already. */
  readonly seed: () => Promise<void>;
  /** Tells how long answers last; none is kept without it. */
  readonly lasting?: Lasting;
  /** Whether it can write; false once its disk failed, until the process is started anew. */
  readonly sound: () => boolean;
  /** Ends its connections. */
  readonly close: () => Promise<void>;
}

/** What the package of a subgraph exports as `definition`. */
export interface SubgraphDefinition {
  readonly name: string;
  /** The SDL of this subgraph, complete, for composition. */
  readonly typeDefs: DocumentNode;
  /** The names of the documents that it makes; no two subgraphs have the same. */
  readonly downloads?: readonly string[];
  /** Opens its database, migrating it first, and puts its parts together. */
  readonly open: (options: SubgraphOptions) => Promise<Subgraph>;
}

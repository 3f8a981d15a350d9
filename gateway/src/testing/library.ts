import { buildSubgraphSchema } from '@apollo/subgraph';
import { memoryConsumer, memoryFeed } from '@marque/kit/server/testing/memory-feed.ts';
import type { RequestFacts, Subgraph, SubgraphDefinition } from '@marque/kit/subgraph.ts';
import { composeSupergraph } from '@marque/schema/compose.ts';
import { GraphQLError, parse } from 'graphql';
import type { Graph } from '../graph.ts';
import { driverText, linesDownload, subscriptions } from './library-events.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@authenticated", "@requiresScopes"])';

const booksTypes = parse(`
  ${link}
  type Query {
    books: [Book!]!
    book(id: ID!): Book
    media: [Media!]!
    caller: String!
    now: String!
    fail(code: String): String
    echo(text: String!): String!
    count(tags: [String!]!): Int!
    shelf(first: Int, last: Int): Shelf!
    held: String
    audited: String @requiresScopes(scopes: [["audit:read"]])
  }
  type Subscription {
    bookAdded: Book
    numbers(to: Int): Number!
    broken: Int
    told(code: String): String
    instant: String!
  }
  type Number { value: Int! text(length: Int!): String! }
  type Mutation {
    addBook(title: String!): Book!
    burnBook(id: ID!): BurnBookResult! @requiresScopes(scopes: [["measures:order"]])
  }
  union BurnBookResult = Book | Rejection
  type Rejection { code: RejectionCode! message: String! }
  enum RejectionCode { UNAUTHENTICATED FORBIDDEN NOT_FOUND }
  type Shelf { edges: [ShelfEdge!]! }
  type ShelfEdge { node: Book! }
  union Media = Book | Film
  type Book @key(fields: "id") { id: ID! title: String! pages: Int }
  type Film { minutes: Int! }
`);

const ratingsTypes = parse(`
  ${link}
  type Query { titles: [String!]! }
  type Book @key(fields: "id") {
    id: ID!
    pages: Int @external
    stars: Int
    verdict: String!
    minutesToRead: Int @requires(fields: "pages")
  }
`);

/** Whether the books' disk is one to rely on. A test that lets it fail mends it. */
export const disk = { sound: true };

/** What the field `held` waits for; a test puts its own promise here. */
export const gate: { held: () => Promise<string>; added: () => Promise<void> } = {
  held: async () => 'open',
  /** What `addBook` waits for once its book is added, before it answers. */
  added: async () => {},
};

interface Book {
  readonly id: string;
  readonly title: string;
  readonly pages: number;
}

/** What a driver's error says of somebody's values, in the ways in which drivers say it; a test puts its own text here. */
export const canaryError = { text: '' };

function driverError(): Error {
  const { text } = canaryError;
  const cause = Object.assign(new Error('duplicate key value'), {
    code: '23505',
    detail: `Key (vin)=(${text})`,
    parameters: [text],
  });
  return Object.assign(new Error(`Failed query: insert into t values (?)\nparams: ${text}`, { cause }), {
    params: [text],
  });
}

/** Owns books. Every subgraph of this library is new each time that it is opened. */
const books: SubgraphDefinition = {
  name: 'books',
  typeDefs: booksTypes,
  downloads: ['lines'],
  open: async (): Promise<Subgraph> => {
    const feed = memoryFeed();
    const rows: Book[] = [];
    const add = async (title: string): Promise<Book> => {
      const book = { id: `b${rows.length + 1}`, title, pages: 100 * (rows.length + 1) };
      rows.push(book);
      await feed.commit('BookAdded', book);
      return book;
    };
    const resolvers = {
      Query: {
        books: () => rows,
        book: (_: unknown, { id }: { id: string }) => rows.find((row) => row.id === id),
        media: () => [...rows.map((row) => ({ __typename: 'Book', ...row })), { __typename: 'Film', minutes: 90 }],
        caller: (_: unknown, __: unknown, { viewer }: RequestFacts) => `${viewer.role}:${viewer.id}`,
        now: (_: unknown, __: unknown, { now }: RequestFacts) => new Date(now).toISOString(),
        fail: (_: unknown, { code }: { code?: string }) => {
          if (code === 'CANARY') throw driverError();
          if (!code) throw new Error(driverText);
          throw new GraphQLError(`Refused as ${code}`, { extensions: { code, secret: driverText } });
        },
        echo: (_: unknown, { text }: { text: string }) => text,
        count: (_: unknown, { tags }: { tags: readonly string[] }) => tags.length,
        shelf: () => ({ edges: rows.map((node) => ({ node })) }),
        held: () => gate.held(),
        audited: () => 'by a library that trusts its gateway',
      },
      Subscription: subscriptions(feed, rows),
      Number: { text: (_: unknown, { length }: { length: number }) => 'x'.repeat(length) },
      Mutation: {
        addBook: async (_: unknown, { title }: { title: string }) => {
          const book = await add(title);
          await gate.added();
          return book;
        },
        burnBook: (_: unknown, { id }: { id: string }) => rows.find((row) => row.id === id),
      },
      BurnBookResult: { __resolveType: () => 'Book' },
      Book: { __resolveReference: async ({ id }: { id: string }) => rows.find((row) => row.id === id) },
    };
    return {
      name: 'books',
      downloads: { lines: linesDownload },
      schema: buildSubgraphSchema([{ typeDefs: booksTypes, resolvers }]),
      context: (facts) => facts,
      feed,
      consumers: [],
      seed: async () => {
        for (const title of ['One', 'Two', 'Three']) await add(title);
      },
      sound: () => disk.sound,
      close: async () => {},
    };
  },
};

/** Adds to books what it knows of them, and keeps their titles as a projection. */
const ratings: SubgraphDefinition = {
  name: 'ratings',
  typeDefs: ratingsTypes,
  open: async (): Promise<Subgraph> => {
    const titles: string[] = [];
    const resolvers = {
      Query: { titles: () => titles },
      Book: {
        __resolveReference: async (reference: object) => reference,
        stars: ({ id }: Book) => {
          if (id === 'b3') throw new Error(driverText);
          return 5;
        },
        verdict: ({ id }: Book) => (id === 'b2' ? null : 'good'),
        minutesToRead: ({ pages }: Book) => pages * 2,
      },
    };
    return {
      name: 'ratings',
      schema: buildSubgraphSchema([{ typeDefs: ratingsTypes, resolvers }]),
      context: (facts) => facts,
      feed: memoryFeed(),
      consumers: [memoryConsumer('books', ({ payload }) => void titles.push((payload as Book).title))],
      seed: async () => {},
      sound: () => true,
      close: async () => {},
    };
  },
};

/** Two small subgraphs, to try the gateway's own promises on. */
export const library: Graph = {
  definitions: [books, ratings],
  supergraph: composeSupergraph([
    { name: 'books', typeDefs: booksTypes, url: 'http://127.0.0.1:1/graphql' },
    { name: 'ratings', typeDefs: ratingsTypes, url: 'http://127.0.0.1:1/graphql' },
  ]).supergraph,
};

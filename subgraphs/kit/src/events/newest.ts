import { DatabaseSync } from 'node:sqlite';
import type { FeedEvent } from './feed.ts';

/** The newest event of every aggregate of a feed, in a temporary file instead of memory, so that feeds may be of any length. */
export interface NewestEvents {
  /** Remembers that a projection knew an aggregate before the feed was read. */
  readonly known: (type: string, key: string) => void;
  /** Keeps an event unless a newer version of its aggregate is kept. */
  readonly add: (event: FeedEvent) => void;
  /** All that are kept, in the order in which their aggregates were first heard of. */
  readonly all: () => Iterable<FeedEvent>;
  /** What was known and of which there is no event. */
  readonly unheard: () => Iterable<{ readonly type: string; readonly key: string }>;
  /** Removes the file. */
  readonly close: () => void;
}

const versionOf = ({ payload }: FeedEvent): number => {
  const version = typeof payload === 'object' && payload && 'version' in payload ? payload.version : undefined;
  if (typeof version !== 'number') throw new Error('An event without a version cannot be told from a newer one');
  return version;
};

/** Opens an empty one. SQLite names, places and removes it: an empty name is a temporary database. */
export const openNewestEvents = (): NewestEvents => {
  const file = new DatabaseSync('');
  file.exec(`pragma journal_mode = off; pragma synchronous = off;
    create table known (type text not null, key text not null, primary key (type, key)) without rowid, strict;
    create table newest (position integer primary key, type text not null, key text not null, version integer not null,
      event text not null, unique (type, key)) strict;
    begin`);
  const know = file.prepare('insert into known (type, key) values (?, ?) on conflict do nothing');
  const keep = file.prepare(`insert into newest (type, key, version, event) values (?, ?, ?, ?)
    on conflict (type, key) do update set version = excluded.version, event = excluded.event
    where newest.version <= excluded.version`);
  const all = file.prepare('select event from newest order by position');
  const unheard = file.prepare('select type, key from known except select type, key from newest');
  return {
    known: (type, key) => void know.run(type, key),
    add: (event) => void keep.run(event.type, event.aggregateId, versionOf(event), JSON.stringify(event)),
    *all() {
      for (const { event } of all.iterate()) yield JSON.parse(String(event));
    },
    *unheard() {
      for (const { type, key } of unheard.iterate()) yield { type: String(type), key: String(key) };
    },
    close: () => file.close(),
  };
};

import { DatabaseSync } from 'node:sqlite';

/** What one run has to remember of every ad, in a temporary file instead of memory, so that feeds may be of any length. */
export interface Scratch {
  /** Remembers the line of an ad, unless its id was seen already. */
  readonly addAd: (id: string, line: number) => void;
  /** The line on which an id was first seen. */
  readonly lineOfAd: (id: string) => number | undefined;
  /** Remembers the line of a unit (VIN, or project and unit) and answers it, or the line on which it was first seen. */
  readonly addUnit: (unitKey: string, line: number) => number;
  /** Removes the file. */
  readonly close: () => void;
}

/** Opens an empty scratch file. SQLite names, places and removes it: an empty name is a temporary database. */
export const openScratch = (): Scratch => {
  const file = new DatabaseSync('');
  file.exec(`pragma journal_mode = off; pragma synchronous = off;
    create table ads (id text primary key, line integer not null) without rowid, strict;
    create table units (unit_key text primary key, line integer not null) without rowid, strict;
    begin`);
  const addAd = file.prepare('insert into ads (id, line) values (?, ?) on conflict do nothing');
  const lineOfAd = file.prepare('select line from ads where id = ?');
  const addUnit = file.prepare('insert into units (unit_key, line) values (?, ?) on conflict do nothing');
  const lineOfUnit = file.prepare('select line from units where unit_key = ?');
  const lineIn = (row: object | undefined): number | undefined => (row && 'line' in row ? Number(row.line) : undefined);
  return {
    addAd: (id, line) => void addAd.run(id, line),
    lineOfAd: (id) => lineIn(lineOfAd.get(id)),
    addUnit: (unitKey, line) => {
      addUnit.run(unitKey, line);
      return lineIn(lineOfUnit.get(unitKey)) ?? line;
    },
    close: () => file.close(),
  };
};

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outbox } from '@marque/kit/events/tables.ts';
import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { checkpoints } from '../events/tables.ts';
import { listings, pricePoints } from '../listings/tables.ts';
import { sellers } from '../rights/tables.ts';
import { commandPlace, ended, knowingPlace, openCatalogAt, runCommand, startImport } from './testing/command.ts';
import { carFeed, feedFile, ownFeed, testFolder } from './testing/files.ts';

const args = (file: string, ...more: readonly string[]) => [file, '--kind', 'car', '--seller', 'sel_nord', ...more];

const ads = 1500;

// Each of these tests starts processes, which take their time on a busy machine.
const patience = 120_000;

test(
  'The command ends with one line of figures, exit code 0 and the refused ads in a file next to the feed',
  async () => {
    const place = await knowingPlace();
    const file = feedFile(readFileSync(ownFeed('cars.csv')));
    const { code, stdout, stderr } = await runCommand(place, args(file));
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '5 new, 0 changed, 0 unchanged, 0 withdrawn, 6 refused, 3 warnings\n',
    });
    expect(stderr).toContain('warning: model of 2 ads, first on line 4 ("andere"): Not a model that is known here');
    expect(stderr).toContain('Importing 11 of 11\n');
    expect(readFileSync(`${file}.rejects.csv`, 'utf8').split('\n')).toHaveLength(8);
  },
  patience,
);

test(
  'A run that was killed half-way is completed by the next one, as if nothing had happened',
  async () => {
    const place = await knowingPlace();
    const file = feedFile(carFeed(ads));
    const killed = startImport(place, args(file));
    for await (const line of killed.stderr.setEncoding('utf8')) if (String(line).includes('Importing')) break;
    killed.kill('SIGKILL');
    if (killed.signalCode === null) await once(killed, 'exit');
    const written = await place.database.reader.$count(listings);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(ads);
    const again = await runCommand(place, args(file));
    expect([again.code, again.stdout]).toEqual([
      0,
      `${ads - written} new, 0 changed, ${written} unchanged, 0 withdrawn, 0 refused, 0 warnings\n`,
    ]);
    const { reader } = place.database;
    expect([await reader.$count(listings), await reader.$count(pricePoints), await reader.$count(outbox)]).toEqual([
      ads,
      ads,
      ads,
    ]);
  },
  patience,
);

test(
  'Two sellers’ feeds come in at the same time as a server writes, and none waits in vain',
  async () => {
    const place = await knowingPlace();
    const runs = ['sel_nord', 'sel_sued'].map((seller, at) =>
      startImport(place, [feedFile(carFeed(250, 1 + at * 1000)), '--kind', 'car', '--seller', seller]),
    );
    const ends = runs.map(ended);
    let running = true;
    const done = Promise.all(ends).finally(() => {
      running = false;
    });
    let writes = 0;
    while (running) {
      writes += 1;
      const producer = `writer ${writes}`;
      await place.database.transaction((tx) => tx.insert(checkpoints).values({ producer, cursor: '' }));
      await new Promise(setImmediate);
    }
    expect((await done).map(({ code, stdout }) => [code, stdout])).toEqual([
      [0, '250 new, 0 changed, 0 unchanged, 0 withdrawn, 0 refused, 0 warnings\n'],
      [0, '250 new, 0 changed, 0 unchanged, 0 withdrawn, 0 refused, 0 warnings\n'],
    ]);
    expect(await place.database.reader.$count(checkpoints)).toBe(writes);
  },
  patience,
);

test(
  'A feed that is refused as a whole is told in one line, with exit code 2, nothing written and no database made',
  async () => {
    const place = await commandPlace();
    const file = feedFile(`${carFeed(300)}ad-301,"WVW`);
    const rejects = join(testFolder(), 'rejects.csv');
    const { code, stdout, stderr } = await runCommand(place, args(file, '--rejects', rejects));
    expect({ code, stdout, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({
      code: 2,
      stdout: '',
      last: 'The last line ends inside a quoted field: the file was cut, send it again',
    });
    expect(() => readFileSync(rejects)).toThrow('ENOENT');
    expect(await (await openCatalogAt(place)).reader.$count(listings)).toBe(0);
  },
  patience,
);

test(
  'A seller that is closed, or that the sellers’ feed does not know, is refused with a sentence and nothing written',
  async () => {
    const place = await knowingPlace();
    const file = feedFile(carFeed(3));
    await place.database.transaction(async (tx) => {
      await tx.insert(checkpoints).values({ producer: 'sellers', cursor: '0.1' });
      await tx.insert(sellers).values({ id: 'sel_shut', kind: 'SMALL_DISTRIBUTOR', status: 'CLOSED', version: 1 });
    });
    const refused = async (seller: string) => {
      const { code, stderr } = await runCommand(place, [file, '--kind', 'car', '--seller', seller]);
      return [code, stderr.trimEnd().split('\n').at(-1)];
    };
    expect(await refused('sel_shut')).toEqual([2, 'The seller sel_shut is closed: its feeds are not taken']);
    expect(await refused('sel_typo')).toEqual([2, 'There is no seller sel_typo: register it first, or mend --seller']);
    expect(await place.database.reader.select().from(listings).orderBy(asc(listings.id))).toEqual([]);
  },
  patience,
);

import { once } from 'node:events';
import { isRejection } from '@marque/kit/rejection.ts';
import { keepListing } from '@marque/promotions/listings/store.ts';
import { claim, openAt, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';
import { buy, purchaseOf, setUp } from '@marque/promotions/testing/sold.ts';
import { lavida } from '@marque/promotions/testing/story.ts';
import { openBare } from './claims-bare.ts';

/**
 * A process of the claims benchmark. Arguments: the data folder, then `fill PURCHASES`, which makes the place, or
 * `claims|bare FIRST COUNT IN-FLIGHT WARM-UP`, which claims for the first purchases to warm up, then for COUNT more once a
 * line comes in, and says how many CPU microseconds these took. The database is DATABASE_URL's, else the SQLite file in the folder.
 */
const [dataFolder = '', mode = '', ...numbers] = process.argv.slice(2);
const [first = 0, count = 0, inFlight = 1, warmUp = 0] = numbers.map(Number);
const databaseUrl = process.env.DATABASE_URL;
const database = await openAt({ dataFolder, databaseUrl });
const rebates = rebatesOf(database);

const fill = async (purchases: number): Promise<void> => {
  await database.transaction((tx) => keepListing(tx, lavida));
  await setUp(rebates); // without a limit: the bare transactions draw on the same row
  await buy(rebates, [purchaseOf(0)]);
  await buy(
    rebates,
    Array.from({ length: purchases }, (_, index) => purchaseOf(index + 1)),
  );
  await claim(rebates, 0); // the rows that the bare transactions write again and again
};

const claimOne = async (number: number): Promise<void> => {
  const answer = await claim(rebates, number);
  if (isRejection(answer)) throw new Error(answer.message);
};

/** Does the work for numbers from one on to before another one, so many at a time. */
const run = async (work: (number: number) => Promise<void>, from: number, until: number): Promise<void> => {
  let next = from;
  const worker = async () => {
    while (next < until) {
      next += 1;
      await work(next - 1);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
};

if (mode === 'fill') await fill(first);
else {
  await using bare = await openBare({ dataFolder, databaseUrl, connections: inFlight });
  const work = mode === 'bare' ? bare.write : claimOne;
  const measured = first + warmUp;
  await run(work, first, measured);
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const begun = process.cpuUsage();
  await run(work, measured, measured + count);
  const { user, system } = process.cpuUsage(begun);
  process.stdout.write(`${user + system}\n`);
}
await database.close();

import { once } from 'node:events';
import { isRejection } from '@marque/kit/rejection.ts';
import { keepListing } from '@marque/promotions/listings/store.ts';
import { claim, openAt, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';
import { buy, purchaseOf, setUp } from '@marque/promotions/testing/sold.ts';
import { lavida } from '@marque/promotions/testing/story.ts';
import { openBare } from './claims-bare.ts';

/**
 * A process of the claims benchmark. Arguments: the data folder, then `fill PURCHASES`, which makes the place, or
 * `claims|bare FIRST COUNT IN-FLIGHT`, which claims for numbered purchases once a line comes in, and says how many CPU
 * microseconds it took. The database is DATABASE_URL's, else the SQLite file in the folder.
 */
const [dataFolder = '', mode = '', ...numbers] = process.argv.slice(2);
const [first = 0, count = 0, inFlight = 1] = numbers.map(Number);
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

/** Does the work for all numbers, so many at a time. */
const run = async (work: (number: number) => Promise<void>): Promise<void> => {
  let next = first;
  const worker = async () => {
    while (next < first + count) {
      next += 1;
      await work(next - 1);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
};

if (mode === 'fill') await fill(first);
else {
  await using bare = await openBare({ dataFolder, databaseUrl, connections: inFlight });
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const begun = process.cpuUsage();
  await run(mode === 'bare' ? bare.write : claimOne);
  const { user, system } = process.cpuUsage(begun);
  process.stdout.write(`${user + system}\n`);
}
await database.close();

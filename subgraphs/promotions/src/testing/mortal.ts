import { isRejection } from '@marque/kit/rejection.ts';
import { type Deed, deeds } from './deeds.ts';
import { openAt, rebatesOf } from './rebates-of.ts';

/**
 * A process of its own that does one deed and is killed at a statement of it, or once it is done and not yet answered. Says
 * what came of it where it survives. Arguments: the data folder, the deed, the number of the purchase, the number of the
 * statement from 1.
 */
const [dataFolder = '', deed = 'claim', number = '0', dieAt = '0'] = process.argv.slice(2);
let next = Number.POSITIVE_INFINITY;
const passed = (): void => {
  next -= 1;
  if (next === 0) process.kill(process.pid, 'SIGKILL');
};
const database = await openAt({ dataFolder, databaseUrl: process.env.DATABASE_URL, onStatement: passed });
next = Number(dieAt);
const answer = await deeds[deed as Deed].act(rebatesOf(database), Number(number));
passed();
process.stdout.write(isRejection(answer) ? answer.code : answer.id);
await database.close();

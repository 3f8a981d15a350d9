import { isRejection } from '@marque/kit/rejection.ts';
import { claim, openAt, rebatesOf } from './rebates-of.ts';

/**
 * A process of its own that claims the rebates of numbered purchases, several at a time, and writes a line for each answer:
 * the number, and the claim's id or the code of the refusal. Arguments: the data folder, the first number, how many.
 */
const [dataFolder = '', first = '0', count = '0'] = process.argv.slice(2);
const database = await openAt({ dataFolder, databaseUrl: process.env.DATABASE_URL });
const rebates = rebatesOf(database);
const numbers = Array.from({ length: Number(count) }, (_, index) => Number(first) + index);
process.stdout.write('ready\n');

const work = async (): Promise<void> => {
  for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
    const answer = await claim(rebates, number);
    process.stdout.write(`${number} ${isRejection(answer) ? answer.code : answer.id}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, work));
await database.close();

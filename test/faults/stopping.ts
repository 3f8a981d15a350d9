import { writeSync } from 'node:fs';
import { isRejection } from '@marque/kit/rejection.ts';
import { claim, openAt, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';

/**
 * A process that claims the rebate of a numbered purchase, and sends itself a signal before its first statement that
 * begins with a text: SIGSTOP to be left standing inside its transaction, SIGKILL to be gone. Writes `there` before it,
 * and what the claim came to after it. Arguments: the data folder, the number, the signal, the text.
 */
const [dataFolder = '', number = '0', signal = 'SIGKILL', text = ''] = process.argv.slice(2);
let isSent = false;
const onStatement = (statement: string): void => {
  if (isSent || !statement.startsWith(text)) return;
  isSent = true;
  writeSync(1, 'there\n');
  process.kill(process.pid, signal);
};
const database = await openAt({ dataFolder, databaseUrl: process.env.DATABASE_URL, onStatement });
const answer = await claim(rebatesOf(database), Number(number));
process.stdout.write(`${isRejection(answer) ? answer.code : answer.id}\n`);
await database.close();

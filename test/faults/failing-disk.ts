import { isRejection } from '@marque/kit/rejection.ts';
import { claim, openAt, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';
import { GraphQLError } from 'graphql';

/**
 * A process that claims the rebates of numbered purchases, one after another and on a disk that may fail, and writes a line
 * for each: the number, and the claim's id, the code of the refusal, or `failed`. Its last line is `sound` or `doubtful`.
 * Arguments: the data folder, how many purchases there are.
 */
const [dataFolder = '', count = '0'] = process.argv.slice(2);

const outcomeOf = async (number: number): Promise<string> => {
  try {
    const answer = await claim(rebates, number);
    return isRejection(answer) ? answer.code : answer.id;
  } catch (error) {
    return error instanceof GraphQLError ? String(error.extensions.code) : 'failed';
  }
};

const database = await openAt({ dataFolder });
const rebates = rebatesOf(database);
for (let number = 0; number < Number(count); number += 1)
  process.stdout.write(`${number} ${await outcomeOf(number)}\n`);
process.stdout.write(database.sound() ? 'sound\n' : 'doubtful\n');
process.exit(); // and close nothing: what is not on the disk by now is not stored

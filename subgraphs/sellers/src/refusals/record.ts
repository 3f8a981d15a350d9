import type { Database } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import { isId } from '@marque/kit/text.ts';
import { refusals } from './tables.ts';

type Caller = Pick<RequestFacts, 'viewer' | 'now'>;
type Command = (caller: Caller, input: Readonly<Record<string, unknown>>) => Promise<unknown>;

const subjects = ['case', 'authorization', 'listing', 'campaign', 'brand'] as const;

const subjectOf = (input: Readonly<Record<string, unknown>>): string | null => {
  const id = subjects.map((key) => input[key]).find((value) => value != null);
  return typeof id === 'string' && isId(id) ? id : null;
};

/**
 * The same service, each of whose refusals to a signed-in caller is recorded, after the refused transaction has rolled
 * back. Who showed no token is not recorded: nobody could tell who it was, and anybody could fill the table.
 */
export const recordRefusals = <Service extends object>(database: Database, noun: string, service: Service): Service => {
  const recorded = Object.entries(service).map(([name, command]: [string, Command]) => {
    const recording: Command = async (caller, input) => {
      const outcome = await command(caller, input);
      const { role: actorRole, id: actorId } = caller.viewer;
      if (isRejection(outcome) && actorRole !== 'anonymous') {
        const { code, field } = outcome;
        const row = { command: `${noun}.${name}`, subjectId: subjectOf(input), code, field, actorRole, actorId };
        await database.transaction((tx) => tx.insert(refusals).values({ ...row, at: caller.now }));
      }
      return outcome;
    };
    return [name, recording];
  });
  return Object.fromEntries(recorded) as Service; // the same commands under the same names
};

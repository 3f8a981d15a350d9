import { isRejection } from '@marque/kit/rejection.ts';
import { type Context, forget } from '../context.ts';
import type { CaseAction } from '../generated.ts';
import type { Outcome } from './command.ts';
import { type CaseRecord, maySee, possibleActions } from './states.ts';

/** The case with an id, null where there is none that the caller may know of. */
export const visibleCase = async (id: string, { loaders, viewer }: Context): Promise<CaseRecord | null> => {
  const record = await loaders.violationCase.load(id);
  return record && maySee(viewer, record) ? record : null;
};

/** Those of some actions that the caller may take on a case now; none on one that it may not know of. */
export const actionsOn = async (id: string, some: readonly CaseAction[], context: Context): Promise<CaseAction[]> => {
  const record = await visibleCase(id, context);
  return record ? possibleActions(record, context.viewer, context.now).filter((one) => some.includes(one)) : [];
};

/** Answers a command with the case that it was about, read anew. */
export const answerCase = async (outcome: Promise<Outcome>, { loaders }: Context) => {
  const done = await outcome;
  forget(loaders);
  if (isRejection(done)) return done;
  const record = await loaders.violationCase.load(done.id);
  if (!record) throw new Error(`The case ${done.id} is missing`);
  return { ...record, __typename: 'ViolationCase' as const };
};

import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { Caller } from '../campaigns/service.ts';
import type {
  MarkDeliveredInput,
  PurchaseAction,
  RecordPurchaseInput,
  RejectPurchaseInput,
  UnwindPurchaseInput,
} from '../generated.ts';
import { checkKey } from '../idempotency/key.ts';
import { once } from '../idempotency/once.ts';
import { firstProblem, type Refusal, roleProblem } from '../problems.ts';
import { announcePurchase } from './events.ts';
import { deliveryProblem, purchaseProblems, reasonProblem } from './problems.ts';
import { recordPurchase } from './record.ts';
import { mayRead, nextActions } from './status.ts';
import { deliverPurchase, movePurchase, purchasesByIds } from './store.ts';
import type { PurchaseRow } from './tables.ts';

/** Takes back what was earned with a purchase that is undone, in the same transaction. */
export type ClawBack = (tx: Executor, purchase: PurchaseRow, now: Instant) => Promise<void>;

type Answer = Promise<PurchaseRow | Refusal>;

/** What is done with purchases. One statement settles each: of many at once one is done. */
export interface PurchaseService {
  /** Records a sale of the calling seller, once for its idempotency key. */
  readonly record: (caller: Caller, input: RecordPurchaseInput) => Answer;
  readonly verify: (caller: Caller, id: string) => Answer;
  readonly reject: (caller: Caller, input: RejectPurchaseInput) => Answer;
  readonly deliver: (caller: Caller, input: MarkDeliveredInput) => Answer;
  /** Undoes a purchase and takes back what it earned, both or neither, once for its idempotency key. */
  readonly unwind: (caller: Caller, input: UnwindPurchaseInput) => Answer;
}

/** What the use cases of purchases need. */
export interface PurchaseDependencies {
  readonly database: Database;
  readonly newId: NewId;
  readonly clawBack: ClawBack;
}

const illegal = (): Refusal =>
  reject('ILLEGAL_TRANSITION', 'The purchase does not allow this now: its nextActions say what it allows');

/** Finds a purchase that a caller may do something with now. */
const findFor = async (tx: Executor, { viewer }: Caller, id: string, action: PurchaseAction): Answer => {
  const [row] = isId(id) ? await purchasesByIds(tx, [id]) : [];
  if (!row || !mayRead(row, viewer))
    return reject('NOT_FOUND', 'There is no such purchase, or it is not yours to see', 'input.purchase');
  return nextActions(row, viewer).includes(action) ? row : illegal();
};

/** Carries out a change of a purchase, and tells of it where it was done. */
const told = async (tx: Executor, { now }: Caller, change: Answer): Answer => {
  const changed = await change;
  if (!isRejection(changed)) await announcePurchase(tx, changed, now);
  return changed;
};

/** Makes the use cases of purchases. */
export const createPurchaseService = ({ database, newId, clawBack }: PurchaseDependencies): PurchaseService => {
  const decide = (
    caller: Caller,
    id: string,
    action: 'VERIFY' | 'REJECT',
    to: Parameters<typeof movePurchase>[3],
  ): Answer =>
    database.transaction((tx) =>
      told(
        tx,
        caller,
        findFor(tx, caller, id, action).then(async (row) =>
          isRejection(row) ? row : ((await movePurchase(tx, id, 'SUBMITTED', to)) ?? illegal()),
        ),
      ),
    );

  const deliver = async (tx: Executor, caller: Caller, id: string, at: Instant): Answer => {
    const row = await findFor(tx, caller, id, 'MARK_DELIVERED');
    if (isRejection(row)) return row;
    return deliveryProblem(row.orderedAt, at, caller.now) ?? (await deliverPurchase(tx, id, at)) ?? illegal();
  };

  const commandOf = ({ viewer, now }: Caller, operation: string, input: { readonly idempotencyKey: string }) => ({
    actor: viewer,
    operation,
    key: checkKey(input.idempotencyKey),
    input,
    now,
  });

  return {
    record: async (caller, input) => {
      const command = commandOf(caller, 'recordPurchase', input);
      const problem = roleProblem(caller.viewer, 'seller') ?? firstProblem(purchaseProblems(input, caller.now));
      return (
        problem ??
        database.transaction((tx) =>
          once(tx, command, () => told(tx, caller, recordPurchase(tx, caller, input, newId))),
        )
      );
    },

    verify: async (caller, id) =>
      roleProblem(caller.viewer, 'moderator') ?? decide(caller, id, 'VERIFY', { status: 'VERIFIED' }),

    reject: async (caller, { purchase, reason }) =>
      roleProblem(caller.viewer, 'moderator') ??
      reasonProblem(reason) ??
      decide(caller, purchase, 'REJECT', { status: 'REJECTED', reason: reason.trim() }),

    deliver: async (caller, { purchase: id, deliveredAt }) => {
      const at = deliveredAt ?? caller.now;
      return (
        roleProblem(caller.viewer, 'seller') ??
        database.transaction((tx) => told(tx, caller, deliver(tx, caller, id, at)))
      );
    },

    unwind: async (caller, input) => {
      const { purchase: id } = input;
      const command = commandOf(caller, 'unwindPurchase', input);
      const problem = caller.viewer.role === 'moderator' ? null : roleProblem(caller.viewer, 'seller');
      if (problem) return problem;
      const reason = input.reason.trim();
      return (
        reasonProblem(input.reason) ??
        database.transaction((tx) =>
          once(tx, command, async () => {
            const row = await findFor(tx, caller, id, 'UNWIND');
            if (isRejection(row)) return row;
            const unwound = await movePurchase(tx, id, 'VERIFIED', { status: 'UNWOUND', reason });
            if (!unwound) return illegal();
            await clawBack(tx, unwound, caller.now);
            await announcePurchase(tx, unwound, caller.now);
            return unwound;
          }),
        )
      );
    },
  };
};

import type { Database, Executor } from '@marque/kit/db/database.ts';
import { isCurrency } from '@marque/kit/graphql/money.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { Caller } from '../campaigns/service.ts';
import type { RedeemCouponsInput, RedemptionAction } from '../generated.ts';
import { once } from '../idempotency/once.ts';
import { type Refusal, roleProblem } from '../problems.ts';
import { isLine } from '../text.ts';
import { lockWallet } from '../wallet/store.ts';
import { lockCoupons } from './lock.ts';
import { type By, refundParts, release, settleWallet, spendParts } from './moves.ts';
import { lockMs, mayReadRedemption, type Redemption, redemptionActions } from './redemption.ts';
import { captureLock, redemptionsByIds, reverseCapture } from './store.ts';
import type { RedemptionRow } from './tables.ts';

/** What names a redemption in a command. */
interface RedemptionCommand {
  readonly redemption: string;
  readonly idempotencyKey: string;
}

type Command = (caller: Caller, input: RedemptionCommand) => Promise<Redemption | Refusal>;

/** What is done with coupons. Each command is carried out once for its key. */
export interface RedemptionService {
  /** Locks the calling buyer's coupons for an order, the soonest-expiring first, as far as the order goes. */
  readonly redeem: (caller: Caller, input: RedeemCouponsInput) => Promise<Redemption | Refusal>;
  /** Spends what is locked. For the buyer and the seller of the order. */
  readonly capture: Command;
  /** Gives back what is locked. For the buyer and the seller of the order. */
  readonly release: Command;
  /** Gives back what was spent. For the seller of the order. */
  readonly reverse: Command;
}

const inputProblem = ({ order, amount, seller }: RedeemCouponsInput): Refusal | null => {
  if (!isLine(order, 100)) return reject('INVALID_INPUT', "Name the order by its shop's id", 'input.order');
  if (!isId(seller)) return reject('INVALID_INPUT', 'Name the seller by its id', 'input.seller');
  if (!isCurrency(amount.currency))
    return reject('INVALID_INPUT', 'Give an ISO 4217 code in capitals, such as CNY', 'input.amount.currency');
  return amount.minorUnits > 0
    ? null
    : reject('INVALID_AMOUNT', 'An order comes to at least 1 minor unit', 'input.amount.minorUnits');
};

const steps = {
  CAPTURE: (tx: Executor, { id }: RedemptionRow, by: By) => captureLock(tx, id, by.at),
  RELEASE: (tx: Executor, { id }: RedemptionRow, by: By) => release(tx, id, by),
  REVERSE: (tx: Executor, { id }: RedemptionRow, by: By) => reverseCapture(tx, id, by.at),
} as const satisfies Record<RedemptionAction, unknown>;

const notFound = () =>
  reject('NOT_FOUND', 'There is no such redemption, or it is not yours to see', 'input.redemption');

const illegal = () =>
  reject('ILLEGAL_TRANSITION', 'Look at what may be done with the redemption now: nextActions', 'input.redemption');

/** Makes the use cases of redemptions. */
export const createRedemptionService = (database: Database, newId: NewId): RedemptionService => {
  const settle = async (tx: Executor, action: RedemptionAction, { viewer, now }: Caller, input: RedemptionCommand) => {
    const [row] = isId(input.redemption) ? await redemptionsByIds(tx, [input.redemption]) : [];
    if (!row || !mayReadRedemption(viewer, row)) return notFound();
    await lockWallet(tx, row);
    if (!redemptionActions({ ...row, asOf: now }, viewer).includes(action)) return illegal();
    const by = { idempotencyKey: input.idempotencyKey, at: now };
    const moved = await steps[action](tx, row, by);
    if (!moved) return illegal();
    if (action === 'CAPTURE') await spendParts(tx, moved, by);
    if (action === 'REVERSE') await refundParts(tx, moved, by);
    return { ...moved, asOf: now };
  };

  const run = (
    operation: string,
    caller: Caller,
    input: { readonly idempotencyKey: string },
    work: (tx: Executor) => Promise<Redemption | Refusal>,
  ) => {
    const { viewer, now } = caller;
    const command = { actor: viewer, operation, key: input.idempotencyKey, input, now };
    return database.transaction((tx) => once<Redemption>(tx, command, () => work(tx)));
  };

  const commandOf =
    (operation: string, action: RedemptionAction): Command =>
    async (caller, input) =>
      caller.viewer.role === 'anonymous'
        ? reject('UNAUTHENTICATED', 'Sign in as the buyer or as the seller of the order first')
        : run(operation, caller, input, (tx) => settle(tx, action, caller, input));

  return {
    redeem: async (caller, input) => {
      const { viewer, now } = caller;
      const problem = roleProblem(viewer, 'buyer') ?? inputProblem(input);
      if (problem) return problem;
      return run('redeemCoupons', caller, input, async (tx) => {
        const of = { buyerId: viewer.id, currency: input.amount.currency };
        await lockWallet(tx, of);
        await settleWallet(tx, viewer.id, now);
        const row = { ...of, id: newId('rdm'), lockedAt: now, expiresAt: now + lockMs };
        return lockCoupons(tx, row, input);
      });
    },
    capture: commandOf('captureRedemption', 'CAPTURE'),
    release: commandOf('releaseRedemption', 'RELEASE'),
    reverse: commandOf('reverseRedemption', 'REVERSE'),
  };
};

import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import { pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import type { ListingChange } from '../listings/store.ts';
import { lockLog } from '../log/store.ts';
import { isSoNow } from '../reports/grounds.ts';
import { applyEffect, instantOf, type Step } from './command.ts';
import { isOpen } from './states.ts';
import { completeCases, readCasesOfListings } from './store.ts';
import type { CaseRow } from './tables.ts';

/** The states out of which no listing comes back. */
const gone: readonly ListingStatus[] = ['SOLD', 'WITHDRAWN', 'EXPIRED', 'REJECTED'];

/** Whether a change can be the end of a case: most changes of a listing (its price, a hold) cannot, and cost nothing here. */
const mayClose = ({ before, after }: ListingChange): boolean =>
  before !== null &&
  (gone.includes(after.status) ||
    before.authorizationClaim !== after.authorizationClaim ||
    before.disclosed !== after.disclosed ||
    before.region !== after.region ||
    before.productId !== after.productId);

/** How a case ends with a change: void where its object is gone, remedied where the respondent undid the cause after the notice. */
const endOf = ({ status }: CaseRow, { after }: ListingChange, isSo: boolean): Step | undefined => {
  const isNoticed = status === 'NOTICE_SENT';
  if (gone.includes(after.status)) {
    const remedied = isNoticed && after.status === 'WITHDRAWN';
    return { to: remedied ? 'REMEDIED' : 'VOID', reason: `The listing is ${after.status}.` };
  }
  // Who contests a case gets it decided, whatever the listing says by now.
  if (isSo || status === 'COUNTERED' || status === 'IN_DECISION') return undefined;
  return {
    to: isNoticed ? 'REMEDIED' : 'VOID',
    reason: 'The listing was changed: what was complained of is not so any more.',
  };
};

/** Closes the open cases about a listing that a change of it leaves without an object or a cause. In the transaction that keeps the change. */
export const closeGroundless = async (tx: Executor, change: ListingChange, at: Instant): Promise<void> => {
  if (!mayClose(change)) return;
  const { after: listing } = change;
  if (!(await readCasesOfListings(tx, [listing.id])).some(isOpen)) return;
  await lockLog(tx, listing.brandId);
  const records = (await completeCases(tx, await readCasesOfListings(tx, [listing.id]))).filter(isOpen);
  const granted = (await readRights(tx, [listing])).get(pairKey(listing)) ?? [];
  for (const record of records) {
    const step = endOf(record, change, isSoNow({ listing, granted }, record.kind, at));
    if (!step) continue;
    const when = instantOf(record, at);
    const { measureUntil } = record;
    const ended = measureUntil === null ? {} : { measureUntil: Math.min(measureUntil, when) };
    const status = step.to === 'REMEDIED' ? 'REMEDIED' : 'VOID';
    const actor = { actorRole: 'service', actorId: 'catalog' };
    await applyEffect(tx, record, { steps: [step], change: { status, ...ended } }, { at: when, actor });
  }
};

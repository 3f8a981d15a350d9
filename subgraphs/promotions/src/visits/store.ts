import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { and, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { checkInMarginMs } from './status.ts';
import { type AppointmentRow, appointments, type StoredAppointmentStatus } from './tables.ts';

const byIds = prepared('appointments_by_ids', (executor) =>
  executor
    .select()
    .from(appointments)
    .where(isListed(appointments.id, sql.placeholder('ids'))),
);

/** The appointments with these ids, in no order. */
export const appointmentsByIds = (executor: Executor, ids: readonly string[]): Promise<AppointmentRow[]> =>
  byIds(executor, { ids: listed(ids) });

/** Adds an appointment; false where its buyer has another one at that instant. */
export const insertAppointment = async (tx: Executor, row: AppointmentRow): Promise<boolean> => {
  const added = await tx.insert(appointments).values(row).onConflictDoNothing().returning({ id: appointments.id });
  return added.length > 0;
};

/** Moves an appointment that the clock has not ended out of one of some states; null, with nothing changed, where it is in none of them. */
export const moveAppointment = async (
  tx: Executor,
  id: string,
  from: readonly StoredAppointmentStatus[],
  to: Pick<AppointmentRow, 'status'> & Partial<Pick<AppointmentRow, 'checkedInAt'>>,
  now: Instant,
): Promise<AppointmentRow | null> => {
  const [moved] = await tx
    .update(appointments)
    .set(to)
    .where(
      and(
        eq(appointments.id, id),
        inArray(appointments.status, [...from]),
        gt(appointments.startsAt, now - checkInMarginMs),
      ),
    )
    .returning();
  return moved ?? null;
};

/** When a buyer checked in at stores of a seller: the newest hundred visits, in no order. */
export const checkedInVisits = async (executor: Executor, buyerId: string, sellerId: string): Promise<Instant[]> => {
  const rows = await executor
    .select({ at: appointments.checkedInAt })
    .from(appointments)
    .where(
      and(
        eq(appointments.buyerId, buyerId),
        eq(appointments.sellerId, sellerId),
        eq(appointments.status, 'CHECKED_IN'),
      ),
    )
    .orderBy(desc(appointments.id))
    .limit(100);
  return rows.flatMap(({ at }) => (at === null ? [] : [at]));
};

/** The appointments that are a caller's own: a buyer's visits, those to a seller's stores. */
const own = ({ role, id }: Viewer): SQL => {
  if (role === 'buyer') return eq(appointments.buyerId, id);
  if (role === 'seller') return eq(appointments.sellerId, id);
  return sql`false`;
};

/** One more than a page of a caller's own appointments, the newest first. */
export const findOwnAppointments = async (
  executor: Executor,
  viewer: Viewer,
  page: Page,
): Promise<AppointmentRow[]> => {
  const { where, orderBy } = keyset([appointments.id], 'desc', page);
  return executor
    .select()
    .from(appointments)
    .where(and(own(viewer), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

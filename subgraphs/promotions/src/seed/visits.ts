import type { Database } from '@marque/kit/db/database.ts';
import { appointmentsByIds, insertAppointment } from '../visits/store.ts';
import type { AppointmentRow } from '../visits/tables.ts';
import { hashToken, newToken } from '../visits/token.ts';

const booked = {
  buyerId: 'byr_wang',
  kind: 'CAR',
  bookedAt: Date.parse('2026-02-25T10:00:00+08:00'),
  checkedInAt: null,
} as const;

/** Visits that stores and a buyer find when they first sign in: one to answer, one to wait for. Nobody has bought anything. */
const visits: readonly Omit<AppointmentRow, 'tokenHash'>[] = [
  {
    ...booked,
    id: 'vis_wang_anting',
    storeId: 'sto_saic_vw_shanghai',
    sellerId: 'sel_saic_vw_shanghai',
    listingId: null,
    productId: 'mdl_volkswagen_tiguan_l',
    status: 'REQUESTED',
    startsAt: Date.parse('2026-11-28T10:00:00+08:00'),
  },
  {
    ...booked,
    id: 'vis_wang_xixi',
    storeId: 'sto_buick_hangzhou',
    sellerId: 'sel_buick_hangzhou',
    listingId: 'lst_buick_envision_buick_hangzhou',
    productId: null,
    status: 'CONFIRMED',
    startsAt: Date.parse('2026-11-29T14:00:00+08:00'),
  },
];

/** Writes those of the visits that are not there yet, as rows: stores and listings may not have been heard of when a subgraph tells its story. */
export const seedVisits = async (database: Database): Promise<void> => {
  const known = new Set(
    (
      await appointmentsByIds(
        database.reader,
        visits.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const missing = visits.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await database.transaction(async (tx) => {
    for (const visit of missing) await insertAppointment(tx, { ...visit, tokenHash: hashToken(newToken()) });
  });
};

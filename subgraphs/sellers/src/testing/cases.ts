import type { Database } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { createAppeals } from '../appeals/service.ts';
import { keepBrand } from '../brands/store.ts';
import { createCases } from '../cases/service.ts';
import { statusAt } from '../cases/states.ts';
import { readCaseRecords } from '../cases/store.ts';
import type { ReportListingsInput } from '../generated.ts';
import { keepListing } from '../listings/store.ts';
import { createNotices } from '../notices/service.ts';
import { createReports } from '../reports/service.ts';
import { createRulings } from '../rulings/service.ts';
import { listingOf, openDatabase } from './sellers.ts';
import { asBrand, asSeller, countingIds, registerSellers } from './story.ts';

/** The two parties of the cases in tests, and moderators. */
export const parties = {
  brand: asBrand('brd_1'),
  seller: asSeller('sel_a'),
  li: { role: 'moderator', id: 'mod_li' },
  zhao: { role: 'moderator', id: 'mod_zhao' },
} as const satisfies Record<string, Viewer>;

/** The instant that a text of RFC 3339 names. */
export const at = (text: string): number => Date.parse(text);

/** A Wednesday; the first deadline under CN is the end of the Monday after it. */
export const wednesday = at('2026-11-11T12:00:00+08:00');

/** A brand, two sellers without any right, and listings of the first one: `lst_1` and so on. */
export const openCourt = async (listings = 1) => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_a', 'sel_b');
  await database.transaction(async (tx) => {
    for (const [id, country] of Object.entries({ brd_1: 'CN', brd_2: 'DE' }))
      await keepBrand(tx, { id, version: 1, name: { en: id }, country });
    for (let index = 1; index <= listings; index += 1)
      await keepListing(tx, listingOf({ id: `lst_${index}`, brandId: 'brd_1', sellerId: 'sel_a' }), 0);
    await keepListing(tx, listingOf({ id: 'lst_other', brandId: 'brd_2', sellerId: 'sel_a' }), 0);
  });
  const newId = countingIds();
  return {
    database,
    reports: createReports(database, newId),
    cases: createCases(database),
    notices: createNotices(database),
    rulings: createRulings(database),
    appeals: createAppeals(database),
  };
};

/** The services of an open court. */
export type Court = Awaited<ReturnType<typeof openCourt>>;

/** A report as it should be. */
export const report: ReportListingsInput = {
  brand: 'brd_1',
  listings: ['lst_1'],
  kind: 'UNAUTHORIZED_UNDISCLOSED',
  explanation: 'We never authorised this seller.',
  goodFaith: true,
};

/** What a moderator finds for the reporter. */
export const upheld = {
  outcome: 'UPHELD',
  measure: 'REMOVED',
  ground: 'INCOMPATIBLE_CONTENT',
  groundReference: 'Terms, section 3: say by what right you sell.',
  facts: 'No authorisation is in force, and the listing is silent about it.',
} as const;

/** What a moderator finds for the respondent. */
export const rejected = { ...upheld, outcome: 'REJECTED', measure: null } as const;

/** The ids of the cases that a report came to; throws its refusal. */
export const opened = async (
  { reports }: Pick<Court, 'reports'>,
  input: Partial<ReportListingsInput> = {},
  now = wednesday,
): Promise<readonly string[]> => {
  const outcome = await reports.listings({ viewer: parties.brand, now }, { ...report, ...input });
  if (isRejection(outcome)) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.cases.map(({ id }) => id);
};

/** Opens a case, gives notice of it, and lets the seller answer. */
export const contested = async (court: Court, input: Partial<ReportListingsInput> = {}): Promise<string> => {
  const [id = ''] = await opened(court, input);
  await court.notices.send({ viewer: parties.li, now: wednesday }, { case: id });
  const answer = { case: id, statement: 'We are authorised by a distributor.', goodFaith: true };
  await court.notices.counter({ viewer: parties.seller, now: wednesday + 1 }, answer);
  return id;
};

/** Where a case stands at an instant. */
export const statusOfCase = async ({ reader }: Database, id: string, now: number) => {
  const [record] = await readCaseRecords(reader, [id]);
  return record && statusAt(record, now);
};

import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import type { Caller, Outcome, Refusal } from '../cases/command.ts';
import type { OpenCaseInput, ReportListingsInput, ReportPromotionInput } from '../generated.ts';
import { createDetection } from './detected.ts';
import { createListingReport, type Receipt } from './listings.ts';
import { createPromotionReport } from './promotion.ts';

/** The commands that open cases. There is one open case of a kind about a listing or a promotion. */
export interface ReportService {
  /** Reports up to 300 listings, each accepted or refused by itself. For their brand. */
  readonly listings: (caller: Caller, input: ReportListingsInput) => Promise<Receipt | Refusal>;
  /** Reports a promotion. For a brand whose goods take part. */
  readonly promotion: (caller: Caller, input: ReportPromotionInput) => Promise<Outcome>;
  /** Opens a case on the platform's own account. For moderators. */
  readonly detected: (caller: Caller, input: OpenCaseInput) => Promise<Outcome>;
}

/** Makes the commands that open cases in a database. */
export const createReports = (database: Database, newId: NewId): ReportService => ({
  listings: createListingReport(database, newId),
  promotion: createPromotionReport(database, newId),
  detected: createDetection(database, newId),
});

import { isRejection } from '@marque/kit/rejection.ts';
import { kindOf } from '../kinds/index.ts';
import type { FeedFormat, JudgeContext } from './format.ts';
import { type IdentifiedAd, unitKeyOf } from './reconcile.ts';
import type { FeedRow } from './row.ts';
import type { Scratch } from './scratch.ts';

/** What ads of one run are judged by. */
export interface RunContext extends JudgeContext {
  readonly format: FeedFormat;
  readonly sellerId: string;
  readonly scratch: Scratch;
}

/** The longest id of a seller's that is taken. */
const longestId = 200;

const judgeId = (row: FeedRow, { format, scratch }: RunContext): string => {
  const column = format.id.find((name) => row.text(name) !== '') ?? format.id[0] ?? '';
  const id = row.text(column);
  if (id === '') row.error(column, 'Without an id the ad could not be known again in the next feed');
  else if (id.length > longestId) row.error(column, `Longer than ${longestId} characters`);
  const first = scratch.lineOfAd(id);
  if (first !== undefined && first !== row.line)
    row.error(column, `Line ${first} has the same id: the first one counts`);
  return id;
};

/** Judges one ad by itself, by its kind's rules and by the ads before it; null, with errors on the row, for one that is refused. */
export const judgeRow = (row: FeedRow, context: RunContext): IdentifiedAd | null => {
  const { format, sellerId, scratch, now } = context;
  if (row.errors.length > 0) return null; // its fields do not fit its columns
  const externalId = judgeId(row, context);
  const ad = format.judge(row, context);
  if (!ad || row.errors.length > 0) return null;
  const { kind } = format;
  const { columns, condition } = ad.facts;
  // What a seller may not publish by hand, a feed may not bring either.
  const refusal = kindOf(kind).check(columns, { condition, now });
  if (isRejection(refusal)) row.error(refusal.field?.split('.').at(-1) ?? '', refusal.message);
  const unitKey = unitKeyOf({ kind, facts: ad.facts });
  const first = unitKey === null ? row.line : scratch.addUnit(unitKey, row.line);
  if (first !== row.line) row.error(format.unit, `Line ${first} offers the same unit: the first one counts`);
  return row.errors.length > 0 ? null : { ...ad, kind, sellerId, externalId };
};

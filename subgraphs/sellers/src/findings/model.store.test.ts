import { checkpoints } from '@marque/kit/events/tables.ts';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classes, countByLooking, type SellerCount } from '../audit/count.ts';
import { trendUntil } from '../audit/trend.ts';
import { verifyEvidence } from '../evidence/verify.ts';
import { countAt } from '../tallies/count.ts';
import { openDatabase } from '../testing/sellers.ts';
import { registerSellers } from '../testing/story.ts';
import { type FindingRow, findings } from './tables.ts';
import { classAt, horizon, tickMs, wrongAt } from './testing/model.ts';
import { end, openTelling, type Step, sellers, step, ticks } from './testing/telling.ts';

const ticksPerDay = 86_400_000 / tickMs;

type Telling = Awaited<ReturnType<typeof openTelling>>;

const textOf = ({ kind, gap, campaignId, rivalId }: FindingRow): string =>
  [kind, gap, campaignId, rivalId].filter((part) => part !== null).join(' ');

const findingsOf = ({ database, brandId }: Telling) =>
  database.reader.select().from(findings).where(eq(findings.brandId, brandId)).orderBy(findings.position);

/** What the database finds wrong at each of some ticks, by listing. */
const foundAt = async (telling: Telling, wanted: readonly number[]) => {
  const rows = await findingsOf(telling);
  const ids = [...telling.story.facts.keys()];
  return wanted.map((tick) => {
    const open = rows.filter(({ detectedAt, resolvedAt }) => detectedAt <= tick * tickMs && tick * tickMs < resolvedAt);
    return ids.map((id) => [
      id,
      open
        .filter(({ listingId }) => listingId === id)
        .map(textOf)
        .sort(),
    ]);
  });
};

const sorted = (counts: readonly SellerCount[]): string[] =>
  counts.map(({ sellerId, class: class_, listings }) => `${sellerId} ${class_} ${listings}`).sort();

/** How many listings of each class each seller has at a tick, by the model. */
const countedAt = ({ story }: Telling, tick: number): string[] => {
  const live = [...story.facts].flatMap(([id, versions]) => {
    const class_ = classAt(story, id, tick);
    return class_ === null ? [] : [`${versions.findLast((one) => one.tick <= tick)?.sellerId} ${class_}`];
  });
  return [...Map.groupBy(live, (key) => key)].map(([key, { length }]) => `${key} ${length}`).sort();
};

const trendOf = ({ story }: Telling, last: number, days: number) =>
  Array.from({ length: days }, (_, index) => Math.floor(last / ticksPerDay) - days + 1 + index).flatMap((day) => {
    const at = Math.min(day * ticksPerDay + ticksPerDay - 1, last);
    return classes.map((class_) => [...story.facts.keys()].filter((id) => classAt(story, id, at) === class_).length);
  });

const countIn = ({ database, brandId }: Telling, tick: number) => countAt(database.reader, brandId, tick * tickMs);

const answersAt = async (telling: Telling, tick: number) => [
  Object.fromEntries((await foundAt(telling, [tick]))[0] as [string, string[]][]),
  sorted(await countIn(telling, tick)),
];

/** Tells a story; gives what was answered about ticks just past, where every feed is heard promptly. */
const tellAll = async (telling: Telling, steps: readonly (readonly [number, Step])[], isPrompt: boolean) => {
  const answered = new Map<number, unknown>();
  let now = 0;
  for (const [wait, one] of steps) {
    const past = now;
    now = Math.min(now + wait, horizon);
    if (isPrompt && now > past) answered.set(past, await answersAt(telling, past));
    await telling.tell(now, one);
    if (isPrompt) await telling.hear('both');
  }
  await telling.hear('both');
  return answered;
};

const checkCounts = async (telling: Telling, tick: number): Promise<void> => {
  const { database, brandId } = telling;
  const counted = countedAt(telling, tick);
  expect([tick, sorted(await countIn(telling, tick))]).toEqual([tick, counted]);
  expect(sorted(await countByLooking(database.reader, brandId, tick * tickMs))).toEqual(counted);
};

const checkTrend = async (telling: Telling, last: number): Promise<void> => {
  const { database, brandId } = telling;
  const audited = { brandId, asOf: last * tickMs, counts: () => countIn(telling, last) };
  const trend = await trendUntil(database.reader, audited, 6);
  expect(trend.map(({ listings }) => listings)).toEqual(trendOf(telling, last, 6));
};

const runs = Number(process.env.AUDIT_STORIES ?? (process.env.DATABASE_URL ? 5 : 10));

test('whatever happens in whatever order it is heard, findings, classes and trend equal a recomputation at every instant, and no past answer changes', async () => {
  const database = await openDatabase();
  await registerSellers(database, ...sellers);
  const stories = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), step), { minLength: 8, maxLength: 26 });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(stories, fc.boolean(), fc.nat(6), async (steps, isPrompt, offset) => {
      number += 1;
      const telling = await openTelling(database, `brd_${number}`);
      const { brandId, story } = telling;
      const answered = await tellAll(telling, steps, isPrompt);
      const ids = [...story.facts.keys()];
      expect(await foundAt(telling, ticks)).toEqual(
        ticks.map((tick) => ids.map((id) => [id, wrongAt(story, id, tick)])),
      );
      for (const tick of [...ticks.filter((one) => one % 7 === offset), horizon, end - 1])
        await checkCounts(telling, tick);
      for (const last of [horizon - offset, end - 1]) await checkTrend(telling, last);
      for (const [tick, answer] of answered) expect(await answersAt(telling, tick)).toMatchObject(answer as object);

      const rows = await findingsOf(telling);
      await database.transaction((tx) => tx.delete(checkpoints));
      await telling.hear('both');
      expect(await findingsOf(telling)).toEqual(rows);
      expect((await verifyEvidence(database.reader, brandId)).intact).toBe(true);
    }),
    { numRuns: runs, seed: 5 },
  );
}, 300_000);

import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { checkpoints } from '@marque/kit/events/tables.ts';
import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { campaignOf } from '@marque/schema/testing/campaign.ts';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classes, countByLooking, type SellerCount } from '../audit/count.ts';
import { trendUntil } from '../audit/trend.ts';
import { createAuthorizations } from '../authorizations/service.ts';
import { createCatalogConsumer } from '../events/catalog.ts';
import { createPromotionsConsumer } from '../events/promotions.ts';
import { verifyEvidence } from '../evidence/verify.ts';
import { countAt } from '../tallies/count.ts';
import { type CatalogEvent, catalogFeed, listingOf, openDatabase, promotionsFeed } from '../testing/sellers.ts';
import { asBrand, registerSellers } from '../testing/story.ts';
import { type FindingRow, findings } from './tables.ts';
import { classAt, horizon, type ModelCampaign, type ModelGrant, type Story, tickMs, wrongAt } from './testing/model.ts';

const sellers = ['sel_a', 'sel_b'] as const;
const numbers = [1, 2, 3, 4] as const;
const end = horizon + 20;
const ticksPerDay = 86_400_000 / tickMs;
const ticks = Array.from({ length: end }, (_, tick) => tick);

const listed = fc.record({
  type: fc.constant('list' as const),
  number: fc.constantFrom(...numbers),
  expiresIn: fc.constantFrom(null, null, 3, 9),
  facts: fc.record({
    sellerId: fc.constantFrom(...sellers),
    region: fc.constantFrom('CN-SH', 'CN-BJ'),
    productId: fc.constantFrom('mdl_1', null),
    status: fc.constantFrom(
      'ACTIVE' as const,
      'ACTIVE' as const,
      'HELD' as const,
      'IN_REVIEW' as const,
      'SOLD' as const,
    ),
    authorizationClaim: fc.constantFrom('NONE' as const, 'AUTHORIZED' as const),
    disclosed: fc.boolean(),
    price: fc.constantFrom(90, 95, 100),
    guidePrice: fc.constantFrom(100, null),
    hasUnit: fc.boolean(),
  }),
});
const granted = fc.record({
  type: fc.constant('grant' as const),
  sellerId: fc.constantFrom(...sellers),
  regions: fc.constantFrom(['CN-SH'], null),
  models: fc.constantFrom(['mdl_1'], null),
  lasts: fc.integer({ min: 1, max: 15 }),
});
const changed = fc.record({
  type: fc.constantFrom('suspend' as const, 'reinstate' as const, 'revoke' as const),
  which: fc.nat(5),
});
const promoted = fc.record({
  type: fc.constant('campaign' as const),
  sellers: fc.constantFrom(['sel_a'], null),
  windows: fc.constantFrom<(readonly [number, number])[]>(
    [[0, 12]],
    [
      [4, 8],
      [20, 30],
    ],
  ),
});
const stood = fc.record({ type: fc.constant('stand' as const), which: fc.nat(3), isEndorsed: fc.boolean() });
const heard = fc.record({
  type: fc.constant('hear' as const),
  feeds: fc.constantFrom('catalog', 'promotions', 'both'),
});

const step = fc.oneof(
  { weight: 8, arbitrary: listed },
  { weight: 3, arbitrary: granted },
  { weight: 3, arbitrary: changed },
  { weight: 2, arbitrary: promoted },
  { weight: 2, arbitrary: stood },
  { weight: 3, arbitrary: heard },
);
const idOf = (brandId: string, number: number): string => `lst_${brandId}_${number}`;

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A database and a model that the same story of one brand is told to. The feeds are heard when the story says so. */
const openTelling = async (database: Database, brandId: string) => {
  await database.transaction((tx) => tx.delete(checkpoints));
  const service = createAuthorizations(database, newId);
  const story: Story = { facts: new Map(), grants: [], campaigns: [] };
  const grants: { readonly id: string; readonly grant: ModelGrant }[] = [];
  const campaigns: { campaign: Campaign; readonly model: ModelCampaign }[] = [];
  const events: CatalogEvent[] = [];
  const told: [Campaign, number][] = [];
  const consumers = { catalog: createCatalogConsumer(database), promotions: createPromotionsConsumer(database) };

  const hear = async (feeds: string) => {
    if (feeds !== 'promotions') await consumers.catalog.pull(catalogFeed(...events));
    if (feeds !== 'catalog') await consumers.promotions.pull(promotionsFeed(...told));
  };
  const caller = (now: number) => ({ viewer: asBrand(brandId), now: now * tickMs });
  const tell = async (now: number, one: Step): Promise<void> => {
    const at = now * tickMs;
    if (one.type === 'list') {
      const id = idOf(brandId, one.number);
      const versions = story.facts.get(id) ?? [];
      story.facts.set(id, versions);
      const { hasUnit, ...facts } = one.facts;
      const unitKey = hasUnit ? `VIN of ${brandId}` : null;
      const expiresAt = one.expiresIn === null ? forever : (now + one.expiresIn) * tickMs;
      const listing = listingOf({ id, brandId, version: versions.length + 1, ...facts, unitKey, expiresAt });
      versions.push({ ...listing, tick: now });
      events.push(['listing.changed', listing, at]);
    } else if (one.type === 'grant') {
      const { sellerId, regions, models, lasts } = one;
      const input = {
        brand: brandId,
        seller: sellerId,
        scope: { regions, models },
        validUntil: (now + lasts) * tickMs,
      };
      const outcome = await service.grant(caller(now), input);
      if (isRejection(outcome)) return;
      const inForce = ticks.map((tick) => tick >= now && tick < now + lasts);
      const grant = { sellerId, regions, products: models, until: now + lasts, inForce };
      story.grants.push(grant);
      grants.push({ id: outcome.id, grant });
    } else if (one.type === 'campaign') {
      const id = `cmp_${brandId}_${campaigns.length}`;
      const windows = one.windows.map(([from, until]) => ({
        from: from * tickMs,
        until: until * tickMs,
        localStart: '',
        localEnd: '',
      }));
      const discounts = [{ id: 'dsc_1', label: { en: 'Cut' }, amount: 1, basisPoints: null, reflectedInPrice: false }];
      const endorsements = [{ brandId, stands: [{ state: 'PENDING' as const, statement: null, since: at }] }];
      const campaign = campaignOf({ id, sellers: one.sellers, windows, discounts, endorsements, createdAt: at });
      const model = {
        id,
        sellers: one.sellers,
        windows: one.windows,
        createdAt: now,
        unendorsed: ticks.map(() => true),
      };
      story.campaigns.push(model);
      campaigns.push({ campaign, model });
      told.push([campaign, at]);
    } else if (one.type === 'stand') {
      const known = campaigns[one.which];
      if (!known) return;
      const stand = {
        state: one.isEndorsed ? ('ENDORSED' as const) : ('WITHDRAWN' as const),
        statement: null,
        since: at,
      };
      const stands = [...(known.campaign.endorsements[0]?.stands ?? []), stand];
      known.campaign = { ...known.campaign, version: stands.length, endorsements: [{ brandId, stands }] };
      known.model.unendorsed.fill(!one.isEndorsed, now);
      told.push([known.campaign, at]);
    } else if (one.type === 'hear') await hear(one.feeds);
    else {
      const known = grants[one.which];
      if (!known) return;
      const outcome = await service[one.type](caller(now), { authorization: known.id, reason: 'So' });
      if (!isRejection(outcome)) known.grant.inForce.fill(one.type === 'reinstate', now, known.grant.until);
    }
  };
  return { database, brandId, story, tell, hear };
};

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

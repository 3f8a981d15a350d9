import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { checkpoints } from '@marque/kit/events/tables.ts';
import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { campaignOf } from '@marque/schema/testing/campaign.ts';
import fc from 'fast-check';
import { createAuthorizations } from '../../authorizations/service.ts';
import { keepBrand } from '../../brands/store.ts';
import { createCatalogConsumer } from '../../events/catalog.ts';
import { createPromotionsConsumer } from '../../events/promotions.ts';
import { createPolicies } from '../../policies/service.ts';
import { type CatalogEvent, catalogFeed, listingOf, promotionsFeed } from '../../testing/sellers.ts';
import { asBrand, asSeller } from '../../testing/story.ts';
import { horizon, type ModelCampaign, type ModelGrant, type Story, tickMs } from './model.ts';

/** The sellers of every story. */
export const sellers = ['sel_a', 'sel_b'] as const;
const numbers = [1, 2, 3, 4] as const;

/** The tick that is looked at last: what was told has consequences past the story's end. */
export const end = horizon + 20;

/** All ticks. */
export const ticks = Array.from({ length: end }, (_, tick) => tick);

/** What is done with an authorisation that there is, and who does it: the brand or the seller, or whoever was asked. */
const changes = [
  ...(['suspend', 'reinstate', 'revoke'] as const),
  ...(['relinquish', 'approve', 'approve', 'refuse', 'requestInformation', 'provideInformation'] as const),
];

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
    unit: fc.constantFrom('A', 'A', 'B', null),
  }),
});
const granted = fc.record({
  type: fc.constant('grant' as const),
  sellerId: fc.constantFrom(...sellers),
  regions: fc.constantFrom(['CN-SH'], null),
  models: fc.constantFrom(['mdl_1'], null),
  lasts: fc.integer({ min: 1, max: 15 }),
});
const proposed = fc.record({
  type: fc.constantFrom('request' as const, 'offer' as const),
  sellerId: fc.constantFrom(...sellers),
  regions: fc.constantFrom(['CN-SH'], null),
  models: fc.constantFrom(['mdl_1'], null),
  lasts: fc.integer({ min: 1, max: 15 }),
});
const changed = fc.record({
  type: fc.constantFrom(...changes),
  which: fc.nat(5),
});
const renewed = fc.record({
  type: fc.constant('renew' as const),
  which: fc.nat(5),
  lasts: fc.integer({ min: 1, max: 9 }),
});
const promoted = fc.record({
  type: fc.constant('campaign' as const),
  sellers: fc.constantFrom(['sel_a'], null),
  windows: fc.constantFrom<(readonly [number, number])[]>(
    [[0, 12]],
    [[2, 38]],
    [
      [4, 8],
      [20, 30],
    ],
  ),
});
const stood = fc.record({ type: fc.constant('stand' as const), which: fc.nat(3), isEndorsed: fc.boolean() });
const ruled = fc.record({
  type: fc.constant('policy' as const),
  required: fc.constantFrom('NEVER' as const, 'BELOW_GUIDE_PRICE' as const, 'ALWAYS' as const),
});
const heard = fc.record({
  type: fc.constant('hear' as const),
  feeds: fc.constantFrom('catalog', 'promotions', 'both'),
});

/** One thing that happens. */
export const step = fc.oneof(
  { weight: 8, arbitrary: listed },
  { weight: 3, arbitrary: granted },
  { weight: 2, arbitrary: proposed },
  { weight: 5, arbitrary: changed },
  { weight: 1, arbitrary: renewed },
  { weight: 3, arbitrary: promoted },
  { weight: 2, arbitrary: stood },
  { weight: 3, arbitrary: ruled },
  { weight: 3, arbitrary: heard },
);
const origins = { grant: 'GRANT', request: 'REQUEST', offer: 'OFFER' } as const;

const idOf = (brandId: string, number: number): string => `lst_${brandId}_${number}`;

/** The same as a type. */
export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A database and a model that the same story of one brand is told to. The feeds are heard when the story says so. */
export const openTelling = async (database: Database, brandId: string) => {
  await database.transaction(async (tx) => {
    await tx.delete(checkpoints);
    await keepBrand(tx, { id: brandId, name: { en: brandId }, country: 'CN', version: 1 });
  });
  const service = createAuthorizations(database, newId);
  const policies = createPolicies(database);
  const story: Story = { facts: new Map(), grants: [], campaigns: [], required: ticks.map(() => 'ALWAYS') };
  const grants: { readonly id: string; readonly origin: 'GRANT' | 'REQUEST' | 'OFFER'; readonly grant: ModelGrant }[] =
    [];
  const campaigns: { campaign: Campaign; readonly model: ModelCampaign }[] = [];
  const events: CatalogEvent[] = [];
  const told: [Campaign, number][] = [];
  const consumers = { catalog: createCatalogConsumer(database), promotions: createPromotionsConsumer(database) };

  const hear = async (feeds: string) => {
    if (feeds !== 'promotions') await consumers.catalog.pull(catalogFeed(...events));
    if (feeds !== 'catalog') await consumers.promotions.pull(promotionsFeed(...told));
  };
  const caller = (now: number, viewer = asBrand(brandId)) => ({ viewer, now: now * tickMs });
  const isFrom = (from: number, until: number) => ticks.map((tick) => from <= tick && tick < until);

  /** Asks the service, and has the model do the same where it agrees. */
  const authorize = async (now: number, one: Extract<Step, { lasts: number }>): Promise<void> => {
    if (one.type === 'renew') {
      const known = grants[one.which];
      if (!known) return;
      const { until: from } = known.grant;
      const until = from + one.lasts;
      const input = { authorization: known.id, validUntil: until * tickMs };
      const outcome = await service.renew(caller(now), input);
      if (isRejection(outcome)) return;
      const grant = { ...known.grant, until, inForce: isFrom(from, until) };
      story.grants.push(grant);
      grants.push({ id: outcome.id, origin: 'GRANT', grant });
      return;
    }
    const { type, sellerId, regions, models, lasts } = one;
    const until = now + lasts;
    const input = { brand: brandId, seller: sellerId, scope: { regions, models }, validUntil: until * tickMs };
    const outcome = await service[type](caller(now, type === 'request' ? asSeller(sellerId) : undefined), input);
    if (isRejection(outcome)) return;
    const inForce = type === 'grant' ? isFrom(now, until) : ticks.map(() => false);
    const grant = { sellerId, regions, products: models, until, inForce };
    story.grants.push(grant);
    grants.push({ id: outcome.id, origin: origins[type], grant });
  };

  const change = async (now: number, { type, which }: Extract<Step, { type: (typeof changes)[number] }>) => {
    const known = grants[which];
    if (!known) return;
    const { id, origin, grant } = known;
    const seller = asSeller(grant.sellerId);
    const [asker, asked] = origin === 'OFFER' ? [asBrand(brandId), seller] : [seller, asBrand(brandId)];
    const viewers: Partial<Record<typeof type, Viewer>> = {
      ...{ relinquish: seller, provideInformation: asker },
      ...{ approve: asked, refuse: asked, requestInformation: asked },
    };
    const outcome = await service[type](caller(now, viewers[type]), { authorization: id, reason: 'So' });
    if (isRejection(outcome) || type === 'requestInformation' || type === 'provideInformation') return;
    grant.inForce.fill(type === 'reinstate' || type === 'approve', now, grant.until);
  };
  const tell = async (now: number, one: Step): Promise<void> => {
    const at = now * tickMs;
    if (one.type === 'list') {
      const id = idOf(brandId, one.number);
      const versions = story.facts.get(id) ?? [];
      story.facts.set(id, versions);
      const { unit, ...facts } = one.facts;
      const unitKey = unit && `VIN ${unit} of ${brandId}`;
      const expiresAt = one.expiresIn === null ? forever : (now + one.expiresIn) * tickMs;
      const listing = listingOf({ id, brandId, version: versions.length + 1, ...facts, unitKey, expiresAt });
      versions.push({ ...listing, tick: now });
      events.push(['listing.changed', listing, at]);
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
        stands: ticks.map(() => 'PENDING' as const),
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
      known.model.stands.fill(stand.state, now);
      told.push([known.campaign, at]);
    } else if (one.type === 'policy') {
      const outcome = await policies.set(caller(now), { brand: brandId, endorsementRequired: one.required });
      if (!isRejection(outcome)) story.required.fill(one.required, now);
    } else if (one.type === 'hear') await hear(one.feeds);
    else if ('lasts' in one) await authorize(now, one);
    else await change(now, one);
  };
  return { database, brandId, story, tell, hear };
};

import type { Marketplace } from '@marque/gateway/marketplace.ts';
import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { Random } from '../../generate/random.ts';
import { expectNoErrors } from '../answers.ts';
import { brand, seller, viewers } from '../viewers.ts';
import { vin } from '../vin.ts';
import type { Sources } from './sources.ts';

const dayMs = 86_400_000;
const regions = ['CN-ZJ', 'CN-SH', 'CN-HA', 'CN-GD'] as const;
const carSellers = ['sel_buick_hangzhou', 'sel_saic_vw_shanghai', 'sel_county_cars', 'sel_xpeng_guangzhou'] as const;
const carBrands = ['brd_buick', 'brd_volkswagen', 'brd_wuling', 'brd_xpeng'] as const;
const text = (instant: Instant): string => new Date(instant).toISOString();
/** As a local time in Shanghai, to the minute. */
const local = (instant: Instant): string => text(instant + 8 * 3_600_000).slice(0, 16);

/** One command of somebody. */
interface Command {
  readonly name: string;
  readonly as: Viewer;
  readonly input: object;
}

/** What draws the next command from what there is. */
type Draw = (random: Random, sources: Sources, at: Instant, serial: number) => Command | null;

const anyOf = <Value>(random: Random, values: readonly Value[]): Value | null =>
  values.length === 0 ? null : random.pick(values);

const scopeOf = (random: Random): object => ({
  ...(random.chance(0.3) && { regions: [random.pick([...regions, 'CN'])] }),
  ...(random.chance(0.3) && { conditions: [random.pick(['NEW', 'USED'])] }),
  ...(random.chance(0.2) && { channels: [random.pick(['ONLINE', 'IN_STORE'])] }),
});

const publish: Draw = (random, { names }, at, serial) => {
  const brandId = random.pick(carBrands);
  const models = [...names.keys()].filter((id) => id.startsWith(`mdl_${brandId.slice(4)}`));
  const claim = random.pick(['NONE', 'NONE', 'AUTHORIZED'] as const);
  return {
    name: 'publishListing',
    as: seller(random.pick(carSellers)),
    input: {
      brand: brandId,
      title: [{ language: 'en', text: `Car ${random.pick(['red', 'blue', 'red and fast'])} ${serial}` }],
      condition: random.pick(['NEW', 'USED']),
      price: { minorUnits: random.whole(1, 12) * 2_500_000, currency: 'CNY' },
      region: random.pick(regions),
      ...(random.chance(0.5) && {
        coordinates: { latitude: 30 + random.whole(0, 20) / 10, longitude: 120 + random.whole(0, 20) / 10 },
      }),
      authorizationClaim: claim,
      ...(claim === 'NONE' && random.chance(0.4) && { disclosure: 'We are not authorised.' }),
      ...(random.chance(0.2) && { expiresAt: text(at + random.whole(1, 8) * dayMs) }),
      car: {
        model: random.pick(models),
        vin: vin(serial),
        vehicleModelDate: random.whole(2022, 2026),
        ...(random.chance(0.7) && { mileageFromOdometer: random.whole(0, 5) * 1_000 }),
      },
    },
  };
};

/** A command of its seller about one of the listings in some status. */
const ofListing =
  (name: string, statuses: readonly string[], more: (random: Random) => object = () => ({})): Draw =>
  (random, { listings }) => {
    const chosen = anyOf(
      random,
      listings.filter(({ status }) => statuses.includes(status)),
    );
    return chosen && { name, as: seller(chosen.sellerId), input: { listing: chosen.id, ...more(random) } };
  };

/** A command of its brand about an authorisation. */
const ofAuthorization =
  (name: string, more: object): Draw =>
  (random, { authorizations }) => {
    const chosen = anyOf(random, authorizations);
    return chosen && { name, as: brand(chosen.brandId), input: { authorization: chosen.id, ...more } };
  };

const grant: Draw = (random, _sources, at) => {
  const brandId = random.pick(carBrands);
  const from = at + random.whole(0, 2) * dayMs;
  return {
    name: 'grantAuthorization',
    as: brand(brandId),
    input: {
      brand: brandId,
      seller: random.pick(carSellers),
      scope: scopeOf(random),
      validFrom: text(from + 60_000),
      validUntil: text(from + random.whole(1, 6) * dayMs),
    },
  };
};

const measure: Draw = (random, { listings }, at) => {
  const chosen = anyOf(random, listings);
  return (
    chosen && {
      name: 'orderMeasure',
      as: viewers.moderator,
      input: {
        listing: chosen.id,
        measure: random.pick(['LABELLED', 'DEMOTED', 'DISABLED', 'REMOVED']),
        reasons: ['The photos are of another car.'],
        ...(random.chance(0.5) && { endsAt: text(at + random.whole(1, 4) * dayMs) }),
      },
    }
  );
};

const lift: Draw = (random, { enforcements }) => {
  const chosen = anyOf(random, enforcements);
  return chosen && { name: 'liftMeasure', as: viewers.moderator, input: { listing: chosen.listingId } };
};

const promote: Draw = (random, _sources, at, serial) => {
  const opens = at - random.whole(0, 1) * dayMs;
  const tiers = [
    { priceFrom: 0, amount: random.whole(1, 3) * 100_000 },
    ...(random.chance(0.5) ? [{ priceFrom: 12_500_000, amount: random.whole(4, 6) * 100_000 }] : []),
  ];
  return {
    name: 'createCampaign',
    as: viewers.moderator,
    input: {
      code: `TRADE-${serial}`,
      name: [{ language: 'en', text: 'Trade' }],
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      priority: random.whole(0, 2),
      windows: [{ localStart: local(opens), localEnd: local(opens + random.whole(1, 5) * dayMs) }],
      ...(random.chance(0.5) && { stackingGroup: random.pick(['A', 'B']) }),
      ...(random.chance(0.6) && { brands: [random.pick(carBrands)] }),
      ...(random.chance(0.3) && { sellers: [random.pick(carSellers)] }),
      funding: [{ funder: 'PLATFORM', basisPoints: 10_000 }],
      ...(random.chance(0.6) && {
        rebateRules: [{ kind: 'PRICE_TIERS', floor: 100_000, ceiling: 600_000, requires: ['PURCHASE'], tiers }],
      }),
      discounts: [
        random.chance(0.5)
          ? { amount: random.whole(1, 4) * 50_000, label: [{ language: 'en', text: 'Gift' }] }
          : { basisPoints: random.whole(1, 9) * 101, label: [{ language: 'en', text: 'Share' }] },
      ],
    },
  };
};

const stand: Draw = (random, { campaigns }) => {
  const chosen = anyOf(
    random,
    campaigns.filter(({ brands }) => brands !== null),
  );
  const brandId = chosen?.brands?.[0];
  if (!chosen || brandId === undefined) return null;
  const state = random.pick(['ENDORSED', 'DENIED', 'WITHDRAWN']);
  return {
    name: 'endorsePromotion',
    as: brand(brandId),
    input: { campaign: chosen.id, state, statement: 'Our stand.' },
  };
};

/** Those that change what is found the most come the most often. */
const draws: readonly Draw[] = [
  ...[publish, publish, publish, publish, grant, grant, grant],
  ofListing('changePrice', ['ACTIVE'], (random) => ({
    price: { minorUnits: random.whole(1, 12) * 2_500_000, currency: 'CNY' },
  })),
  ofListing('pauseListing', ['ACTIVE']),
  ofListing('resumeListing', ['PAUSED']),
  ofListing('withdrawListing', ['ACTIVE', 'PAUSED']),
  ofAuthorization('suspendAuthorization', { reason: 'Under review.' }),
  ofAuthorization('reinstateAuthorization', {}),
  ofAuthorization('revokeAuthorization', { reason: 'The contract ended.' }),
  ...[measure, lift, promote, stand],
];

/** What becomes of a command: done, or refused by a rule of the house. */
export type Outcome = 'done' | 'refused' | 'none';

/** Draws one command and sends it through the gateway as of an instant. Fails the test where it is answered by an error. */
export async function trade(
  market: Pick<Marketplace, 'execute'>,
  { random, sources, at, serial }: { random: Random; sources: Sources; at: Instant; serial: number },
): Promise<Outcome> {
  const command = random.pick(draws)(random, sources, at, serial);
  if (!command) return 'none';
  const { name, as, input } = command;
  const query = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`;
  const data = expectNoErrors(
    await market.execute<Record<string, { __typename: string }>>(query, { as, at, variables: { input } }),
  );
  return data[name]?.__typename === 'Rejection' ? 'refused' : 'done';
}

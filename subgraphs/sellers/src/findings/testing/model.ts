import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import type { ListingChanged } from '@marque/schema/events.ts';
import type { EndorsementRequirement } from '../../generated.ts';

/** The model's time: instants are whole ticks of six hours, so that a few days have few of them. */
export const tickMs = 6 * 3_600_000;

/** How many ticks a story lasts; what follows from it is looked at for longer. */
export const horizon = 40;

/** An authorisation: by itself in force in the ticks that are true. */
export interface ModelGrant {
  readonly sellerId: string;
  readonly regions: readonly string[] | null;
  readonly products: readonly string[] | null;
  readonly until: number;
  readonly inForce: boolean[];
}

/** A campaign of the model, with one brand's stand in each tick. */
export interface ModelCampaign {
  readonly id: string;
  readonly sellers: readonly string[] | null;
  readonly windows: readonly (readonly [from: number, until: number])[];
  readonly createdAt: number;
  /** Where the brand stands in each tick. */
  readonly stands: ('PENDING' | 'ENDORSED' | 'WITHDRAWN')[];
}

/** All that happened in a story of one brand. */
export interface Story {
  readonly facts: Map<string, (ListingChanged & { readonly tick: number })[]>;
  readonly grants: ModelGrant[];
  readonly campaigns: ModelCampaign[];
  /** What the brand's policy asks for in each tick. Every campaign takes one minor unit off. */
  readonly required: EndorsementRequirement[];
}

const covers = (list: readonly string[] | null, value: string | null): boolean =>
  list === null || (value !== null && list.includes(value));

const factsAt = ({ facts }: Story, id: string, tick: number) => facts.get(id)?.findLast((one) => one.tick <= tick);

const isLive = (facts: ListingChanged, tick: number): boolean =>
  (facts.status === 'ACTIVE' || facts.status === 'HELD') && tick * tickMs < facts.expiresAt;

const reasonAt = ({ grants }: Story, facts: ListingChanged, tick: number) => {
  const ofSeller = grants.filter((grant) => grant.sellerId === facts.sellerId);
  const elsewhere = ofSeller.filter((grant) => covers(grant.products, facts.productId));
  const here = elsewhere.filter((grant) => covers(grant.regions, facts.region));
  if (here.some(({ inForce }) => inForce[tick])) return 'AUTHORIZED';
  if (elsewhere.some(({ inForce }) => inForce[tick])) return 'OUT_OF_REGION';
  for (let before = tick - 1; before >= 0; before -= 1) {
    const last = here.filter(({ inForce }) => inForce[before]);
    // What was in force until the end of its time has expired; what ended before was taken away.
    if (last.length > 0) return last.some(({ until }) => until === before + 1) ? 'EXPIRED' : 'NONE';
  }
  return 'NONE';
};

/** The class of a listing at a tick; null where it is not on the market. */
export const classAt = (story: Story, id: string, tick: number): AuthorizationClass | null => {
  const facts = factsAt(story, id, tick);
  if (!facts || !isLive(facts, tick)) return null;
  if (reasonAt(story, facts, tick) === 'AUTHORIZED') return 'AUTHORIZED';
  if (facts.authorizationClaim !== 'NONE') return 'FALSE_CLAIM';
  return facts.disclosed ? 'UNAUTHORIZED_DISCLOSED' : 'UNAUTHORIZED_UNDISCLOSED';
};

const isRequired = ({ required }: Story, { price, guidePrice }: ListingChanged, tick: number): boolean =>
  required[tick] === 'ALWAYS' ||
  (required[tick] === 'BELOW_GUIDE_PRICE' && guidePrice !== null && price - 1 < guidePrice);

/** Everything that is wrong with a listing at a tick, as texts. */
export const wrongAt = (story: Story, id: string, tick: number): string[] => {
  const facts = factsAt(story, id, tick);
  if (!facts) return [];
  const wrong: string[] = [];
  const class_ = classAt(story, id, tick);
  if (class_ === 'FALSE_CLAIM' || class_ === 'UNAUTHORIZED_UNDISCLOSED') {
    const reason = reasonAt(story, facts, tick);
    wrong.push(reason === 'NONE' ? class_ : reason);
  }
  if (class_ !== null && facts.guidePrice !== null && facts.price < facts.guidePrice)
    wrong.push(`PRICE_GAP ${facts.guidePrice - facts.price}`);
  for (const { id: campaign, sellers, windows, createdAt, stands } of story.campaigns)
    if (
      class_ !== null &&
      tick >= createdAt &&
      windows.some(([from, until]) => from <= tick && tick < until) &&
      covers(sellers, facts.sellerId) &&
      (stands[tick] === 'WITHDRAWN' || (stands[tick] === 'PENDING' && isRequired(story, facts, tick)))
    )
      wrong.push(`UNENDORSED_PROMOTION ${campaign}`);
  if (facts.status === 'IN_REVIEW' && facts.unitKey !== null)
    for (const rival of story.facts.keys()) {
      const other = factsAt(story, rival, tick);
      if (rival !== id && other?.unitKey === facts.unitKey && isLive(other, tick)) wrong.push(`DUPLICATE_VIN ${rival}`);
    }
  return wrong.sort();
};

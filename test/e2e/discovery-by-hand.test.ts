import { type Marketplace, startMarketplace } from '@marque/gateway/marketplace.ts';
import type { Instant } from '@marque/kit/clock.ts';
import { expect, test } from 'vitest';
import { createRandom, type Random } from '../generate/random.ts';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { answerByHand, type Placed, type Question } from '../support/discovery/by-hand.ts';
import { drawBroadQuestion, drawQuestion } from '../support/discovery/questions.ts';
import { type Databases, openDatabases, readSources } from '../support/discovery/sources.ts';
import { type Outcome, trade } from '../support/discovery/trade.ts';
import { openedForFile } from '../support/marketplace.ts';
import { openPlace } from '../support/place.ts';

/** `DISCOVERY_ROUNDS` of trade and questions, drawn from `DISCOVERY_SEED`: more, and others, than there is time for every day. */
const rounds = Number(process.env.DISCOVERY_ROUNDS ?? 3);
const seed = Number(process.env.DISCOVERY_SEED ?? 1);
const patienceMs = 60_000 + rounds * 60_000;

const opened = openedForFile(async (atEnd): Promise<{ market: Marketplace; databases: Databases }> => {
  const place = await openPlace(atEnd);
  const market = await startMarketplace({ ...place, clock: () => moments.firstWindow });
  atEnd(market.close);
  return { market, databases: await openDatabases(place, atEnd) };
});

const query = `query ($filter: ListingFilter, $sort: ListingSort, $first: Int, $after: String, $last: Int, $before: String) {
  listings(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalCountIsExact
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { node { id } }
  }
}`;

interface Page {
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

async function read(question: Question, place: object, at: Instant): Promise<Page> {
  const asked = { variables: { ...question, ...place }, at };
  return expectNoErrors(await opened().market.execute<{ listings: Page }>(query, asked)).listings;
}

/** All pages from one end, put together in the list's order. What `between` does happens before each further page. */
async function readAll(
  question: Question,
  { size, back, now, between }: { size: number; back: boolean; now: () => Instant; between?: () => Promise<unknown> },
): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const { edges, pageInfo }: Page = await read(
      question,
      back ? { last: size, before: cursor } : { first: size, after: cursor },
      now(),
    );
    const page = edges.map(({ node }) => node.id);
    if (back) ids.unshift(...page);
    else ids.push(...page);
    if (!(back ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    cursor = back ? pageInfo.startCursor : pageInfo.endCursor;
    await between?.();
  }
}

/** Trade goes on in steps of a minute from one test to the next. */
let now: Instant = moments.firstWindow;
let serial = 900;

const step = async (random: Random): Promise<Outcome> => {
  now += 60_000;
  serial += 1;
  const sources = await readSources(opened().databases);
  return await trade(opened().market, { random, sources, at: now, serial });
};

test(
  'Every question is answered like a join by hand over what the three subgraphs own',
  async () => {
    const random = createRandom(seed);
    const outcomes: Outcome[] = [];
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (let count = 0; count < 25; count += 1) outcomes.push(await step(random));
      const sources = await readSources(opened().databases);
      for (let count = 0; count < 20; count += 1) {
        const at = random.chance(0.6) ? now : now + random.whole(-24, 96) * 3_600_000;
        const question = drawQuestion(random, sources, at);
        const expected = answerByHand(sources, question, at).map(({ id }) => id);
        found += expected.length;
        const size = random.whole(1, 20);
        const ids = await readAll(question, { size, back: random.chance(0.5), now: () => at });
        expect(ids, JSON.stringify({ seed, round, question, at })).toEqual(expected);
        const { totalCount, totalCountIsExact } = await read(question, { first: 0 }, at);
        expect({ question, totalCount, totalCountIsExact }).toEqual({
          question,
          totalCount: expected.length,
          totalCountIsExact: true,
        });
      }
    }
    // Neither an idle trade nor empty answers would prove anything.
    expect(outcomes.filter((outcome) => outcome === 'done').length).toBeGreaterThan(outcomes.length / 3);
    expect(found).toBeGreaterThan(rounds * 20);
  },
  patienceMs,
);

test(
  'What is there throughout appears exactly once while others come, go and change between the pages',
  async () => {
    const random = createRandom(seed + 1);
    let throughout = 0;
    for (let round = 0; round < rounds; round += 1) {
      const question = drawBroadQuestion(random);
      const snapshots: Placed[][] = [];
      const look = async () => {
        snapshots.push(answerByHand(await readSources(opened().databases), question, now));
      };
      const between = async () => {
        for (let count = 0; count < 2; count += 1) await step(random);
        await look();
      };
      await look();
      const ids = await readAll(question, {
        size: random.whole(2, 6),
        back: random.chance(0.5),
        now: () => now,
        between,
      });
      const places = Map.groupBy(snapshots.flat(), ({ id }) => id);
      const still = [...places].flatMap(([id, seen]) =>
        seen.length === snapshots.length && new Set(seen.map(({ key }) => String(key))).size === 1 ? [id] : [],
      );
      throughout += still.length;
      expect({ seed, round, question, ids: ids.filter((id) => still.includes(id)).toSorted() }).toEqual({
        seed,
        round,
        question,
        ids: still.toSorted(),
      });
      expect(ids.filter((id) => !places.has(id))).toEqual([]);
    }
    expect(throughout).toBeGreaterThan(rounds * 3);
  },
  patienceMs,
);

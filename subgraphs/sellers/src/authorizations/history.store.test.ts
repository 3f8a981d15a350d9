import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { rightOf } from '../listings/right.ts';
import { listingOf, openDatabase } from '../testing/sellers.ts';
import { asBrand, asSeller, registerSellers } from '../testing/story.ts';
import { judge } from './check.ts';
import { createAuthorizations } from './service.ts';

/** Instants are small numbers here, so that a brute-force model can hold one cell an instant. */
const horizon = 32;
const sellers = ['sel_a', 'sel_b', 'sel_c'] as const;
const scopes: readonly { readonly models?: string[]; readonly regions?: string[] }[] = [
  { models: ['mdl_1'] },
  { models: ['mdl_1'], regions: ['CN-SH'] },
  { models: ['mdl_2'], regions: ['CN-SH', 'DE'] },
  { models: ['mdl_2'], regions: ['CN'] },
  { regions: ['CN-SH'] },
  { models: ['mdl_1', 'mdl_2'], regions: ['CN'] },
];
const sales = sellers.flatMap((sellerId) =>
  (['mdl_1', 'mdl_2'] as const).flatMap((productId) =>
    (['CN-SH', 'CN-BJ', 'DE'] as const).map((region) => ({ sellerId, productId, region })),
  ),
);
type Sale = (typeof sales)[number];

/** An authorisation of the model: whether it is in force by itself, instant by instant. */
interface Cells {
  readonly id: string;
  readonly parent: Cells | undefined;
  readonly seller: string;
  readonly scope: (typeof scopes)[number];
  readonly until: number;
  readonly inForce: boolean[];
}

const reaches = ({ seller, scope }: Cells, sale: Sale): boolean =>
  seller === sale.sellerId &&
  (scope.models?.includes(sale.productId) ?? true) &&
  (scope.regions?.some((region) => region === sale.region || sale.region.startsWith(`${region}-`)) ?? true);

/** Long values are compared as text, which takes a hundredth of the time. */
const json = (value: unknown): string => JSON.stringify(value);

const inForceAt = ({ inForce, parent }: Cells, at: number): boolean =>
  inForce[at] === true && (parent === undefined || inForceAt(parent, at));

const command = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: fc.constant('wait' as const), ticks: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('grant' as const),
      seller: fc.constantFrom(...sellers),
      parent: fc.option(fc.nat(9), { nil: undefined, freq: 3 }),
      scope: fc.constantFrom(...scopes),
      delay: fc.integer({ min: 0, max: 3 }),
      length: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'suspend' as const,
        'suspend' as const,
        'reinstate' as const,
        'reinstate' as const,
        'revoke' as const,
      ),
      which: fc.nat(9),
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

/** Every story begins with it, so that there is something to pass on. */
const wideGrant: Command = {
  type: 'grant',
  seller: 'sel_a',
  parent: undefined,
  scope: {},
  delay: 0,
  length: undefined,
};

/** Answers every question as of every instant up to the horizon, in the two ways in which the API does. */
const answers = async (database: Database, brandId: string) => {
  const { loaders } = createContext(database.reader, { viewer: anonymous, now: 0, requestId: 'test' });
  const all = sales.map(async (sale) => {
    const granted = await loaders.granted.load({ brandId, sellerId: sale.sellerId });
    const chains = await Promise.all(granted.map((row) => loaders.chain.load(row)));
    const withPeriods = await Promise.all(
      granted.map(async (row) => ({ ...row, periods: await loaders.periods.load(row.id) })),
    );
    return Array.from({ length: horizon }, (_, at) => {
      const { chain, ...verdict } = judge(chains, sale, at);
      const right = rightOf(listingOf({ id: 'lst_1', brandId, ...sale }), withPeriods, at);
      return {
        ...verdict,
        chain: chain.map(({ id }) => id),
        covering: right.authorization ? [right.authorization.id] : [],
      };
    });
  });
  return Promise.all(all);
};

/** Lets the service and the model live through the same commands, and holds them against each other after each. */
const live = async (database: Database, commands: readonly Command[]): Promise<readonly Cells[]> => {
  const brand = newId('brd');
  const service = createAuthorizations(database, newId);
  const model: Cells[] = [];
  let now = 1;
  let past: Awaited<ReturnType<typeof answers>> = sales.map(() => []);

  for (const step of commands) {
    if (step.type === 'wait') now += step.ticks;
    else if (step.type === 'grant') {
      const parent = step.parent === undefined ? undefined : model[step.parent % Math.max(model.length, 1)];
      const from = now + step.delay;
      const until = step.length === undefined ? (parent?.until ?? forever) : from + step.length;
      const { seller, scope } = step;
      const viewer = parent ? asSeller(parent.seller) : asBrand(brand);
      const outcome = await service.grant(
        { viewer, now },
        { brand, seller, parent: parent?.id, scope, validFrom: from, validUntil: until },
      );
      if (!isRejection(outcome)) {
        const inForce = Array.from({ length: horizon }, (_, at) => from <= at && at < until);
        model.push({ id: outcome.id, parent, seller, scope, until, inForce });
      }
    } else {
      const cells = model[step.which % Math.max(model.length, 1)];
      if (!cells) continue;
      const target = { authorization: cells.id, reason: 'because' };
      const outcome = await service[step.type]({ viewer: asBrand(brand), now }, target);
      if (!isRejection(outcome))
        for (let at = now; at < horizon; at += 1) cells.inForce[at] = step.type === 'reinstate' && at < cells.until;
    }

    const found = await answers(database, brand);
    const covering = sales.map((sale) =>
      Array.from({ length: horizon }, (_, at) =>
        model.filter((cells) => reaches(cells, sale) && inForceAt(cells, at)).map(({ id }) => id),
      ),
    );
    expect(json(found.map((row) => row.map((answer) => answer.covering)))).toBe(json(covering));
    expect(json(found.map((row) => row.map(({ authorized, chain }) => (authorized ? chain.slice(0, 1) : []))))).toBe(
      json(covering),
    );
    expect(json(found.map((row, index) => row.slice(0, past[index]?.length)))).toBe(json(past));
    past = found.map((row) => row.slice(0, now));
  }
  return model;
};

test('whatever is done over time, an answer equals a brute-force model, and none as of an earlier instant ever changes', async () => {
  const database = await openDatabase();
  await registerSellers(database, ...sellers);
  const granted: Cells[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 20 }), async (commands) => {
      granted.push(...(await live(database, [wideGrant, ...commands])));
    }),
    { numRuns: 30 },
  );
  // The stories must have been worth telling.
  expect(granted.length).toBeGreaterThan(60);
  expect(granted.filter(({ parent }) => parent).length).toBeGreaterThan(5);
});

import { expect, test } from 'vitest';
import { eventCounts } from '../support/event-counts.ts';
import { openedForFile, openMarketplace, startingMs } from '../support/marketplace.ts';
import { type MutationCall, mutationCalls } from '../support/mutations/index.ts';
import { apiSchema, runCall } from '../support/mutations/run.ts';
import { standing } from '../support/mutations/standing.ts';

const opened = openedForFile(async (atEnd) => {
  const market = await openMarketplace(atEnd);
  return { market, given: { ...(await standing(market)) } as Record<string, string> };
});

/** The input of a mutation that is carried out once for its key. */
type Keyed = Readonly<Record<string, unknown>> & { readonly idempotencyKey: string };

const isKeyed = (input: object): input is Keyed => 'idempotencyKey' in input;

/** The whole answer to a mutation with an input of any kind. */
async function answerTo(name: string, { as, at }: MutationCall, input: object) {
  const type = apiSchema.getMutationType()?.getFields()[name]?.args[0]?.type;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { type: __typename ... on Rejection { code field } } }`;
  return opened().market.execute(query, { as, ...(at !== undefined && { at }), variables: { input } });
}

const noKeys = [undefined, null, '', ' ', 'x'.repeat(256), 'a\nb', 'a b', 'é', 'a\u0000'];

/** Another input than one, which could be carried out as well for all that its form says. */
function another(input: Keyed): object {
  const { amount, order } = input as { readonly amount?: { readonly minorUnits: number }; readonly order?: string };
  if (amount) return { ...input, amount: { ...amount, minorUnits: amount.minorUnits + 1 } };
  if (order) return { ...input, order: `${order}-2` };
  const [first = ''] = Object.keys(input).filter((name) => name !== 'idempotencyKey');
  return { ...input, [first]: `${String(input[first])}x` };
}

const keyed = Object.keys(mutationCalls).filter((name) => {
  const input = apiSchema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
  return input && 'getFields' in input && 'idempotencyKey' in input.getFields();
});

test('what moves money takes a key', () => {
  expect(keyed.length).toBeGreaterThan(8);
});

test.each(Object.entries(mutationCalls))(
  '%s is carried out once for its key, if it takes one',
  async (name, call) => {
    const { market, given } = opened();
    const input = call.input(given);
    expect(isKeyed(input)).toBe(keyed.includes(name));
    if (isKeyed(input))
      for (const idempotencyKey of noKeys) {
        const { errors = [] } = await answerTo(name, call, { ...input, idempotencyKey });
        expect([idempotencyKey, errors.map(({ extensions }) => extensions?.code)]).toEqual([
          ...[idempotencyKey, ['BAD_USER_INPUT']],
        ]);
      }
    const first = await runCall(market, [name, call], given);
    expect(first).toMatchObject({ __typename: call.answers });
    if (!isKeyed(input)) return;
    const counts = await eventCounts(market);
    expect(await runCall(market, [name, { ...call, input: () => input }], {})).toEqual(first);
    expect(await answerTo(name, call, another(input))).toEqual({
      data: { [name]: { type: 'Rejection', code: 'IDEMPOTENCY_CONFLICT', field: 'input.idempotencyKey' } },
    });
    expect(await eventCounts(market)).toEqual(counts);
  },
  startingMs,
);

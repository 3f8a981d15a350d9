import type { Viewer } from '@marque/kit/viewer.ts';
import type { GraphQLObjectType } from 'graphql';
import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { moments } from '../support/clock.ts';
import { askAll } from '../support/every-field.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { apiSchema } from '../support/mutations/run.ts';
import { detours, samples } from '../support/samples.ts';
import { viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();

/** Every list of the API that is read by pages. */
const lists = Object.values(apiSchema.getTypeMap()).flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields()).flatMap((field, place) =>
        field.args.some(({ name }) => name === 'first') ? [[`${type.name}.${field.name}`, type, place] as const] : [],
      )
    : [],
);

const askers: readonly Viewer[] = [viewers.moderator, viewers.buyer];

/** The codes of the errors that one list answers to a page, to whoever is given it. */
async function codesOf(coordinate: string, type: GraphQLObjectType, place: number, page: object): Promise<unknown> {
  const given = Object.entries(page).map(([argument, value]) => [`${coordinate}.${argument}`, value] as const);
  const { query, variables } = askAll(apiSchema, type, new Map([...samples, ...given]), detours, {
    ...{ from: place, until: place + 1 },
  });
  const answers = [];
  for (const as of askers) {
    const { errors = [] } = await market.execute(query, { variables, as, at: moments.firstWindow });
    answers.push(errors.map(({ extensions }) => extensions?.code).join());
  }
  // Who is not given the list, or nothing that has it, hears nothing of its pages.
  return answers.find((codes) => codes !== 'FORBIDDEN' && codes !== '') ?? '';
}

test('there are lists', () => {
  expect(lists.length).toBeGreaterThan(10);
});

test.each(lists)('%s gives pages of 0 to 100, in one direction', async (...list) => {
  expect(await codesOf(...list, { first: 1 })).toBe('');
  for (const page of [{ first: 101 }, { first: -1 }, { last: 101, first: undefined }, { first: 1, last: 1 }])
    expect([page, await codesOf(...list, page)]).toEqual([page, 'BAD_USER_INPUT']);
});

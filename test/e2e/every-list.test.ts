import { type CursorKey, encodeCursor } from '@marque/kit/graphql/cursor.ts';
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

/** A cursor of a list, and what it is made of. */
async function cursorOf(coordinate: string, type: GraphQLObjectType, place: number) {
  const { query, variables } = askAll(apiSchema, type, samples, detours, { from: place, until: place + 1 });
  const field = coordinate.split('.')[1] ?? '';
  const paged = query.replace(new RegExp(`(${field}\\([^)]*\\)) \\{ __typename \\}`), '$1 { pageInfo { endCursor } }');
  for (const as of askers) {
    const answer = await market.execute(paged, { variables, as, at: moments.firstWindow });
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(answer))?.[1];
    if (cursor === undefined) continue;
    const [list, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString().slice(8));
    return { list, key } as { list: string; key: (string | number)[] };
  }
  return undefined;
}

/** Keys that are none of the list that has this one: of another length, of other types, and of what no column can hold. */
function forgeries(key: readonly (string | number)[]): readonly (readonly unknown[])[] {
  const numbers = [1e300, 0.5, -1e300].map((other) => key.map((part) => (typeof part === 'number' ? other : part)));
  return [
    ...[[], key.slice(1), [...key, 'x'], key.map((part) => (typeof part === 'number' ? `${part}` : 5))],
    ...[null, {}, [1], true, 'a\u0000', '\ud800'].map((other) => key.map(() => other)),
    ...(key.some((part) => typeof part === 'number') ? numbers : []),
  ];
}

test.each(lists)('%s goes on behind no cursor but one of its own', async (...list) => {
  const own = await cursorOf(...list);
  const forged = own ? forgeries(own.key) : [];
  const cursors = [
    '',
    'x',
    'a'.repeat(10_240),
    encodeCursor('another list', [1, 'a']),
    ...forged.map((key) => encodeCursor(own?.list ?? '', key as CursorKey)),
  ];
  for (const cursor of cursors)
    for (const page of [{ after: cursor }, { before: cursor, first: undefined }])
      expect([Buffer.from(cursor, 'base64url').toString().slice(8), page, await codesOf(...list, page)]).toEqual([
        expect.any(String),
        page,
        'BAD_USER_INPUT',
      ]);
});

import type { Subgraph } from '@marque/kit/subgraph.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { graphql, isObjectType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { moments } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { internals } from '../support/refusals.ts';
import { samples } from '../support/samples.ts';
import { noIds, unknownIds } from '../support/strange.ts';
import { viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();

const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';

/** Asks a subgraph for entities, as the gateway does. */
async function ask({ schema, context }: Subgraph, representations: readonly unknown[], viewer: Viewer) {
  const contextValue = context({ viewer, now: moments.firstWindow, requestId: 'representations' });
  const answer = await graphql({ schema, source: query, contextValue, variableValues: { of: representations } });
  expect(JSON.stringify(answer)).not.toMatch(internals);
  return { data: answer.data?._entities, codes: answer.errors?.map(({ extensions }) => extensions.code) ?? [] };
}

/** The types that a subgraph is asked for by their keys. */
function entitiesOf({ schema }: Subgraph): readonly string[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
}

const idOf = (type: string) => samples.get(`Query.${type.charAt(0).toLowerCase()}${type.slice(1)}.id`) as string;

test('what names no entity by its key is refused by every subgraph, for every type, whoever asks', async () => {
  for (const subgraph of market.subgraphs) {
    const types = entitiesOf(subgraph);
    expect(types.length).toBeGreaterThan(5);
    const strangers = Object.values(subgraph.schema.getTypeMap()).filter(
      (type) => !isObjectType(type) || !types.includes(type.name),
    );
    const nothing = [1, 'x', true, [], [[]], {}, { id: 'brd_tesla' }, { __typename: 1, id: 'brd_tesla' }];
    const others = ['Nothing', '__proto__', 'constructor', ...strangers.map(({ name }) => name)];
    const keyless = types.flatMap((type) =>
      [
        ...[{}, { code: null, id: null }, { code: 1 }, { code: [] }, { vin: 'x' }],
        ...[null, 1, true, [], ['brd_tesla'], {}, { toString: 'x' }, Number.POSITIVE_INFINITY].map((id) => ({ id })),
      ].map((key) => ({ __typename: type, ...key })),
    );
    for (const wrong of [...nothing, ...others.map((type) => ({ __typename: type, id: 'brd_tesla' })), ...keyless])
      for (const viewer of [viewers.moderator, { role: 'anonymous', id: '' }])
        expect([wrong, await ask(subgraph, [wrong], viewer)]).toEqual([
          wrong,
          { data: undefined, codes: ['BAD_USER_INPUT'] },
        ]);
  }
});

test('each representation is answered in its place, however often it comes and whatever nobody has beside it', async () => {
  for (const subgraph of market.subgraphs)
    for (const type of entitiesOf(subgraph)) {
      const known = { __typename: type, id: idOf(type) ?? 'x' };
      const [alone] = ((await ask(subgraph, [known], viewers.moderator)).data ?? []) as unknown[];
      const nobody = [...noIds, ...unknownIds].map((id) => ({ __typename: type, id }));
      const mixed = nobody.flatMap((one) => [one, known, known]);
      const { data, codes } = await ask(subgraph, mixed, viewers.moderator);
      expect([type, codes]).toEqual([type, []]);
      expect([type, (data as unknown[]).filter((_, index) => index % 3 !== 0)]).toEqual([
        type,
        nobody.flatMap(() => [alone, alone]),
      ]);
    }
});

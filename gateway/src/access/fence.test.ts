import { expect, test } from 'vitest';
import { loadEngine } from '../engine.ts';
import { library } from '../testing/library.ts';
import { libraryGateway } from '../testing/library-gateway.ts';

const withoutPlanner = {
  loadEngine: (log: Parameters<typeof loadEngine>[0]) => loadEngine(log, () => Promise.reject()),
};
const engines = [
  ['our own engine', {}],
  ['the engine of the runtime', withoutPlanner],
] as const;

test.each(
  engines,
)('with %s a caller is given what its role is, and no subgraph is asked for the rest', async (_, engine) => {
  const { post, bearer, fetches } = await libraryGateway(engine);
  const burn = 'mutation { burnBook(id: "b1") { __typename ... on Rejection { code } } }';
  fetches.count = 0;
  expect((await post('{ audited }')).body).toMatchObject({
    data: { audited: null },
    errors: [{ path: ['audited'], extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect((await post(burn)).body).toEqual({ data: { burnBook: { __typename: 'Rejection', code: 'UNAUTHENTICATED' } } });
  const buyer = await bearer('buyer', 'byr_lin');
  expect((await post(burn, buyer)).body).toEqual({
    data: { burnBook: { __typename: 'Rejection', code: 'FORBIDDEN' } },
  });
  expect(fetches.count).toBe(0);
  expect((await post('{ now ...F } fragment F on Query { audited }', buyer)).body).toMatchObject({
    data: { now: '1970-01-01T00:00:00.000Z', audited: null },
    errors: [{ message: 'Query.audited is not for callers of the role buyer.', extensions: { code: 'FORBIDDEN' } }],
  });
  expect((await post('{ audited }', await bearer('brand', 'brd_tesla'))).body).toEqual({
    data: { audited: 'by a library that trusts its gateway' },
  });
});

test('a gateway that would not enforce what its supergraph says does not start', async () => {
  await expect(libraryGateway({ enforceAccess: false })).rejects.toThrow('the gateway does not enforce it');
  const unprotected = library.supergraph.replaceAll(
    / @(requiresScopes\(scopes: \[\["[^"]+"\]\]\)|authenticated)(?= |$)/gm,
    '',
  );
  const { post } = await libraryGateway({ enforceAccess: false, supergraph: unprotected });
  expect((await post('{ audited }')).body.errors).toBeUndefined();
});

test('a new supergraph that it would not enforce is refused, and the last good one stays', async () => {
  const { gateway, post } = await libraryGateway();
  const next = library.supergraph.replace('@link(', '@link(url: "https://example.org/seal/v1", for: SECURITY) @link(');
  await expect(gateway.reload(next)).rejects.toThrow('https://example.org/seal/v1');
  expect((await post('{ audited }')).body.errors).toHaveLength(1);
});

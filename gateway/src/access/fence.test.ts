import { createLog } from '@marque/kit/server/log.ts';
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

test.each(
  engines,
)('with %s what a signed-in caller tried to do and may not is one line in the log, with who and in which request', async (_, engine) => {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('test', 'warn', { write: (line) => void lines.push(JSON.parse(line)) });
  const { post, bearer } = await libraryGateway({ ...engine, log });
  const burns = 'mutation { a: burnBook(id: "CANARY") { __typename } b: burnBook(id: "b2") { __typename } }';
  await post(burns);
  await post(burns, { ...(await bearer('buyer', 'byr_lin')), 'x-request-id': 'call-7' });
  await post('{ audited }', await bearer('buyer', 'byr_lin'));
  expect(lines.filter(({ event }) => event === 'refused-by-role')).toEqual([
    {
      ...{ level: 40, name: 'test', time: expect.any(Number), msg: 'A caller was refused by its role.' },
      ...{ event: 'refused-by-role', requestId: 'call-7', role: 'buyer', subject: 'byr_lin' },
      attempts: ['Mutation.burnBook'],
    },
  ]);
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

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text of templates

/** A bug that somebody could write: one change of one file, and the tests that must not let it pass. */
export interface Bug {
  readonly name: string;
  readonly file: string;
  /** Text that stands in the file once. */
  readonly is: string;
  readonly becomes: string;
  /** The project of `vitest.config.ts` and the file of the tests. */
  readonly caughtBy: readonly [project: 'unit' | 'sqlite', file: string];
}

/** Faults of the kinds that marketplaces were brought down by. */
export const bugs: readonly Bug[] = [
  {
    name: 'a seller reads the purchases of others',
    file: 'subgraphs/promotions/src/purchases/status.ts',
    is: "(role === 'seller' && id === sellerId);",
    becomes: "(role === 'seller' && sellerId !== '');",
    caughtBy: ['sqlite', 'subgraphs/promotions/src/purchases/purchases.store.test.ts'],
  },
  {
    name: 'a transaction that writes begins as one that reads',
    file: 'subgraphs/kit/src/db/sqlite.ts',
    is: "connection.prepare('begin immediate')",
    becomes: "connection.prepare('begin deferred')",
    caughtBy: ['sqlite', 'subgraphs/kit/src/db/database.store.test.ts'],
  },
  {
    name: 'a budget is drawn on whatever is left of it',
    file: 'subgraphs/promotions/src/budgets/store.ts',
    is: '.where(and(rowOf, sql`${budgets.budget} - ${reserved} - ${issued} >= ${asked.reserved} + ${asked.issued}`))',
    becomes: '.where(rowOf)',
    caughtBy: ['sqlite', 'subgraphs/promotions/src/budgets/budgets.store.test.ts'],
  },
  {
    name: 'a list has no largest page',
    file: 'subgraphs/kit/src/graphql/connection.ts',
    is: 'if (value >= 0 && value <= pageSizes.largest) return value;',
    becomes: 'if (value >= 0) return value;',
    caughtBy: ['unit', 'subgraphs/kit/src/graphql/connection.test.ts'],
  },
  {
    name: 'a list takes the cursor of another one',
    file: 'subgraphs/kit/src/graphql/cursor.ts',
    is: 'if (name !== list || key.length',
    becomes: 'if (key.length',
    caughtBy: ['unit', 'subgraphs/kit/src/graphql/connection.test.ts'],
  },
  {
    name: 'the text of a driver is shown to callers',
    file: 'subgraphs/kit/src/server/masking.ts',
    is: 'const open = isPublic(error);',
    becomes: 'const open = isPublic(error) || error.message.length > 0;',
    caughtBy: ['unit', 'gateway/src/gateway.test.ts'],
  },
  {
    name: 'shares of money are cut off and not rounded',
    file: 'schema/price-breakdown.ts',
    is: '+ 5_000n) / 10_000n',
    becomes: ') / 10_000n',
    caughtBy: ['unit', 'schema/price-breakdown.test.ts'],
  },
  {
    name: 'two buyers share an idempotency key',
    file: 'subgraphs/promotions/src/idempotency/once.ts',
    is: '`${actor.role}:${actor.id}`',
    becomes: '`${actor.role}`',
    caughtBy: ['sqlite', 'subgraphs/promotions/src/idempotency/once.store.test.ts'],
  },
  {
    name: 'the end of a stretch of time belongs to it',
    file: 'subgraphs/kit/src/intervals.ts',
    is: 'from <= at && at < until;',
    becomes: 'from <= at && at <= until;',
    caughtBy: ['unit', 'subgraphs/kit/src/intervals.test.ts'],
  },
  {
    name: 'everybody reads whole VINs',
    file: 'subgraphs/catalog/src/kinds/car.ts',
    is: 'isConcerned(row, viewer) ? row.vin : maskVin(row.vin)',
    becomes: 'isConcerned(row, viewer) ? row.vin : row.vin',
    caughtBy: ['unit', 'test/security/access-matrix.test.ts'],
  },
  {
    name: 'a caller needs one of the scopes of a list, and not all of them',
    file: 'gateway/src/access/requirements.ts',
    is: 'list.every((name) => names.includes(name))',
    becomes: 'list.some((name) => names.includes(name))',
    caughtBy: ['unit', 'gateway/src/access/access.test.ts'],
  },
  {
    name: 'the gateway runs what its fence refuses in part',
    file: 'gateway/src/access/fence.ts',
    is: "if (judgement.kind === 'open') return execute(request);",
    becomes: "if (judgement.kind !== 'refused') return execute(request);",
    caughtBy: ['unit', 'gateway/src/access/fence.test.ts'],
  },
  {
    name: 'a mutation whose answer was lost is sent again',
    file: 'gateway/src/remote/subgraphs.ts',
    is: 'breaker.run(() => (isQuery(request) ? repeated(send, signal) : send()))',
    becomes: 'breaker.run(() => (isSubscription(request) ? send() : repeated(send, signal)))',
    caughtBy: ['unit', 'gateway/src/remote/faults.test.ts'],
  },
  {
    name: 'an idempotency key is no key',
    file: 'subgraphs/promotions/migrations/sqlite/0000_initial.sql',
    is: 'PRIMARY KEY(`actor`, `operation`, `key`)',
    becomes: 'CHECK (`key` is not null)',
    caughtBy: ['sqlite', 'subgraphs/promotions/src/idempotency/once.store.test.ts'],
  },
  {
    name: 'who reported a listing decides about it',
    file: 'subgraphs/sellers/src/cases/states.ts',
    is: 'if (impartial && (isParty || (action',
    becomes: 'if (impartial && ((action',
    caughtBy: ['sqlite', 'subgraphs/sellers/src/cases/cases.store.test.ts'],
  },
  {
    name: 'a pass of the gateway holds for any body',
    file: 'subgraphs/kit/src/server/gateway-pass.ts',
    is: "  if (payload.body !== digest(body)) throw refused('The pass was signed for another body.');\n",
    becomes: '',
    caughtBy: ['unit', 'subgraphs/kit/src/server/gateway-pass.test.ts'],
  },
  {
    name: 'an entry of the decision log is not held to the one before it',
    file: 'subgraphs/sellers/src/log/verify.ts',
    is: 'firstBroken === null && !follows(entry, last)',
    becomes: 'firstBroken === null && !follows(entry, { ...entry, entry: entry.entry - 1, hash: entry.previousHash })',
    caughtBy: ['sqlite', 'subgraphs/sellers/src/log/log.store.test.ts'],
  },
];

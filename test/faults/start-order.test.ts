import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { dialect } from '@marque/kit/db/dialect.ts';
import SqliteDriver from 'better-sqlite3';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { environmentOf, openPlace, type Place } from '../support/place.ts';
import { startProgram } from '../support/processes.ts';
import { starters } from '../support/server.ts';

/** Starts a marketplace without waiting until it is ready. */
async function begin(way: keyof typeof starters, place: Place) {
  const said = await startProgram(starters[way], {
    environment: { ...environmentOf(place), PORT: '0', MARQUE_SUBGRAPH_PORT: '0', MARQUE_PAGES: 'off' },
    says: /"url":"http[^"]+"/,
    on: 'stderr',
    atEnd: onTestFinished,
  });
  const url = /"url":"(http[^"]+)"/.exec(said)?.[1] ?? '';
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  const query = async (text: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: text }) });
    return answer.json();
  };
  return { status, query };
}

/** Takes the locks that opening the last subgraph needs, as a backup or another process may; gives what lets go. */
async function lockedBySomebody({ dataFolder, databaseUrl }: Place): Promise<() => Promise<void>> {
  if (databaseUrl) {
    const session = new pg.Client({ connectionString: databaseUrl });
    await session.connect();
    await session.query(`select pg_advisory_lock(hashtext('marque migrations'))`);
    return () => session.end();
  }
  mkdirSync(dataFolder, { recursive: true });
  const session = new SqliteDriver(join(dataFolder, 'promotions.sqlite'));
  session.pragma('locking_mode = exclusive');
  session.exec('begin exclusive');
  return async () => {
    session.exec('commit');
    session.close();
  };
}

const ready = { timeout: 90_000, interval: 100 };

test.each([
  'embedded',
  'split',
] as const)('a database that somebody holds locked at the start: %s it lives, is not ready, and is once the lock is gone', async (way) => {
  const place = await openPlace(onTestFinished);
  const letGo = await lockedBySomebody(place);
  const { status, query } = await begin(way, place);
  for (let time = 0; time < 20; time += 1)
    expect([await status('/healthcheck'), await status('/readiness'), await status('/graphql')]).toEqual([
      ...[200, 503, 503],
    ]);
  await letGo();
  await expect.poll(() => status('/readiness'), ready).toBe(200);
  expect(await query('{ campaign(id: "cmp_none") { id } }')).toEqual({ data: { campaign: null } });
}, 120_000);

test.runIf(dialect === 'postgres')(
  'a PostgreSQL that comes after the marketplace: it lives, is not ready, and is once the server is there',
  async () => {
    const place = await openPlace(onTestFinished);
    const behind = new URL(place.databaseUrl ?? '');
    const forwarder = createServer((socket) => {
      const onward = connect(Number(behind.port), behind.hostname);
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ] as const)
        from.pipe(to).on('error', () => from.destroy());
    });
    await new Promise<void>((resolve) => forwarder.listen(0, '127.0.0.1', resolve));
    const { port } = forwarder.address() as { port: number }; // it listens on TCP
    await new Promise((resolve) => forwarder.close(resolve));
    const front = new URL(behind);
    front.host = `127.0.0.1:${port}`;
    const { status, query } = await begin('embedded', { ...place, databaseUrl: front.href });
    for (let time = 0; time < 20; time += 1)
      expect([await status('/healthcheck'), await status('/readiness')]).toEqual([200, 503]);
    await new Promise<void>((resolve) => forwarder.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void forwarder.close());
    await expect.poll(() => status('/readiness'), ready).toBe(200);
    expect(await query('{ campaign(id: "cmp_none") { id } }')).toEqual({ data: { campaign: null } });
  },
  120_000,
);

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { silentLog } from '@marque/kit/server/log.ts';
import { expect, onTestFinished, test } from 'vitest';
import type { Listens } from '../children.ts';
import { readConfig } from '../config.ts';
import { createGateway } from '../gateway.ts';
import { createIdentity } from '../identity.ts';
import { library } from '../testing/library.ts';
import { testFolder } from '../testing/start-library.ts';
import type { BreakerState } from './breaker.ts';
import { remoteSubgraphs } from './subgraphs.ts';

const program = fileURLToPath(new URL('../testing/library-process.ts', import.meta.url));

/** Starts a subgraph of the library as a process, on a free port or where it was before; told where it listens. */
async function start(name: string, dataFolder: string, port = 0): Promise<{ child: ChildProcess; url: string }> {
  const { NODE_ENV: _, DATABASE_URL: __, ...inherited } = process.env;
  const env = { ...inherited, MARQUE_DATA: dataFolder, LOG_LEVEL: 'silent' };
  const child = fork(program, [name, `${port}`], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [{ url }] = (await once(child, 'message')) as [Listens]; // our own process speaks
  return { child, url };
}

test('a subgraph that ends again and again is asked no more than its breaker lets through, and the fields of the others come every time', async () => {
  const dataFolder = testFolder();
  const identity = await createIdentity(readConfig({ MARQUE_DATA: dataFolder }));
  const signPass = await identity.passes();
  const [books, first] = [await start('books', dataFolder), await start('ratings', dataFolder)];
  const present = { at: 0 };
  const states: BreakerState[] = [];
  const sent = { books: 0, ratings: 0 };
  const ask = remoteSubgraphs({
    urls: { books: `${books.url}/graphql`, ratings: `${first.url}/graphql` },
    // Each request that is sent has a pass of its own.
    signPass: (pass) => {
      sent[pass.subgraph as keyof typeof sent] += 1;
      return signPass(pass);
    },
    log: silentLog,
    breaker: { threshold: 2, coolMs: 5000, clock: () => present.at },
    onBreaker: (subgraph, state) => {
      expect(subgraph).toBe('ratings');
      states.push(state);
    },
  });
  const gateway = await createGateway({
    ...{ supergraph: library.supergraph, subgraphs: () => ask, verify: identity.verify, demo: true },
    ready: async () => true,
    log: silentLog,
  });
  onTestFinished(gateway.close);
  const stars = async () => {
    const answer = await gateway.fetch('http://marque.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ caller book(id: "b1") { title stars } }' }),
    });
    const { data } = (await answer.json()) as { data: { book: { stars: unknown } } };
    expect(data).toEqual({ caller: 'anonymous:', book: { title: 'One', stars: data.book.stars } });
    return data.book.stars;
  };

  expect(await stars()).toBe(5);
  const rounds = 5;
  let { child } = first;
  for (let round = 0; round < rounds; round += 1) {
    sent.ratings = 0;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    for (let time = 0; time < 20; time += 1) expect(await stars()).toBeNull();
    // Two queries, each of which is sent three times; then none.
    expect(sent.ratings).toBe(6);
    present.at += 5000;
    ({ child } = await start('ratings', dataFolder, Number(new URL(first.url).port)));
    expect(await stars()).toBe(5);
    expect(sent.ratings).toBe(7);
  }
  expect(states).toEqual(Array.from({ length: rounds }, () => ['open', 'half-open', 'closed']).flat());
  expect(sent.books).toBe(1 + rounds * 21);
}, 120_000);

import { forever, type Instant } from '@marque/kit/clock.ts';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { type Answering, keptAnswers } from './kept-answers.ts';

/** A subgraph whose answers are what is committed, as it begins and ends at instants, and a caller who asks for them. */
function market({ bytes = 100_000 }: { bytes?: number } = {}) {
  const world = { committed: 1, now: 100 as Instant, instants: [] as Instant[] };
  const outcomes: string[] = [];
  const kept = keptAnswers({
    lasting: [
      {
        state: async () => String(world.committed),
        nextChange: async (now) => Math.min(forever, ...world.instants.filter((at) => at > now)),
      },
    ],
    bytes,
    asked: (outcome) => outcomes.push(outcome),
  });
  const ask = async (question = 'q', { execute, notToKeep }: Partial<Answering> & { notToKeep?: boolean } = {}) => {
    const present = () => world.now;
    const found = await kept.ask(question, present);
    if (typeof found !== 'function') return JSON.parse(found.body);
    const answer = await found({
      begin: (decline) => {
        if (notToKeep) decline();
        return { viewer: { role: 'anonymous', id: '' }, now: present(), requestId: '' };
      },
      execute: execute ?? (async () => ({ data: { committed: world.committed, now: world.now } })),
    });
    return 'body' in answer ? JSON.parse(answer.body) : answer;
  };
  return { world, ask, outcomes };
}

test('an answer is kept until anything is committed', async () => {
  const { world, ask, outcomes } = market();
  const first = await ask();
  world.now += 50;
  expect(await ask()).toEqual(first);
  world.committed += 1;
  expect(await ask()).toEqual({ data: { committed: 2, now: 150 } });
  expect(outcomes).toEqual(['miss', 'hit', 'stale']);
});

test('an answer holds to the millisecond before the next instant, and from the one as of which it was given', async () => {
  const { world, ask, outcomes } = market();
  world.instants = [90, 100, 200, 300];
  await ask();
  for (const now of [199, 200, 199, 99, 299]) {
    world.now = now;
    await ask();
  }
  // At 200 it is made anew, which does not hold at 199 any more; what is made there does at 199 alone; and so on.
  expect(outcomes).toEqual(['miss', 'hit', 'stale', 'stale', 'stale', 'stale']);
});

test('what is committed while an answer is made keeps it from being kept', async () => {
  const { world, ask, outcomes } = market();
  await ask('q', {
    execute: async () => {
      const data = { committed: world.committed };
      world.committed += 1;
      return { data };
    },
  });
  expect(await ask()).toMatchObject({ data: { committed: 2 } });
  expect(outcomes).toEqual(['miss', 'miss']);
});

test('neither errors are kept nor what a resolver asks not to keep', async () => {
  const { ask, outcomes } = market();
  const failing = { execute: async () => ({ data: null, errors: [new GraphQLError('no')] }) };
  await ask('q', failing);
  await ask('q', { notToKeep: true });
  await ask();
  expect(outcomes).toEqual(['miss', 'miss', 'miss']);
});

test('a database that does not answer costs what is kept, and not the answer', async () => {
  const { kept, broken } = (() => {
    const state = { broken: false };
    const lasting = [
      {
        state: async () => {
          if (state.broken) throw new Error('down');
          return '1';
        },
        nextChange: async () => forever,
      },
    ];
    return { kept: keptAnswers({ lasting, bytes: 100_000 }), broken: state };
  })();
  const answering: Answering = {
    begin: () => ({ viewer: { role: 'anonymous', id: '' }, now: 1, requestId: '' }),
    execute: async () => ({ data: { alive: true } }),
  };
  const ask = async () => {
    const found = await kept.ask('q', () => 1);
    return typeof found === 'function' ? { anew: await found(answering) } : { kept: found.body };
  };
  await ask();
  expect(await ask()).toEqual({ kept: '{"data":{"alive":true}}' });
  broken.broken = true;
  expect(await ask()).toEqual({ anew: { data: { alive: true } } });
});

test('no more is kept than was allowed: the least recently asked go first, and what is too large is not kept', async () => {
  const { ask, outcomes } = market({ bytes: 40 * 1024 });
  const large = { execute: async () => ({ data: { text: 'x'.repeat(3000) } }) };
  await ask('too large', large);
  await ask('too large', large);
  const some = { execute: async () => ({ data: { text: 'x'.repeat(1000) } }) };
  for (let index = 0; index < 30; index += 1) await ask(`q${index}`, some);
  await ask('q29', some);
  await ask('q0', some);
  expect(outcomes.slice(0, 2)).toEqual(['miss', 'miss']);
  expect(outcomes.slice(-2)).toEqual(['hit', 'miss']);
});

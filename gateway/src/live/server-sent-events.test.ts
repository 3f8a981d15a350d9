import { describe, expect, test } from 'vitest';
import { sources } from '../testing/library-events.ts';
import { expiringTokens, liveLibrary, ways } from '../testing/live-library.ts';
import { type EventReader, readEvents } from '../testing/readers.ts';

const books = 'subscription Books { bookAdded { id stars verdict } }';
const endless = 'subscription { numbers { value } }';
const masked = {
  message: 'Unexpected error.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
};
const again = { extensions: { code: 'STREAM_ENDED' } };

/** What a stream says until it completes. */
async function all({ next }: EventReader): Promise<unknown[]> {
  const events: unknown[] = [];
  for (let event = await next(); event !== undefined; event = await next()) events.push(event);
  return events;
}

describe.each(ways)('%s, over server-sent events', (way) => {
  test('an event comes with the fields of other subgraphs, and with no error of the one before', async () => {
    const { url, add } = await liveLibrary(way, { story: false });
    const reader = await readEvents(url, books);
    expect([reader.status, reader.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    for (const title of ['One', 'Two', 'Three', 'Four']) await add(title);
    expect([await reader.next(), await reader.next(), await reader.next(), await reader.next()]).toEqual([
      { data: { bookAdded: { id: 'b1', stars: 5, verdict: 'good' } } },
      { data: { bookAdded: null }, errors: [{ ...masked, path: ['bookAdded', 'verdict'] }] },
      {
        data: { bookAdded: { id: 'b3', stars: null, verdict: 'good' } },
        errors: [{ ...masked, path: ['bookAdded', 'stars'] }],
      },
      { data: { bookAdded: { id: 'b4', stars: 5, verdict: 'good' } } },
    ]);
  });

  test('a stream whose source has no more completes', async () => {
    const { url } = await liveLibrary(way);
    const events = await all(await readEvents(url, 'subscription { numbers(to: 3) { value } }'));
    expect(events).toEqual([1, 2, 3].map((value) => ({ data: { numbers: { value } } })));
  });

  test('a source that fails ends the stream, whose reader is told to subscribe again', async () => {
    const { url } = await liveLibrary(way);
    expect(await all(await readEvents(url, 'subscription { broken }'))).toEqual([
      { data: { broken: 1 } },
      { errors: [{ message: 'The stream was interrupted. Subscribe again.', ...again }] },
    ]);
  });

  test('a subscription that its subgraph refuses says why, and one that fails to open says nothing', async () => {
    const { url } = await liveLibrary(way);
    const refusal = { message: 'Refused as FORBIDDEN', extensions: { code: 'FORBIDDEN' } };
    expect(await all(await readEvents(url, 'subscription { told(code: "FORBIDDEN") }'))).toMatchObject([
      { errors: [refusal] },
    ]);
    expect(await all(await readEvents(url, 'subscription { told }'))).toMatchObject([{ errors: [masked] }]);
  });

  test('a reader who leaves ends the source', async () => {
    const { url, sourcesEnded } = await liveLibrary(way);
    const reader = await readEvents(url, books);
    expect(sources.open).toBe(1);
    reader.leave();
    await sourcesEnded();
  });

  test('a reader who does not read holds the source back', async () => {
    const { url } = await liveLibrary(way);
    const reader = await readEvents(url, 'subscription { numbers { value text(length: 200000) } }');
    let [before, now] = [-1, 0];
    while (before !== now) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      [before, now] = [now, sources.counted];
    }
    for (let value = 1; value <= now; value += 1)
      expect(await reader.next()).toMatchObject({ data: { numbers: { value } } });
  });
});

test('the documents of subscriptions are held to the rules of queries', async () => {
  const { url } = await liveLibrary('embedded');
  const codes = async (query: string, headers = {}) => {
    const reader = await readEvents(url, query, headers);
    const [event] = (await all(reader)) as { errors: { extensions: { code: string } }[] }[];
    return event?.errors.map(({ extensions }) => extensions.code);
  };
  const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: value`).join(' ');
  expect(await codes(`subscription { numbers { ${aliases} } }`)).toEqual(['QUERY_TOO_LARGE']);
  expect(await codes('subscription { nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await codes('subscription { broken told }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  for (const conditional of [
    'subscription { numbers @skip(if: true) { value } }',
    'subscription ($if: Boolean!) { numbers @include(if: $if) { value } }',
    'subscription ($if: Boolean!) { ... @include(if: $if) { numbers { value } } }',
    'subscription ($if: Boolean!) { ...F } fragment F on Subscription { ...F numbers @skip(if: $if) { value } }',
  ])
    expect([conditional, await codes(conditional)]).toEqual([conditional, ['GRAPHQL_VALIDATION_FAILED']]);
  expect(await codes('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED']);
  expect(await codes(endless, { authorization: 'Bearer x' })).toEqual(['UNAUTHENTICATED']);
  expect(sources.open).toBe(0);
});

test('who takes no events is told so before the source is opened', async () => {
  const { url } = await liveLibrary('embedded');
  const { status } = await readEvents(url, endless, { accept: 'application/json' });
  expect([status, sources.open]).toEqual([406, 0]);
});

test('a caller has so many streams at once, and a place is free again when one of them ends', async () => {
  const { url, bearer, sourcesEnded } = await liveLibrary('embedded', { live: { streamsPerCaller: 2 } });
  const [lin, wang] = [await bearer('buyer', 'byr_lin'), await bearer('buyer', 'byr_wang')];
  const open = async (headers: Record<string, string>) => {
    const reader = await readEvents(url, books, headers);
    return { ...reader, refused: reader.status === 429 };
  };
  const [first, second, third] = [await open(lin), await open(lin), await open(lin)];
  expect([first, second, third, await open(wang)].map(({ refused }) => refused)).toEqual([false, false, true, false]);
  first.leave();
  while ((await open(lin)).refused);
  expect(await sourcesEnded).toBeDefined();
});

test('a stream ends when the token expires that it was opened with', async () => {
  const { verify, expiringAt } = await expiringTokens();
  const { url, sourcesEnded } = await liveLibrary('embedded', { verify });
  // It is taken for a minute after its expiry, of which a second or two are left.
  const authorization = await expiringAt(Math.ceil(Date.now() / 1000) * 1000 - 58_000);
  const reader = await readEvents(url, books, { authorization });
  expect(await all(reader)).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  await sourcesEnded();
});

test('each event is as of its own instant', async () => {
  let now = 0;
  const { url, add } = await liveLibrary('embedded', { clock: () => now });
  const reader = await readEvents(url, 'subscription { instant }');
  for (const hour of [1, 2]) {
    now = hour * 3_600_000;
    await add('Another');
    expect(await reader.next()).toEqual({ data: { instant: `1970-01-01T0${hour}:00:00.000Z` } });
  }
});

test('when the gateway is to end, streams end at once, their readers are told, and no new one begins', async () => {
  const { url, gateway, close } = await liveLibrary('embedded');
  const reader = await readEvents(url, books);
  gateway.startDraining();
  expect(await all(reader)).toMatchObject([{ errors: [again] }]);
  const late = await readEvents(url, books);
  expect(late.status).toBe(503);
  late.leave();
  await close();
});

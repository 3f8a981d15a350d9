import { describe, expect, test } from 'vitest';
import { sources } from '../testing/library-events.ts';
import { liveLibrary, ways } from '../testing/live-library.ts';

describe.each(ways)('%s, a document', (way) => {
  /** A library and somebody who may read its document. */
  const opened = async () => {
    const library = await liveLibrary(way);
    const token = await library.bearer('buyer', 'byr_lin');
    const get = (path: string, init: RequestInit = {}) => fetch(`${library.url}${path}`, { headers: token, ...init });
    return { ...library, get };
  };
  const codeOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
  ];

  test('comes whole, under a name, and says that nobody is to keep it', async () => {
    const { get } = await opened();
    const answer = await get('/downloads/lines?lines=3');
    expect(await answer.text()).toBe('1\n2\n3\n');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="lines.txt"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is for whom it is for, and only by GET', async () => {
    const { get } = await opened();
    expect(await codeOf(await get('/downloads/lines', { headers: {} }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(await get('/downloads/lines', { headers: { authorization: 'Bearer x' } }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    expect(await codeOf(await get('/downloads/nothing'))).toEqual([404, 'BAD_REQUEST']);
    expect(await codeOf(await get('/downloads/lines', { method: 'POST' }))).toEqual([405, 'BAD_REQUEST']);
    expect(sources.open).toBe(0);
  });

  test('that fails on the way is cut off, which its reader can tell', async () => {
    const { get, sourcesEnded } = await opened();
    const answer = await get('/downloads/lines?lines=9&broken=1');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    await sourcesEnded();
  });

  test('is made no faster than it is read, and no longer than its reader stays; a caller reads two at once', async () => {
    const { get, sourcesEnded } = await opened();
    const leaving = new AbortController();
    const answers = [
      await get('/downloads/lines?lines=1'),
      await get('/downloads/lines?width=200000', { signal: leaving.signal }),
    ];
    await answers[0]?.text();
    let [before, now] = [-1, 0];
    while (before !== now) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      [before, now] = [now, sources.counted];
    }
    const second = await get('/downloads/lines?width=200000', { signal: leaving.signal });
    expect(await codeOf(await get('/downloads/lines'))).toEqual([429, 'RATE_LIMITED']);
    leaving.abort();
    await sourcesEnded();
    expect(second.status).toBe(200);
    while ((await get('/downloads/lines?lines=1')).status !== 200);
  });
});

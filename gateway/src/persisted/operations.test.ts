import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError } from '../environment.ts';
import { libraryGateway } from '../testing/library-gateway.ts';
import { testFolder } from '../testing/start-library.ts';
import { automaticStore, hashOf, safelist } from './operations.ts';
import { readSafelist } from './safelist-file.ts';

const now = '{ now }';
const other = '{ caller }';
const persisted = (document: string, version = 1) => ({
  persistedQuery: { version, sha256Hash: hashOf(document) },
});

async function sender(options: Parameters<typeof libraryGateway>[0] = {}) {
  const { send, fetches } = await libraryGateway(options);
  const ask = async (body: object) => {
    const { status, body: answer } = await send(body, { accept: 'application/graphql-response+json' });
    return [status, answer.errors?.[0]?.extensions.code ?? answer.data];
  };
  return { ask, send, fetches };
}

const answered = [200, { now: '1970-01-01T00:00:00.000Z' }];

test('a hash is answered once its document was sent with it', async () => {
  const { ask, send } = await sender();
  const extensions = persisted(now);
  expect(await ask({ extensions })).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
  expect(await send({ extensions })).toMatchObject({
    status: 200,
    body: { errors: [{ message: 'PersistedQueryNotFound' }] },
  });
  expect(await ask({ extensions, query: now })).toEqual(answered);
  expect(await ask({ extensions })).toEqual(answered);
});

test('a hash that is not that of its document is refused, and nothing is kept', async () => {
  const { ask } = await sender();
  expect(await ask({ query: other, extensions: persisted(now) })).toEqual([400, 'PERSISTED_QUERY_HASH_MISMATCH']);
  expect(await ask({ extensions: persisted(now) })).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
});

test.each([
  ['another version', { persistedQuery: { version: 2, sha256Hash: hashOf(now) } }],
  ['no hash', { persistedQuery: { version: 1 } }],
  ['a hash that is not hexadecimal', { persistedQuery: { version: 1, sha256Hash: 'g'.repeat(64) } }],
  ['a hash that is too short', { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(63) } }],
  ['a key of every object', { persistedQuery: { version: 1, sha256Hash: '__proto__' } }],
  ['a number', { persistedQuery: 5 }],
])('%s is refused as malformed', async (_, extensions) => {
  const { ask, fetches } = await sender();
  expect(await ask({ query: now, extensions })).toEqual([400, 'BAD_REQUEST']);
  expect(fetches.count).toBe(0);
});

test('what callers register is bounded, the least recently used going first', () => {
  const store = automaticStore(1000);
  const documents = Array.from({ length: 1000 }, (_, index) => `{ now # ${index} }`);
  for (const document of documents) store.put(hashOf(document), document);
  const kept = documents.filter((document) => store.get(hashOf(document)) !== undefined);
  expect(kept.length).toBeLessThan(15);
  expect(kept.at(-1)).toBe(documents.at(-1));
  store.put('a'.repeat(64), 'x'.repeat(2000));
  expect(store.get('a'.repeat(64))).toBeUndefined();
});

test('with a safelist its documents are answered, by hash or text, and no other, however it is sent', async () => {
  const { ask, fetches } = await sender({ documents: safelist(new Map([[hashOf(now), now]])) });
  const notListed = [403, 'PERSISTED_QUERY_NOT_IN_LIST'];
  expect(await ask({ extensions: persisted(now) })).toEqual(answered);
  expect(await ask({ query: now })).toEqual(answered);
  expect(await ask({ query: now, extensions: persisted(now) })).toEqual(answered);
  fetches.count = 0;
  expect(await ask({ query: other })).toEqual(notListed);
  expect(await ask({ query: `${now} ` })).toEqual(notListed);
  expect(await ask({ extensions: persisted(other) })).toEqual(notListed);
  expect(await ask({ query: other, extensions: persisted(other) })).toEqual(notListed);
  expect(await ask({ query: other, extensions: persisted(now) })).toEqual([400, 'PERSISTED_QUERY_HASH_MISMATCH']);
  expect(await ask({ query: other, extensions: { persistedQuery: null } })).toEqual(notListed);
  expect(await ask({})).toEqual(notListed);
  expect(fetches.count).toBe(0);
});

test('a safelist file holds documents by their own hash, or is refused at the start', () => {
  const file = join(testFolder(), 'safelist.json');
  const read = (content: string) => {
    writeFileSync(file, content);
    return () => readSafelist(file);
  };
  expect(read(JSON.stringify({ [hashOf(now)]: now }))()).toEqual(new Map([[hashOf(now), now]]));
  for (const wrong of ['', '[]', '{}', '{"a":5}', 'null']) expect(read(wrong)).toThrow('must hold a JSON object');
  expect(read(JSON.stringify({ [hashOf(other)]: now }))).toThrow(
    new ConfigError(
      `MARQUE_SAFELIST (${file}): ${hashOf(other)} is not the SHA-256 of its document, ${hashOf(now)} is.`,
    ),
  );
  expect(read(JSON.stringify({ [hashOf('{')]: '{' }))).toThrow('Syntax Error');
});

import { expect, test } from 'vitest';
import { createPages } from './pages.ts';

const sign = async ({ role, id }: { readonly role: string; readonly id: string }) => `token-of-${role}-${id}`;
const demo = createPages({ sign });
const production = createPages({ sign: undefined });

const ask = async (pages: typeof demo, path: string, headers: Record<string, string> = {}) => {
  const url = new URL(path, 'http://marque.test');
  return pages.answer(new Request(url, { headers }), url);
};

test('every page may load and ask this origin only, and is not kept, since it may carry tokens', async () => {
  for (const path of ['/', '/explorer', '/storefront', '/storefront/listings/lst_1', '/console']) {
    const answer = await ask(demo, path);
    expect([path, answer?.status, answer?.headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
    const policy = answer?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
  }
});

test('production has storefront and console, with nobody to sign in as, and no other page', async () => {
  for (const path of ['/', '/explorer', '/nothing'])
    expect([path, await ask(production, path)]).toEqual([path, undefined]);
  const text = await (await ask(production, '/storefront'))?.text();
  expect(text).toContain('"demo":false,"callers":[]');
  expect(text).not.toContain('token-of');
});

test('the files that a page names are there, compressed where the browser takes it, and known by their content', async () => {
  const text = (await (await ask(demo, '/storefront'))?.text()) ?? '';
  const names = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const answer = await ask(demo, name, { 'accept-encoding': 'gzip, br' });
    expect([name, answer?.status, answer?.headers.get('content-encoding')]).toEqual([name, 200, 'gzip']);
    expect(answer?.headers.get('cache-control')).toContain('immutable');
    const again = await ask(demo, name, { 'if-none-match': answer?.headers.get('etag') ?? '' });
    expect([name, again?.status]).toEqual([name, 304]);
  }
  expect(await ask(demo, '/assets/none.js')).toBeUndefined();
});

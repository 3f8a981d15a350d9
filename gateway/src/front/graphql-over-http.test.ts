import { listen } from '@marque/kit/server/listen.ts';
import { serverAudits } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';
import { libraryGateway } from '../testing/library-gateway.ts';

let url = '';

beforeAll(async () => {
  const endings: (() => Promise<void> | void)[] = [];
  // As everybody meets it first: the demo profile.
  const { gateway } = await libraryGateway({ demo: true }, (end) => void endings.unshift(end));
  const server = await listen(gateway.listener, { host: '127.0.0.1', port: 0 });
  endings.unshift(() => server.close(0));
  url = `${server.url}/graphql`;
  return async () => {
    for (const end of endings) await end();
  };
});

/** A query by GET says with a header that no page of another origin sent it. */
const fetchFn: typeof fetch = (input, { method = 'GET', headers, ...init } = {}) => {
  const own = method === 'GET' ? { 'apollo-require-preflight': 'yes' } : {};
  return fetch(input, { ...init, method, headers: { ...own, ...headers } });
};

// The audits of GraphQL over HTTP, https://graphql.github.io/graphql-over-http/draft/: what a server SHOULD and MAY do counts like what it MUST.
const audits = serverAudits({ url: () => url, fetchFn });

test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
  const result = await audit.fn();
  expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok');
});

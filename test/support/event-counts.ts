import type { Marketplace } from '@marque/gateway/marketplace.ts';

/** How many events each subgraph's feed holds: every change that a service makes adds to one. */
export async function eventCounts({ subgraphs }: Pick<Marketplace, 'subgraphs'>): Promise<object> {
  const counts = subgraphs.map(async ({ name, feed }) => [name, (await feed.read('', 100_000)).length] as const);
  return Object.fromEntries(await Promise.all(counts));
}

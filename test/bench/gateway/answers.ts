import type { Client } from './client.ts';
import type { Running } from './field.ts';
import type { Page, Places } from './pages.ts';

/** The pages that requests wander over, from the newest on. */
const mostCursors = 40;

interface Found {
  readonly data: {
    readonly listings: {
      readonly edges: readonly { readonly node: { readonly id: string } }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  };
}

/** The body of the nth request for a page. */
export const bodyOf = (page: Page, places: Places, index: number): string =>
  JSON.stringify({ query: page.query, variables: page.variablesOf(places, index) });

/** Where requests wander: pages from the newest on, and the listings on them. */
export const placesOf = async ({ ask }: Client): Promise<Places> => {
  const query =
    'query ($after: String) { listings(first: 20, after: $after) { edges { node { id } } pageInfo { endCursor } } }';
  const cursors: string[] = [];
  const listings: string[] = [];
  let after: string | undefined;
  while (cursors.length < mostCursors) {
    const { data }: Found = JSON.parse(await ask(JSON.stringify({ query, variables: { after } })));
    after = data.listings.pageInfo.endCursor;
    cursors.push(after);
    listings.push(...data.listings.edges.map(({ node }) => node.id));
  }
  return { cursors, listings };
};

/** Throws where a contender answers something else than the others: what is wrong is not worth measuring. */
export const compare = async (running: readonly Running[], page: Page, places: Places): Promise<void> => {
  for (const index of [0, 1, 2]) {
    const body = bodyOf(page, places, index);
    let expected: string | undefined;
    for (const { title, client } of running) {
      const answer = sorted(JSON.parse(await client.ask(body)).data);
      expected ??= answer;
      if (answer === expected) continue;
      const at = [...answer].findIndex((character, position) => character !== expected?.[position]);
      const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
      throw new Error(`${title} answers ${around(answer)} and not ${around(expected)} on the ${page.title}.`);
    }
  }
};

/** Keys in one order, as the peers have them in several, and without `asOf`, which over HTTP tells when a feed was last looked at. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => {
    if (key === 'asOf') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
